import { hasHan } from '../languages.ts';

/**
 * Chinese for a word index. Pagefind cuts Chinese into dictionary words, at build time and in the
 * browser by two different dictionaries, and finds nothing that is not a word. Each character is
 * therefore written as one "word" of Latin letters, which no segmenter touches: any run of characters
 * is then a phrase. (Pairs of characters make an index of more than twice the size.)
 *
 * Such a word is `zq` and four letters, of which the first is at most `p`. Where a text has `zq` of
 * its own, a further `q` is written behind it; so the two are never mistaken for each other.
 *
 * A quote mark, a comma or a space beside a character would be a word to Pagefind, and part the phrase. It
 * is written as `~` and five ASCII marks at the end of the word before, where Pagefind does not see it.
 */

const mark = 'zq';

/** Behind a sentence, and between the two languages of a block. No text has them: its own `~` is written. */
export const sentenceEnd = '~~';
export const languageEnd = '~|';

/** The digits of the number of a written mark; marks for Pagefind, and none of them special to JSON. */
const digits = "!#$%'()*+,-./:;=?@[]^`{}";
const digitsOfMark = 5;

/** A letter or digit that is no Chinese character. */
const latin = String.raw`(?!\p{Script=Han})[\p{L}\p{N}\p{M}]`;
/** Words of these with the marks inside them: `R&D`, `2,758.4`. */
const word = String.raw`(?:${latin})+(?:[!-/:-@[\\\]^_\x60{|}]+(?:${latin})+)*`;
/** A Chinese character, a word, the spaces between two words, and any one mark. */
const pieces = new RegExp(String.raw`(\p{Script=Han})|(${word}|(?<=${latin}) +(?=${latin}))|[^]`, 'gu');

/** In a text without Chinese: a `~` of its own, and what joins two words without a space. */
const marksOfLatin = /~ *|(?<=[\p{L}\p{N}])[—–/…](?=[\p{L}\p{N}])/gu;

/** A mark of the text's own, the word of a character, or a written mark. */
const encoded = new RegExp(
  `(${mark})q| ?${mark}([a-p][a-z]{3}) ?|~([${digits.replace(/[\]^\\-]/g, String.raw`\$&`)}]{${digitsOfMark}}) ?`,
  'gi',
);

/** Any text → the text as it is indexed. `decodeHan` gives it back. */
export function encodeHan(text: string): string {
  if (!hasHan(text)) return escapeMark(text).replace(marksOfLatin, writeMarks);
  return [...text.matchAll(pieces)]
    .map(([piece, character, words]) => {
      if (character) return ` ${wordOf(character)} `;
      return words ? escapeMark(words) : writeMarks(piece);
    })
    .join('')
    .replaceAll(' ~', '~');
}

/** The text that was encoded, also from what Pagefind keeps of it: it makes one of several spaces. */
export function decodeHan(indexed: string): string {
  return indexed.replace(encoded, (_, own?: string, letters?: string, marks?: string) => {
    if (own) return own;
    return letters ? characterOf(letters) : readMark(marks!);
  });
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
  const letters = placesOf(character.codePointAt(0)!, 26, 4).map((value) => String.fromCharCode(97 + value));
  return mark + letters.join('');
}

function characterOf(letters: string): string {
  return String.fromCodePoint(
    valueOf(
      [...letters].map((letter) => letter.charCodeAt(0) - 97),
      26,
    ),
  );
}

/** Each character as a mark that Pagefind does not see, and a space behind them. */
function writeMarks(text: string): string {
  const written = [...text].map((character) =>
    placesOf(character.codePointAt(0)!, digits.length, digitsOfMark).map((value) => digits.charAt(value)),
  );
  return `${written.map((places) => `~${places.join('')}`).join('')} `;
}

function readMark(written: string): string {
  return String.fromCodePoint(
    valueOf(
      [...written].map((digit) => digits.indexOf(digit)),
      digits.length,
    ),
  );
}

/** The digits of a number, the highest first. */
function placesOf(value: number, base: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => Math.floor(value / base ** (count - 1 - index)) % base);
}

function valueOf(places: readonly number[], base: number): number {
  return places.reduce((value, place) => value * base + place, 0);
}
