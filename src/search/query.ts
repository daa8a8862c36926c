import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { fold, foldWords, simplify, type SimplifiedMap } from './fold.ts';

/**
 * Characters of a query that are read: more than any rendering has. The box takes fewer, an address any
 * number.
 */
export const longestQuery = 1_000;

/** A query as it is compared. */
export interface Query {
  /** As typed, trimmed. */
  raw: string;
  /** Folded and simplified; without its quote marks. */
  text: string;
  /** The whole query stood in quote marks: an exact phrase is meant. */
  exact: boolean;
  hasHan: boolean;
  /** Runs of Chinese characters, as spaces and marks part them. */
  runs: string[];
  /** Latin words and their stems. */
  words: string[];
  stems: string[];
  /** The text without spaces: e-commerce and ecommerce are then one. */
  joined: string;
  /** Letters and Chinese characters without spaces: what pinyin is read from. */
  letters: string;
}

/** @param raw as typed or as the address has it; of more than `longestQuery` characters the first count */
export function parseQuery(raw: string, simplified: SimplifiedMap): Query {
  const trimmed = raw.trim().slice(0, longestQuery);
  const exact = /^["“”「『].+["“”」』]$/u.test(trimmed);
  const plain = simplify(trimmed.normalize('NFKC'), simplified);
  const text = fold(plain);
  const words = latinWords(text);
  return {
    raw: trimmed,
    text,
    exact,
    hasHan: hasHan(text),
    runs: foldWords(plain).match(/\p{Script=Han}+/gu) ?? [],
    words,
    stems: words.map(stem),
    joined: text.replaceAll(' ', ''),
    letters: text.replace(/[^a-z\p{Script=Han}]/gu, ''),
  };
}

/** The words of a folded text that are not Chinese; numbers are words too. */
export function latinWords(folded: string): string[] {
  return folded.match(/[^\p{Script=Han}\s]+/gu) ?? [];
}

/** Words that say nothing about which term is meant. */
export const functionWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into of on or the to with'.split(' '),
);
