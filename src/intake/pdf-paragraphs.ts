import { joinLines } from './join-lines.ts';
import { mostCommon, type PdfLine } from './pdf-lines.ts';

/** Where the lines of a text begin and end, and how far they are apart, in points. */
interface Measure {
  left: number;
  right: number;
  leading: number;
}

/**
 * Lines → paragraphs. A line ends a paragraph where it stops short of the right edge, where the next is
 * indented or set in another size, or where there is more space below it than between lines.
 */
export function paragraphsOfPages(pages: readonly (readonly PdfLine[])[]): string[] {
  const all = pages.flat();
  if (all.length === 0) return [];
  const measure = measureOf(pages);
  const join = hyphenReader(all);
  const paragraphs: string[] = [];
  let last: PdfLine | undefined;
  for (const page of pages)
    for (const [index, line] of page.entries()) {
      const isNewPage = index === 0;
      if (last && continues(last, line, measure, isNewPage))
        paragraphs.push(join(paragraphs.pop()!, line.text));
      else paragraphs.push(line.text);
      last = line;
    }
  return paragraphs;
}

function continues(
  last: PdfLine,
  line: PdfLine,
  { left, right, leading }: Measure,
  isNewPage: boolean,
): boolean {
  const size = last.fontSize;
  if (last.text.includes('\t') || line.text.includes('\t')) return false;
  if (Math.abs(line.fontSize - size) > size * 0.12) return false;
  // A sentence goes on whatever the edge: quotations are set narrower.
  if (/[\p{L},-]$/u.test(last.text) && /^\p{Ll}{2}/u.test(line.text)) return true;
  // Ragged English: a line is full where the next word would not have fitted.
  const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
  const wordWidth = /\p{Script=Han}/u.test(firstWord) ? size : (firstWord.length + 1) * size * 0.5;
  if (last.right + Math.max(size * 1.2, wordWidth) < right) return false;
  const isIndented = line.left > left + size * 0.9;
  const isHanging = Math.abs(line.left - last.left) < size * 0.5 && last.left > left + size * 0.9;
  if (isIndented && !isHanging) return false;
  if (!isNewPage && leading > 0 && last.y - line.y > leading * 1.35) return false;
  return true;
}

function measureOf(pages: readonly (readonly PdfLine[])[]): Measure {
  const all = pages.flat();
  const gaps = pages.flatMap((page) =>
    page.slice(1).map((line, index) => ({ value: page[index]!.y - line.y, weight: line.text.length })),
  );
  return {
    left: mostCommon(all.map(({ left, text }) => ({ value: left, weight: text.length }))),
    right: quantile(
      all.map((line) => line.right),
      0.9,
    ),
    leading: mostCommon(gaps.filter(({ value }) => value > 1)),
  };
}

function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor((ordered.length - 1) * share)] ?? 0;
}

/**
 * A hyphen at the end of a line may belong to the word or only to the line. It goes where the text has the
 * whole word elsewhere and not the hyphenated one; where it has neither, the text's other hyphens decide.
 */
function hyphenReader(lines: readonly PdfLine[]): (before: string, after: string) => string {
  const known = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const kindOf = (head: string, tail: string): 'word' | 'line' | undefined => {
    if (known.has(`${head}-${tail}`)) return 'word';
    return known.has(head + tail) ? 'line' : undefined;
  };
  const broken = lines.flatMap((line, index) => partsAcross(line.text, lines[index + 1]?.text ?? '') ?? []);
  const kinds = broken.map(({ head, tail }) => kindOf(head, tail));
  const otherwise =
    kinds.filter((kind) => kind === 'line').length > kinds.filter((kind) => kind === 'word').length;
  return (before, after) => {
    const parts = partsAcross(before, after);
    if (!parts) return joinLines(before, after);
    const kind = kindOf(parts.head, parts.tail) ?? (otherwise ? 'line' : 'word');
    return kind === 'line' ? before.slice(0, -1) + after : before + after;
  };
}

/** The two parts of a word that a line end divides after a hyphen. */
function partsAcross(before: string, after: string): { head: string; tail: string } | undefined {
  if (!before.endsWith('-')) return undefined;
  const head = before
    .slice(before.lastIndexOf(' ') + 1, -1)
    .match(/\p{L}+/gu)
    ?.at(-1)
    ?.toLowerCase();
  const tail = /^\p{Ll}+/u.exec(after)?.[0];
  return head && tail ? { head, tail } : undefined;
}
