import { byCodeUnits } from '../code-units.ts';
import type { WordFrequencies } from './word-boundaries.ts';

/**
 * Chinese words and their frequencies, packed: a row for each first character, with a letter that says
 * how frequent it is alone; then groups of words of two characters, each group a small letter and the
 * second characters, and of three characters, a capital and the other two (`提o` `p高供` `H速度`).
 */
export type PackedWords = readonly string[];

/** A letter further is a frequency e^0.7 times as high; `a` is 1. */
const step = 0.7;

/** Packs words of one to three characters (UTF-16 units); others are left out. */
export function packWords(frequencies: WordFrequencies): string[] {
  const words = [...frequencies]
    .filter(([word]) => /^\p{Script=Han}{1,3}$/u.test(word) && word.length <= 3)
    .map(([word, frequency]) => ({ word, letter: letterOf(frequency, word.length) }))
    .sort((a, b) => byCodeUnits(a.letter, b.letter) || byCodeUnits(a.word, b.word));
  const byFirst = Map.groupBy(words, ({ word }) => word.charAt(0));
  return [...byFirst].map(([first, own]) => first + packGroups(own)).sort(byCodeUnits);
}

function packGroups(words: readonly { word: string; letter: string }[]): string {
  const alone = words.find(({ word }) => word.length === 1)?.letter ?? 'a';
  // Capitals sort before small letters, but are read after them.
  const groups = [...Map.groupBy(words, ({ letter }) => letter)].sort(([a], [b]) => byCodeUnits(b, a));
  return (
    alone +
    groups
      .map(([letter, group]) => [letter, group.map(({ word }) => word.slice(1)).join('')])
      .filter(([, rest]) => rest)
      .map((group) => group.join(''))
      .join('')
  );
}

export function unpackWords(rows: PackedWords): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const row of rows) {
    const first = row.charAt(0);
    frequencies.set(first, frequencyOf(row.charAt(1)));
    for (let at = 2; at < row.length; at += 1) {
      const letter = row.charAt(at);
      const frequency = frequencyOf(letter);
      const length = letter < 'a' ? 2 : 1;
      for (; at + 1 < row.length && row.charCodeAt(at + 1) > 0x7f; at += length)
        frequencies.set(first + row.slice(at + 1, at + 1 + length), frequency);
    }
  }
  return frequencies;
}

function letterOf(frequency: number, length: number): string {
  const letter = String.fromCharCode(97 + Math.round(Math.log(Math.max(1, frequency)) / step));
  return length === 3 ? letter.toUpperCase() : letter;
}

function frequencyOf(letter: string): number {
  return Math.exp((letter.toLowerCase().charCodeAt(0) - 97) * step);
}
