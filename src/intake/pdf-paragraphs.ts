import { hyphenReader } from '../sources/layout/hyphens.ts';
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
  const join = lineJoiner(all);
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

/** Joins two lines; a hyphen that only the line had goes. */
function lineJoiner(lines: readonly PdfLine[]): (before: string, after: string) => string {
  const endOf = hyphenReader(lines.map(({ text }) => text));
  return (before, after) => {
    const end = endOf(before, after);
    if (end === undefined) return joinLines(before, after);
    return end === 'line' ? before.slice(0, -1) + after : before + after;
  };
}
