/** Which characters stand in Simplified texts, so that who writes no others needs no map to read them. */
import { hasHan } from '../languages.ts';

/** Of GB 2312, which has the characters of Simplified texts in these rows: the first byte of each, and the second. */
const rows = { first: 0xb0, last: 0xf7 };
const cells = { first: 0xa1, last: 0xfe };

let known: ReadonlySet<string> | undefined;

/** The 6,763 characters of GB 2312, as the decoder of the browser has them; none where it has no such decoder. */
function charactersOfGb2312(): ReadonlySet<string> {
  const bytes: number[] = [];
  for (let row = rows.first; row <= rows.last; row += 1)
    for (let cell = cells.first; cell <= cells.last; cell += 1) bytes.push(row, cell);
  try {
    return new Set(new TextDecoder('gb2312').decode(new Uint8Array(bytes)));
  } catch {
    return new Set();
  }
}

/** Whether a character stands in Simplified texts; some of these stand for others in Traditional ones: 後. */
export function isOfSimplified(character: string): boolean {
  return (known ??= charactersOfGb2312()).has(character);
}

/**
 * Whether a text may have Traditional characters.
 *
 * @param ofBoth those that stand in Simplified texts too
 */
export function mayBeTraditional(text: string, ofBoth: string): boolean {
  return [...text].some(
    (character) => hasHan(character) && (!isOfSimplified(character) || ofBoth.includes(character)),
  );
}
