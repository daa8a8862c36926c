import { administrativeWords } from './known-words.ts';
import type { WordFrequencies } from './word-boundaries.ts';
import { unpackWords } from './word-list.ts';
import packed from './words.json' with { type: 'json' };

let words: WordFrequencies | undefined;

/** The words by which ends of Chinese words are found; unpacked when first asked for. */
export function chineseWords(): WordFrequencies {
  words ??= new Map([...unpackWords(packed.rows), ...Object.entries(administrativeWords)]);
  return words;
}
