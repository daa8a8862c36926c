import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inChunks, indexPages } from './index-pages.ts';

const letterOf = (word: string) => (/^[a-z]/.test(word) ? word.charAt(0).toUpperCase() : '#');

test('a letter with more items than a page may hold has several pages, about equally long', () => {
  const words = ['5G', ...Array.from({ length: 5 }, (_, index) => `s${index}`), 'tax'];
  expect(
    indexPages(words, letterOf, 4).map(({ name, part, parts, items }) => [name, part, parts, items.length]),
  ).toEqual([
    ['0-9', 1, 1, 1],
    ['s', 1, 2, 3],
    ['s-2', 2, 2, 2],
    ['t', 1, 1, 1],
  ]);
});

test('no page grows with the index, none is lost or empty, and each has an address of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-c1]\d?$/)), fc.integer({ min: 1, max: 9 }), (words, most) => {
      const ordered = words.toSorted();
      const pages = indexPages(ordered, letterOf, most);
      expect(pages.flatMap(({ items }) => items)).toEqual(ordered);
      expect(pages.every(({ items }) => items.length > 0 && items.length <= most)).toBe(true);
      expect(new Set(pages.map(({ name }) => name)).size).toBe(pages.length);
    }),
  );
});

test('no items are one empty chunk', () => {
  expect(inChunks([], 5)).toEqual([[]]);
});
