/**
 * Chinese for a word index. Pagefind cuts Chinese into dictionary words, at build time and in the
 * browser by two different dictionaries, and finds nothing that is not a word. Each character is
 * therefore written as one "word" of Latin letters, which no segmenter touches: any run of characters
 * is then a phrase. (Pairs of characters make an index of more than twice the size.)
 *
 * Such a word is `zq` and four letters, of which the first is at most `p`. Where a text has `zq` of
 * its own, a further `q` is written behind it; so the two are never mistaken for each other.
 */

const mark = 'zq';

/** Stands for a space beside a character, so that it is told from the spaces that part the words. */
const spaceMark = '\u001e';

/** Parts the sentences of a block in the index. */
export const sentenceMark = '\u001f';

/** Written as a word: Chinese characters; and the two marks, should a text hold them. */
const codedCharacter = String.raw`\p{Script=Han}${spaceMark}${sentenceMark}`;
const coded = new RegExp(`[${codedCharacter}]`, 'u');
const pieces = new RegExp(`[${codedCharacter}]| +|[^ ${codedCharacter}]+`, 'gu');

/** A mark of the text's own, the word of a character, or a space beside one. */
const encoded = new RegExp(`(${mark})q| ?${mark}([a-p][a-z]{3}) ?| ?${spaceMark} ?`, 'gi');

/** Any text → the text as it is indexed. `decodeHan` gives it back. */
export function encodeHan(text: string): string {
  const parts = text.match(pieces) ?? [];
  return parts
    .map((part, index) => {
      if (coded.test(part)) return ` ${wordOf(part)} `;
      if (!part.startsWith(' ')) return escapeMark(part);
      const isBesideCoded = coded.test(parts[index - 1] ?? '') || coded.test(parts[index + 1] ?? '');
      return isBesideCoded ? ` ${spaceMark} `.repeat(part.length) : part;
    })
    .join('');
}

/** The text that was encoded, also from what Pagefind keeps of it: it makes one of several spaces. */
export function decodeHan(indexed: string): string {
  return indexed.replace(
    encoded,
    (_, own?: string, letters?: string) => own ?? (letters ? characterOf(letters) : ' '),
  );
}

/** A Latin word as it stands in the index. */
export function escapeMark(word: string): string {
  return word.replace(/zq/gi, '$&q');
}

/** A run of characters as the words that stand for them. */
export function wordsOf(run: string): string {
  return [...run].map(wordOf).join(' ');
}

/** Four letters are enough for every Chinese character there is: 26 ** 4 is 0x6F910. */
function wordOf(character: string): string {
  const value = character.codePointAt(0)!;
  const letters = [26 ** 3, 26 ** 2, 26, 1].map((place) =>
    String.fromCharCode(97 + (Math.floor(value / place) % 26)),
  );
  return mark + letters.join('');
}

function characterOf(letters: string): string {
  return String.fromCodePoint(
    [...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 97, 0),
  );
}
