import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold } from './fold.ts';
import { functionWords, latinWords } from './query.ts';
import { readingsOf } from './readings.ts';
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

/**
 * A key is two Chinese characters or three letters long, unless so many rows have it that longer ones are
 * needed.
 */
export function usualLength(text: string): number {
  return hasHan(text) ? 2 : 3;
}

/** No key grows longer than this. */
export const longestKey = 20;

/** Stands after the last letter of a term's pinyin: what is mistyped before can be asked for by its end. */
export const endOfPinyin = '$';

/** What the rank of a text costs that does not begin its form, and what each step further inside. */
const costOfInside = { once: 100, eachStep: 4 };
/** Initials say less than syllables. */
const costOfInitials = 8;

/**
 * Every text a row can be asked for by: each run of Chinese characters, each word and its stem, the
 * pinyin from each syllable on, and the initials from each on.
 */
export function keyTextsOf(row: TermRow): KeyText[] {
  const texts = new Map<string, number>();
  const add = (whole: string, at: number, length: number) => {
    const text = whole.slice(0, longestKey);
    const rank = length + (at === 0 ? 0 : costOfInside.once + at * costOfInside.eachStep);
    if (text) texts.set(text, Math.min(texts.get(text) ?? Infinity, rank));
  };
  for (const { text: form } of formsOf(row)) {
    const text = fold(form);
    const characters = [...text].filter((character) => hasHan(character)).join('');
    for (let index = 0; index < characters.length; index += 1)
      add(characters.slice(index, index + longestKey), index, characters.length);
    latinWords(text).forEach((word, index) => {
      if (functionWords.has(word)) return;
      add(foldUmlaut(word), index, text.length);
      add(foldUmlaut(stem(word)), index, text.length);
    });
    // e-commerce is looked for as ecommerce too.
    for (const { joined, at } of joinedWords(form)) add(foldUmlaut(joined), at, text.length);
  }
  // A syllable has one letter at least: those beyond the longest key do not matter.
  for (const reading of readingsOf(row)) {
    const syllables = [...reading.syllables.map(foldUmlaut).filter(Boolean), endOfPinyin];
    const initials = syllables.slice(0, -1).map((syllable) => syllable.charAt(0));
    initials.forEach((_, index) => {
      const until = index + longestKey;
      add(syllables.slice(index, until).join(''), index, initials.length);
      add(initials.slice(index, until).join(''), index, initials.length + costOfInitials);
    });
  }
  return [...texts].map(([text, rank]) => ({ text, rank }));
}

/**
 * Two neighbouring words as one, where they are often written so: with a hyphen between them, or one of them very
 * short.
 */
export function joinedWords(form: string): { joined: string; at: number }[] {
  const hyphened = new Set(
    (fold(form.replaceAll('-', '')).match(/[a-z\d]+/g) ?? []).filter((word) => word.length > 4),
  );
  const words = latinWords(fold(form));
  return words.slice(1).flatMap((word, at) => {
    const before = words[at]!;
    const isShort =
      Math.min(before.length, word.length) <= 3 && !functionWords.has(before) && !functionWords.has(word);
    return isShort || hyphened.has(before + word) ? [{ joined: before + word, at }] : [];
  });
}

/** Pairs of split keys that begin two words of one form, in either order: `dev eco`. */
export function pairKeysOf(row: TermRow, split: ReadonlySet<string>): string[] {
  return formsOf(row).flatMap(({ text }) => {
    const words = latinWords(fold(text)).filter((word) => !functionWords.has(word));
    const keys = words.flatMap((word) => [firstLetters(word), firstLetters(stem(word))]);
    return pairsOf(keys.filter((key) => split.has(key)));
  });
}

function pairsOf(keys: readonly string[]): string[] {
  const own = [...new Set(keys)];
  return own.flatMap((key, index) => own.slice(index + 1).map((other) => pairOf(key, other)));
}

/** The key of what is filed under two keys. */
export function pairOf(key: string, other: string): string {
  return [key, other].sort().join(' ');
}

/** The shortest key of a word. */
export function firstLetters(word: string): string {
  return foldUmlaut(word).slice(0, 3);
}

/**
 * The key by which a text is asked for: as short as the split keys allow. A pair of keys is a key as it
 * stands.
 */
export function keyFor(text: string, isSplit: (key: string) => boolean): { key: string; holdsAll: boolean } {
  if (text.includes(' ')) return { key: text, holdsAll: !isSplit(text) };
  const whole = foldUmlaut(text.slice(0, longestKey));
  let length = usualLength(whole);
  while (length < whole.length && isSplit(whole.slice(0, length))) length += 1;
  const key = whole.slice(0, length);
  return { key, holdsAll: key.length >= usualLength(key) && !isSplit(key) };
}
