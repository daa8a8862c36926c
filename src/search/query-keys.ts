import { stem } from '../matching/inflection.ts';
import { endOfPinyin, firstLetters, pairOf } from './keys.ts';
import { functionWords, type Query } from './query.ts';
import { isPinyin, lettersOutsideSyllables, syllableStarts } from './syllables.ts';

/** A key as the directory knows it. */
export interface Key {
  key: string;
  /** The shard to load for it. */
  shard: number;
  /** All rows of the key are there; of a split key and of one shorter than usual the nearest only. */
  holdsAll: boolean;
}

/** Finds the key by which a text is asked for; that may load a page of the directory. */
export type FindKey = (text: string) => Promise<Key>;

/** Words of a query that are looked for, alone and in pairs: each may be a page of the directory. */
const mostWords = 5;

/**
 * The keys that answer a query as it is typed, the best first; a later one is worth loading where those
 * before found nothing.
 */
export async function* keysOfQuery(query: Query, find: FindKey): AsyncGenerator<Key> {
  if (query.hasHan) yield* keysOfChinese(query, find);
  else yield* keysOfLatin(query, find);
}

async function* keysOfChinese({ text, words }: Query, find: FindKey): AsyncGenerator<Key> {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const texts = [
    ...runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, index) => run.slice(index))),
    ...words.filter((word) => word.length > 2),
  ];
  yield* firstComplete(texts.length > 0 ? texts : (text.match(/\p{Script=Han}/u) ?? []), find);
}

/** The first key that holds all its rows, and no more then; where there is none, each as it comes. */
async function* firstComplete(texts: readonly string[], find: FindKey): AsyncGenerator<Key> {
  const partial: Key[] = [];
  for (const text of texts) {
    const key = await find(text);
    if (key.holdsAll) return yield key;
    partial.push(key);
  }
  yield* partial;
}

async function* keysOfLatin({ words, letters }: Query, find: FindKey): AsyncGenerator<Key> {
  // Pinyin typed in syllables is filed under the letters from its first one on, whatever the spaces.
  if (words.length > 1 && words.every(isPinyin)) yield find(letters);
  yield* (await keysOfWords(contentWords(words), find)).keys;
}

/**
 * The keys that answer words together: of the first word that holds all its rows, else of the first pair
 * that does.
 */
async function keysOfWords(
  words: readonly string[],
  find: FindKey,
): Promise<{ keys: Key[]; words: string[] }> {
  const partial: Key[] = [];
  for (const word of words.slice(0, mostWords)) {
    const keys = await keysOfWord(word, find);
    if (keys.every(({ holdsAll }) => holdsAll)) return { keys, words: [word] };
    partial.push(...keys);
  }
  const pairs: Key[] = [];
  for (const [word, other] of pairsOf(words.slice(0, mostWords))) {
    const [one, two] = [firstLetters(word), firstLetters(other)];
    // No row is filed under a key and itself: projects, protecting.
    if (one === two) continue;
    const key = await find(pairOf(one, two));
    if (key.holdsAll) return { keys: [key], words: [word, other] };
    pairs.push(key);
  }
  return { keys: [...pairs, ...partial], words: [...words] };
}

/** Rows are filed under the stems of their words too, so that the stem finds every inflection. */
async function keysOfWord(word: string, find: FindKey): Promise<Key[]> {
  const key = await find(stem(word));
  const isEnough = key.holdsAll && word.startsWith(key.key);
  return isEnough ? [key] : [await find(word), key];
}

function pairsOf(words: readonly string[]): [string, string][] {
  return words.flatMap((word, index) =>
    words.slice(index + 1).map((other): [string, string] => [word, other]),
  );
}

/** Keys that can help where a query is mistyped: of the parts that one error may have left as they are. */
export async function* keysDespiteError({ words, letters }: Query, find: FindKey): AsyncGenerator<Key> {
  const isPinyinFirst = isNearlyPinyin(letters);
  const ends = pinyinEnds(letters).slice(0, 1);
  if (isPinyinFirst) for (const end of ends) yield find(end);
  yield find(firstLetters(letters));
  // The words that were not asked for yet: one error leaves either those or these as they are.
  const content = contentWords(words);
  const { words: asked } = await keysOfWords(content, find);
  const others = content.filter((word) => !asked.includes(word));
  if (others.length > 0) yield* (await keysOfWords(others, find)).keys;
  for (const word of content) yield find(word);
  if (!isPinyinFirst) for (const end of ends) yield find(end);
}

/** Letters that are syllables of pinyin but for an error. */
export function isNearlyPinyin(letters: string): boolean {
  return lettersOutsideSyllables(letters) <= 2;
}

/**
 * Keys of the terms that may stand inside a query: of its Chinese by twos, and of its neighbouring words,
 * the longest first.
 */
export async function* keysInside({ runs, words }: Query, find: FindKey): AsyncGenerator<Key> {
  for (const two of runs.flatMap((run) => run.match(/../gu) ?? [])) yield find(two);
  const content = words.filter((word) => !functionWords.has(word));
  const neighbours = content
    .slice(1)
    .map((word, index) => [content[index]!, word])
    .sort((a, b) => b.join('').length - a.join('').length);
  for (const two of neighbours) yield* (await keysOfWords(two, find)).keys.slice(0, 1);
}

/**
 * Of letters that may be mistyped pinyin, the ends from a syllable on, as keys have them: one error
 * leaves the beginning or one of these as it is, most often the first that is returned.
 */
export function pinyinEnds(letters: string): string[] {
  if (letters.length < 5) return [];
  const starts = syllableStarts(letters).filter((at) => at > 0 && letters.length - at > 2);
  const middle = starts.find((at) => at >= letters.length / 2 - 1) ?? starts.at(-1);
  return [...starts.filter((at) => at === middle), ...starts.filter((at) => at !== middle).reverse()].map(
    (at) => letters.slice(at) + endOfPinyin,
  );
}

/** The words that say what is meant, the longest first. */
function contentWords(words: readonly string[]): string[] {
  const content = words.filter((word) => !functionWords.has(word));
  return [...(content.length > 0 ? content : words)].sort((a, b) => b.length - a.length);
}
