import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { functionWords, type Query } from './query.ts';
import { foldUmlaut } from './romanized.ts';
import { formsOf, type TermRow } from './term-rows.ts';

/**
 * A text by whose beginnings a row can be asked for. `rank` says how near the beginning is to being
 * the whole term: what stands at the start of a form comes before what stands inside (0 is nearest).
 */
export interface KeyText {
  text: string;
  rank: number;
}

/** A key is two Chinese characters or three letters long, unless so many rows have it that longer ones are needed. */
export function usualLength(text: string): number {
  return hasHan(text) ? 2 : 3;
}

/** Stands after the last letter of a term's pinyin: what is mistyped before can be asked for by its end. */
const ending = '$';

/** No key grows longer than this. */
export const longestKey = 20;

/**
 * Every text a row can be asked for by: each run of Chinese characters, each word and its stem, the
 * pinyin from each syllable on, and the initials from each on.
 */
export function keyTextsOf(row: TermRow): KeyText[] {
  const texts = new Map<string, number>();
  const add = (whole: string, at: number, rest: number) => {
    const text = whole.slice(0, longestKey);
    if (text) texts.set(text, Math.min(texts.get(text) ?? Infinity, (at === 0 ? 0 : 100 + at * 4) + rest));
  };
  for (const { text: form } of formsOf(row)) {
    const text = fold(form);
    const characters = [...text].filter((character) => hasHan(character)).join('');
    for (let index = 0; index < characters.length; index += 1)
      add(characters.slice(index), index, characters.length);
    latinWords(text).forEach((word, index) => {
      if (functionWords.has(word)) return;
      add(foldUmlaut(word), index, text.length);
      add(foldUmlaut(stem(word)), index, text.length);
    });
  }
  const syllables = foldUmlaut(row[3]).split(' ').filter(Boolean);
  syllables.forEach((_, index) => {
    add(syllables.slice(index).join('') + ending, index, syllables.length);
    add(
      syllables
        .slice(index)
        .map((syllable) => syllable.charAt(0))
        .join(''),
      index,
      syllables.length + 8,
    );
  });
  return [...texts].map(([text, rank]) => ({ text, rank }));
}

/** Pairs of split keys that begin two words of one form, in either order: `dev eco`. */
export function pairKeysOf(row: TermRow, split: ReadonlySet<string>): string[] {
  return formsOf(row).flatMap(({ text }) => {
    const words = latinWords(fold(text)).filter((word) => !functionWords.has(word));
    return pairsOf(words.flatMap((word) => [begin(word), begin(stem(word))]).filter((key) => split.has(key)));
  });
}

function pairsOf(keys: readonly string[]): string[] {
  const own = [...new Set(keys)];
  return own.flatMap((key, index) => own.slice(index + 1).map((other) => pairOf(key, other)));
}

const pairOf = (key: string, other: string) => [key, other].sort().join(' ');

const begin = (word: string) => foldUmlaut(word).slice(0, 3);

function latinWords(text: string): string[] {
  return text.match(/[^\p{Script=Han}\s]+/gu) ?? [];
}

/** The key by which a text is asked for: as short as the split keys allow. A pair of keys is a key as it stands. */
export function keyFor(text: string, isSplit: (key: string) => boolean): { key: string; holdsAll: boolean } {
  if (text.includes(' ')) return { key: text, holdsAll: !isSplit(text) };
  const whole = foldUmlaut(text).slice(0, longestKey);
  let length = usualLength(whole);
  while (length < whole.length && isSplit(whole.slice(0, length))) length += 1;
  const key = whole.slice(0, length);
  return { key, holdsAll: key.length >= usualLength(key) && !isSplit(key) };
}

/** A key as the directory knows it. */
export interface Key {
  key: string;
  /** The shard to load for it. */
  shard: number;
  /** All rows of the key are there; of a split key and of one shorter than usual the nearest only. */
  holdsAll: boolean;
}
export type FindKey = (text: string) => Promise<Key>;

/** The keys that answer a query as it is typed, the best first; a later one is worth loading where those before found nothing. */
export async function* keysOfQuery(query: Query, find: FindKey): AsyncGenerator<Key> {
  if (query.hasHan) yield* chineseKeys(query, find);
  else yield* latinKeys(query, find);
}

async function* chineseKeys({ text, words }: Query, find: FindKey): AsyncGenerator<Key> {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const texts = [
    ...runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, index) => run.slice(index))),
    ...words.filter((word) => word.length > 2),
  ];
  yield* theBest(texts.length > 0 ? texts : (text.match(/\p{Script=Han}/u) ?? []), find);
}

/** The first key that holds all its rows, and no more then; where there is none, each as it comes. */
async function* theBest(texts: readonly string[], find: FindKey): AsyncGenerator<Key> {
  const partial: Key[] = [];
  for (const text of texts) {
    const key = await find(text);
    if (key.holdsAll) return yield key;
    partial.push(key);
  }
  yield* partial;
}

async function* latinKeys({ words, letters }: Query, find: FindKey): AsyncGenerator<Key> {
  // Pinyin typed in syllables is filed under the letters from its first one on, whatever the spaces.
  if (words.length > 1 && words.every(isPinyin)) yield find(letters);
  yield* (await keysOfWords(contentWords(words), find)).keys;
}

/** The keys that answer words together: of the first word that holds all its rows, else of the first pair that does. */
async function keysOfWords(
  words: readonly string[],
  find: FindKey,
): Promise<{ keys: Key[]; used: string[] }> {
  const partial: Key[] = [];
  for (const word of words) {
    // Rows are filed under the stems of their words too, so that the stem finds every inflection.
    const key = await find(stem(word));
    const asTyped = key.holdsAll && word.startsWith(key.key) ? [] : [await find(word)];
    if ([key, ...asTyped].every(({ holdsAll }) => holdsAll)) return { keys: [...asTyped, key], used: [word] };
    partial.push(...asTyped, key);
  }
  const pairs: Key[] = [];
  for (const [index, word] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      const key = await find(pairOf(begin(word), begin(other)));
      if (key.holdsAll) return { keys: [key], used: [word, other] };
      pairs.push(key);
    }
  }
  return { keys: [...pairs, ...partial], used: [...words] };
}

/** Keys that can help where a query is mistyped: of the stretches that the error may have spared. */
export async function* sparedKeys({ words, letters }: Query, find: FindKey): AsyncGenerator<Key> {
  const isNearlyPinyin = leftOver(letters) <= 2;
  const ends = sparedEnds(letters).slice(0, 1);
  if (isNearlyPinyin) for (const end of ends) yield find(end);
  yield find(begin(letters));
  // The words that were not asked for yet: one error spares either those or these.
  const longest = contentWords(words);
  const { used } = await keysOfWords(longest, find);
  const others = longest.filter((word) => !used.includes(word));
  if (others.length > 0) yield* (await keysOfWords(others, find)).keys;
  for (const word of longest) yield find(word);
  if (!isNearlyPinyin) for (const end of ends) yield find(end);
}

/** Keys of the terms that may stand inside a query: of its Chinese by twos, and of its neighbouring words, the longest first. */
export async function* keysInside({ runs, words }: Query, find: FindKey): AsyncGenerator<Key> {
  for (const two of runs.flatMap((run) => run.match(/../gu) ?? [])) yield find(two);
  const content = words.filter((word) => !functionWords.has(word));
  const neighbours = content
    .slice(1)
    .map((word, index) => [content[index]!, word])
    .sort((a, b) => b.join('').length - a.join('').length);
  for (const two of neighbours) yield* (await keysOfWords(two, find)).keys.slice(0, 1);
}

/** Of letters that may be mistyped pinyin, the ends from a syllable on: one error spares the beginning or one of these, most often the first. */
export function sparedEnds(letters: string): string[] {
  if (letters.length < 5) return [];
  const starts = [...letters.matchAll(syllable)]
    .map(({ index }) => index)
    .filter((at) => at > 0 && letters.length - at > 2);
  const middle = starts.find((at) => at >= letters.length / 2 - 1) ?? starts.at(-1);
  return [...starts.filter((at) => at === middle), ...starts.filter((at) => at !== middle).reverse()].map(
    (at) => letters.slice(at) + ending,
  );
}

/** The words that say what is meant, the longest first. */
function contentWords(words: readonly string[]): string[] {
  const content = words.filter((word) => !functionWords.has(word));
  return [...(content.length > 0 ? content : words)].sort((a, b) => b.length - a.length);
}

/** A syllable of pinyin; an n or g before a vowel begins the next one. */
const syllable =
  /(?:[zcs]h?|[bpmfdtnlgkhjqxryw])(?:[iu]?a(?:o|i|ng?(?![aeiouv]))?|[iuv]?e(?:i|ng?(?![aeiouv]))?|i(?:u|ong?(?![aeiouv])|ng?(?![aeiouv]))?|o(?:u|ng(?![aeiouv]))?|u(?:i|o|n(?![aeiouv]))?|v)|a(?:o|i|ng?(?![aeiouv]))?|e(?:i|r|ng?(?![aeiouv]))?|ou?/g;

/** Letters that are left when every syllable of pinyin is taken out. */
const leftOver = (letters: string) => letters.replace(syllable, '').length;

const isPinyin = (word: string) => leftOver(word) === 0;
