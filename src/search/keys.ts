import { stem } from '../matching/inflection.ts';
import { fold, hasHan } from './fold.ts';
import { functionWords, type Query } from './query.ts';
import { foldUmlaut } from './romanized.ts';
import { formsOf, type TermRow } from './term-rows.ts';

/** A key under which a row is filed, and how near the key is to being the whole term (0 is nearest). */
export interface RowKey {
  key: string;
  distance: number;
}

/** Keys of one Chinese character or one or two letters hold only the nearest rows. */
export function isShort(key: string): boolean {
  return key.length < (hasHan(key) ? 2 : 3);
}

/**
 * Every key a row can be asked for by: each pair of Chinese characters, the first three letters of
 * each word, of the pinyin from each syllable on, and of the initials from each on; and the shorter
 * beginnings of the same.
 */
export function keysOfRow(row: TermRow): RowKey[] {
  const keys = new Map<string, number>();
  const add = (text: string, at: number, rest: number) => {
    for (const key of beginnings(text)) keys.set(key, Math.min(keys.get(key) ?? Infinity, at * 4 + rest));
  };
  for (const { text: form } of formsOf(row)) {
    const text = fold(form);
    const characters = [...text].filter((character) => hasHan(character));
    characters.forEach((character, index) => add(character + (characters[index + 1] ?? ''), index, characters.length));
    (text.match(/[^\p{Script=Han}\s]+/gu) ?? []).forEach((word, index) => {
      if (functionWords.has(word)) return;
      add(word, index, text.length);
      add(stem(word), index, text.length);
    });
  }
  const syllables = foldUmlaut(row[3]).split(' ').filter(Boolean);
  syllables.forEach((_, index) => {
    add(syllables.slice(index).join(''), index, syllables.length);
    add(syllables.slice(index).map((syllable) => syllable.charAt(0)).join(''), index, syllables.length + 8);
  });
  return [...keys].map(([key, distance]) => ({ key, distance }));
}

function beginnings(text: string): string[] {
  if (hasHan(text)) return [...text].length > 1 ? [text.slice(0, 1), text.slice(0, 2)] : [text];
  return [1, 2, 3].filter((length) => length <= text.length).map((length) => text.slice(0, length));
}

/** The key to ask for first, then keys that can still help where the first finds nothing (typing errors). */
export function keysOfQuery({ text, words, letters, hasHan: isChinese }: Query): { first: string[]; further: string[] } {
  if (isChinese) {
    const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
    const pairs = runs.flatMap((run) => [...run].slice(0, -1).map((character, index) => character + run.charAt(index + 1)));
    if (pairs.length > 0) return { first: pairs.slice(0, 1), further: pairs.slice(1, 4) };
    const latin = words.filter((word) => word.length > 2).map((word) => foldUmlaut(word).slice(0, 3));
    const single = text.match(/\p{Script=Han}/u)?.[0];
    return { first: latin.length > 0 ? latin.slice(0, 1) : single ? [single] : [], further: single ? [single] : [] };
  }
  const content = words.filter((word) => !functionWords.has(word));
  const longest = [...content].sort((a, b) => b.length - a.length);
  const first = longest[0] ?? words[0];
  if (!first) return { first: [], further: [] };
  const key = (word: string) => foldUmlaut(word).slice(0, 3);
  // Pinyin typed in syllables is filed under the letters from its first one on, whatever the spaces.
  const asPinyin = words.length > 1 && letters.length > 2 ? [key(letters)] : [];
  const stemmed = stem(first).slice(0, 3);
  const all = [...new Set([key(first), ...(stemmed === key(first) || stemmed.length < 3 ? [] : [stemmed]), ...asPinyin])];
  const inside = [...letters].flatMap((_, index) => (index > 0 && /[aeiouvngr]/.test(letters.charAt(index - 1)) && /[b-df-hj-np-twxyz]/.test(letters.charAt(index)) ? [letters.slice(index, index + 3)] : [])).filter((part) => part.length === 3);
  return { first: all, further: [...new Set([...longest.slice(1).filter((word) => word.length > 2).map(key), ...inside])].filter((item) => !all.includes(item)).slice(0, 5) };
}
