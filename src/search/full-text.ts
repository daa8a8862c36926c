import { stem } from '../matching/inflection.ts';
import { fold, hasHan } from './fold.ts';
import { functionWords, type Query } from './query.ts';

/**
 * Chinese for a word index. Pagefind cuts Chinese into dictionary words, at build time and in the
 * browser by two different dictionaries, and finds nothing that is not a word. Each pair of
 * neighbouring characters is therefore written as one "word" of Latin letters, which no segmenter
 * touches: any run of characters is then a sequence of words.
 */
export function encodeHan(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, (run) => {
    const characters = [...run];
    // The last character stands alone too, so that a single character is found wherever it is.
    return ` ${characters.map((character, index) => code(character) + (index + 1 < characters.length ? code(characters[index + 1]!) : '')).join(' ')} `;
  });
}

/** The same for a query: pairs where there are two characters, one otherwise. */
export function encodeHanQuery(text: string): string {
  return text.replace(/\p{Script=Han}+/gu, (run) => {
    const characters = [...run];
    if (characters.length === 1) return ` ${code(run)} `;
    return ` ${characters.slice(0, -1).map((character, index) => code(character) + code(characters[index + 1]!)).join(' ')} `;
  });
}

/** A code point as four letters. */
function code(character: string): string {
  let value = character.codePointAt(0)!;
  let letters = '';
  for (let place = 0; place < 4; place += 1) {
    letters = String.fromCharCode(97 + (value % 26)) + letters;
    value = Math.floor(value / 26);
  }
  return letters;
}

/** Whether a text answers a query: every Chinese run and every word is there; a quoted query as it stands. */
export function answers(text: string, query: Query): boolean {
  const folded = fold(text);
  if (query.exact) return contains(folded, query.text);
  const runs = query.text.match(/\p{Script=Han}+/gu) ?? [];
  if (!runs.every((run) => folded.includes(run))) return false;
  const words = query.words.filter((word) => !functionWords.has(word));
  if (words.length === 0) return runs.length > 0 || contains(folded, query.text);
  const own = folded.match(/[^\p{Script=Han}\s]+/gu) ?? [];
  const stems = new Set(own.map(stem));
  return words.every((word, index) => stems.has(stem(word)) || (index === words.length - 1 && own.some((candidate) => candidate.startsWith(word))));
}

function contains(folded: string, phrase: string): boolean {
  if (hasHan(phrase)) return folded.includes(phrase);
  const at = ` ${folded} `.indexOf(` ${phrase}`);
  return at >= 0;
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
  const best = sentences.map((text) => ({ text, parts: markQuery(text, query) })).sort((a, b) => weight(b.parts) - weight(a.parts) || a.text.length - b.text.length)[0];
  return best?.parts ?? [];
}

function weight(parts: readonly ExcerptPart[]): number {
  return new Set(parts.filter(({ marked }) => marked).map(({ text }) => text.toLowerCase())).size * 1000 + parts.filter(({ marked }) => marked).reduce((sum, { text }) => sum + text.length, 0);
}

/** Cuts a text at the words and runs of a query. */
export function markQuery(text: string, query: Query): ExcerptPart[] {
  const stems = new Set(query.stems.filter((_, index) => !functionWords.has(query.words[index]!)));
  const last = query.words.at(-1);
  const runs: string[] = [...(query.text.match(/\p{Script=Han}+/gu) ?? [])].sort((a, b) => b.length - a.length);
  const pattern = new RegExp([...runs, String.raw`(?:(?!\p{Script=Han})[\p{L}\p{N}])(?:(?!\p{Script=Han})[\p{L}\p{N}.%+&])*`].join('|'), 'giu');
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const found of text.matchAll(pattern)) {
    const word = fold(found[0]);
    const isMarked = hasHan(word) ? runs.includes(word) : stems.has(stem(word)) || (last !== undefined && last.length > 2 && word.startsWith(last));
    if (!isMarked) continue;
    if (found.index > at) parts.push({ text: text.slice(at, found.index), marked: false });
    parts.push({ text: found[0], marked: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}
