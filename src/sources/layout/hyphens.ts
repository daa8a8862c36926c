/** What a hyphen at the end of a line belongs to: to its word, or only to the line. */
export type EndOfLine = 'word' | 'line';

/**
 * Reads hyphens at the ends of lines. One goes where the text has the whole word elsewhere and not the hyphenated
 * one; where it has neither, the text's other hyphens decide.
 *
 * @param lines of the text, in order
 * @returns of two lines what the hyphen between them is; undefined where there is none that divides a word
 */
export function hyphenReader(
  lines: readonly string[],
): (before: string, after: string) => EndOfLine | undefined {
  const known = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  const kindOf = ({ head, tail }: Parts): EndOfLine | undefined => {
    if (known.has(`${head}-${tail}`)) return 'word';
    return known.has(head + tail) ? 'line' : undefined;
  };
  const broken = lines.flatMap((line, index) => partsAcross(line, lines[index + 1] ?? '') ?? []);
  const kinds = broken.map(kindOf);
  const count = (kind: EndOfLine) => kinds.filter((own) => own === kind).length;
  const otherwise: EndOfLine = count('line') > count('word') ? 'line' : 'word';
  return (before, after) => {
    const parts = partsAcross(before, after);
    return parts && (kindOf(parts) ?? otherwise);
  };
}

/** The two parts of a word that a line end divides after a hyphen. */
interface Parts {
  head: string;
  tail: string;
}

function partsAcross(before: string, after: string): Parts | undefined {
  if (!before.endsWith('-')) return undefined;
  const head = before
    .slice(before.lastIndexOf(' ') + 1, -1)
    .match(/\p{L}+/gu)
    ?.at(-1)
    ?.toLowerCase();
  const tail = /^\p{Ll}+/u.exec(after)?.[0];
  return head && tail ? { head, tail } : undefined;
}
