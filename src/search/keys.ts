import { stem } from '../matching/inflection.ts';
import { fold, hasHan } from './fold.ts';
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

/** Keys that hold too many rows to travel whole: longer keys, and pairs of them, hold all. */
export type SplitKeys = ReadonlySet<string>;

/** A key is two Chinese characters or three letters long, unless so many rows have it that longer ones are needed. */
export function usualLength(text: string): number {
  return hasHan(text) ? 2 : 3;
}

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
    for (let index = 0; index < characters.length; index += 1) add(characters.slice(index), index, characters.length);
    latinWords(text).forEach((word, index) => {
      if (functionWords.has(word)) return;
      add(foldUmlaut(word), index, text.length);
      add(foldUmlaut(stem(word)), index, text.length);
    });
  }
  const syllables = foldUmlaut(row[3]).split(' ').filter(Boolean);
  syllables.forEach((_, index) => {
    add(syllables.slice(index).join(''), index, syllables.length);
    add(syllables.slice(index).map((syllable) => syllable.charAt(0)).join(''), index, syllables.length + 8);
  });
  return [...texts].map(([text, rank]) => ({ text, rank }));
}

/** Pairs of split keys that begin two words of one form, in either order: `dev eco`. */
export function pairKeysOf(row: TermRow, split: SplitKeys): string[] {
  return formsOf(row).flatMap(({ text }) => {
    const words = latinWords(fold(text)).filter((word) => !functionWords.has(word));
    return pairsOf(words.flatMap((word) => [begin(word), begin(stem(word))]).filter((key) => split.has(key)));
  });
}

function pairsOf(keys: readonly string[]): string[] {
  const own = [...new Set(keys)];
  return own.flatMap((key, index) => own.slice(index + 1).map((other) => [key, other].sort().join(' ')));
}

const begin = (word: string) => foldUmlaut(word).slice(0, 3);

function latinWords(text: string): string[] {
  return text.match(/[^\p{Script=Han}\s]+/gu) ?? [];
}

/** The key by which a text is asked for: as short as the split keys allow. */
export function keyFor(text: string, split: SplitKeys): string {
  const whole = foldUmlaut(text).slice(0, longestKey);
  let length = usualLength(whole);
  while (length < whole.length && split.has(whole.slice(0, length))) length += 1;
  return whole.slice(0, length);
}

/** The keys to ask for first, then those that can still help where the first find nothing (typing errors). */
export function keysOfQuery(query: Query, split: SplitKeys): { first: string[]; further: string[] } {
  return query.hasHan ? chineseKeys(query, split) : latinKeys(query, split);
}

function chineseKeys({ text, words }: Query, split: SplitKeys): { first: string[]; further: string[] } {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, index) => keyFor(run.slice(index), split)));
  const latin = words.filter((word) => word.length > 2).map((word) => keyFor(word, split));
  const all = [...pairs, ...latin, ...(text.match(/\p{Script=Han}/u) ?? [])];
  // A key that holds all its rows is better than one that holds the nearest only.
  const first = [...pairs, ...latin].find((key) => !split.has(key)) ?? all[0];
  return { first: first ? [first] : [], further: [...new Set(all)].filter((key) => key !== first).slice(0, 4) };
}

function latinKeys({ words, letters }: Query, split: SplitKeys): { first: string[]; further: string[] } {
  const content = words.filter((word) => !functionWords.has(word));
  const longest = [...(content.length > 0 ? content : words)].sort((a, b) => b.length - a.length);
  const best = longest.find((word) => !split.has(keyFor(word, split)));
  const pairs = best === undefined ? pairsOf(longest.map(begin)) : [];
  const pair = pairs.find((key) => !split.has(key)) ?? pairs[0];
  const ofWords = pair ? [pair] : longest.slice(0, 1).flatMap((word) => [keyFor(best ?? word, split), keyFor(stem(best ?? word), split)]);
  // Pinyin typed in syllables is filed under the letters from its first one on, whatever the spaces.
  const asPinyin = words.length > 1 && words.every((word) => looksLikePinyin.test(word)) ? [keyFor(letters, split)] : [];
  const first = [...new Set([...ofWords, ...asPinyin])].filter((key) => key.length > 0);
  // Of a split key the nearest rows are worth a look: the error may stand in its longer part.
  const further = [...longest.map((word) => keyFor(word, split)), begin(letters), ...syllableStarts(letters).map((at) => keyFor(letters.slice(at), split))];
  return { first, further: [...new Set(further)].filter((key) => key.length > 2 && !first.includes(key)).slice(0, 4) };
}

const looksLikePinyin = /^(?:(?:[zcs]h?|[bpmfdtnlgkhjqxryw])?[aeiouv]{1,3}(?:ng?|r)?(?![aeiouv]))+$/;

/** Where a syllable of pinyin may begin inside a run of letters. */
function syllableStarts(letters: string): number[] {
  return [...letters.matchAll(/(?<=[aeiouvngr])[b-df-hj-np-twxyz]/g)].map(({ index }) => index);
}
