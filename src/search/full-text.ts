import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { functionWords, type Query } from './query.ts';

/**
 * Chinese for a word index. Pagefind cuts Chinese into dictionary words, at build time and in the
 * browser by two different dictionaries, and finds nothing that is not a word. Each character is
 * therefore written as one "word" of Latin letters, which no segmenter touches: any run of characters
 * is then a phrase. (Pairs of characters make an index of more than twice the size.) A space that
 * stands beside a character is marked, so that `decodeHan` finds the text again as it was.
 *
 * @throws RangeError where the text holds what would be read as such a word
 */
export function encodeHan(text: string): string {
  if (coded.test(text))
    throw new RangeError(`Text that looks like an encoded character: ${text.match(coded)![0]}`);
  return text
    .replace(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /gu, ` ${spaceMark} `)
    .replace(/\p{Script=Han}/gu, (character) => ` ${code(character)} `);
}

/** The text that was encoded, from what Pagefind keeps of it: it makes one of several spaces. */
export function decodeHan(text: string): string {
  return text
    .replace(/(?:(?<! ) +)?zq([a-z]{4}) */g, (_, letters: string) =>
      String.fromCodePoint([...letters].reduce((value, letter) => value * 26 + letter.charCodeAt(0) - 97, 0)),
    )
    .replaceAll(new RegExp(` ?${spaceMark} ?`, 'g'), ' ');
}

const spaceMark = '\u001e';

/** What the word index is asked: one run of characters as a phrase, more of them, or words, as words that must all be there. */
export function encodeQuery({ runs, words, exact, text }: Query): string {
  const [run] = exact ? [text] : runs;
  const isPhrase = words.length === 0 && run !== undefined && (exact || runs.length === 1);
  if (isPhrase) return `"${codes(run)}"`;
  // Words that stand everywhere choose nothing, and may need one more file of the index.
  const telling = words.filter((word) => !functionWords.has(word));
  return [...runs.map(codes), ...(telling.length > 0 || runs.length > 0 ? telling : words)].join(' ');
}

function codes(run: string): string {
  return [...run].map(code).join(' ');
}

/** Begins an encoded character: two letters that follow each other in no word. */
const mark = 'zq';
const coded = /zq[a-z]{4}/;

/** Four letters, enough for every Chinese character there is. */
function code(character: string): string {
  const value = character.codePointAt(0)!;
  return (
    mark +
    [17_576, 676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(value / place) % 26))).join('')
  );
}

/** Whether a text answers a query: every Chinese run and every word is there; a quoted query as it stands. */
export function answers(text: string, query: Query): boolean {
  const folded = fold(text);
  if (query.exact) return contains(folded, query.text);
  const { runs } = query;
  if (!runs.every((run) => folded.includes(run))) return false;
  const words = query.words.filter((word) => !functionWords.has(word));
  if (words.length === 0) return runs.length > 0 || contains(folded, query.text);
  const own = folded.match(/[^\p{Script=Han}\s]+/gu) ?? [];
  const stems = new Set(own.map(stem));
  return words.every(
    (word, index) =>
      stems.has(stem(word)) ||
      (index === words.length - 1 && own.some((candidate) => candidate.startsWith(word))),
  );
}

function contains(folded: string, phrase: string): boolean {
  return hasHan(phrase) ? folded.includes(phrase) : ` ${folded} `.includes(` ${phrase} `);
}

/** A stretch of an excerpt; marked where it answers the query. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * The sentence of a text that answers most of a query, whole, with the query's words marked.
 *
 * @param sentences the text cut into sentences
 */
export function excerptOf(sentences: readonly string[], query: Query): ExcerptPart[] {
  const best = sentences
    .map((text) => ({ text, parts: markQuery(text, query) }))
    .sort((a, b) => weight(b.parts) - weight(a.parts) || a.text.length - b.text.length)[0];
  return best?.parts ?? [];
}

function weight(parts: readonly ExcerptPart[]): number {
  return (
    new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).size * 1000 +
    parts.filter(({ marked }) => marked).reduce((sum, { text }) => sum + text.length, 0)
  );
}

/** Cuts a text at the words and runs of a query. */
export function markQuery(text: string, query: Query): ExcerptPart[] {
  const stems = new Set(query.stems.filter((_, index) => !functionWords.has(query.words[index]!)));
  const last = query.words.at(-1);
  const runs = [...query.runs].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    [...runs, String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}.%+&])*`].join(
      '|',
    ),
    'giu',
  );
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const word = fold(found[0]);
    const isMarked = hasHan(word)
      ? runs.includes(word)
      : stems.has(stem(word)) || (last !== undefined && last.length > 2 && word.startsWith(last));
    if (!isMarked) continue;
    if (found.index > at) parts.push({ text: text.slice(at, found.index), marked: false });
    parts.push({ text: found[0], marked: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
