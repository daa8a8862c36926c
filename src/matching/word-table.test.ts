import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWordTable, type WordTable } from './word-table.ts';

function numberOf(table: WordTable, word: string): number {
  const codes = Uint16Array.from(`(${word})`, (character) => character.charCodeAt(0));
  return table.numberOf(codes, 1, word.length + 1);
}

describe('the word table', () => {
  test('numbers different words in the order of first sight, and the same word alike', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '中', '\uD83D'), maxLength: 6 }));
    fc.assert(
      fc.property(words, (several) => {
        const table = createWordTable();
        const seen = [...new Set(several)];
        expect(several.map((word) => numberOf(table, word))).toEqual(
          several.map((word) => seen.indexOf(word)),
        );
        expect(table.length()).toBe(seen.join('').length);
      }),
    );
  });

  test('holds more words than it had room for, and long ones', () => {
    const table = createWordTable();
    const words = Array.from({ length: 20_000 }, (_, index) => `word${index}`);
    words.push('long'.repeat(20_000));
    for (const round of [1, 2]) {
      expect(
        words.map((word) => numberOf(table, word)),
        `round ${round}`,
      ).toEqual(words.map((_, index) => index));
    }
  });
});
