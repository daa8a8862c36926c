/** Which characters stand in Simplified texts, so that who writes no others needs no map to read them. */
import { hasHan } from '../languages.ts';

/** Of GB 2312, which has the characters of Simplified texts in these rows: the first byte of each, and the second. */
const rows = { first: 0xb0, last: 0xf7 };
const cells = { first: 0xa1, last: 0xfe };

let known: string | undefined;

/** The 6,763 characters of GB 2312, as the decoder of the browser has them; none where it has no such decoder. */
function charactersOfGb2312(): string {
  const inRow = cells.last - cells.first + 1;
  const bytes = new Uint8Array((rows.last - rows.first + 1) * inRow * 2);
  for (let at = 0; at < bytes.length; at += 2) {
    const place = at / 2;
    bytes[at] = rows.first + Math.floor(place / inRow);
    bytes[at + 1] = cells.first + (place % inRow);
  }
  try {
    return new TextDecoder('gb2312').decode(bytes);
  } catch {
    return '';
  }
}

/** Whether a character stands in Simplified texts; some of these stand for others in Traditional ones: 後. */
export function isOfSimplified(character: string): boolean {
  return (known ??= charactersOfGb2312()).includes(character);
}

/**
 * The characters of a text that may be Traditional, each once.
 *
 * @param ofBoth those that stand in Simplified texts too
 */
export function maybeTraditional(text: string, ofBoth: string): string[] {
  return [...new Set(text)].filter(
    (character) => hasHan(character) && (!isOfSimplified(character) || ofBoth.includes(character)),
  );
}

/** The map of Traditional characters comes in so many parts: a name has few of them. */
export const partsOfTraditional = 8;

/** The part of the map in which a character stands. */
export function partOfTraditional(character: string): number {
  return character.codePointAt(0)! % partsOfTraditional;
}
