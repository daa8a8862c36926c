import { expect, test } from 'vitest';
import { numberedAddress, numberedPages, pathsOf } from './numbered-pages.ts';

test('a list has as many pages as it needs, each item on one of them', () => {
  const items = Array.from({ length: 205 }, (_, index) => index);
  const pages = numberedPages(items, 100);
  expect(pages).toHaveLength(3);
  expect(pages.flatMap(({ items: own }) => own)).toEqual(items);
  for (const { items: own, count } of pages) {
    expect(own.length).toBeLessThanOrEqual(100);
    expect(count).toBe(3);
  }
});

test('a list without items has one page', () => {
  expect(numberedPages([], 100)).toEqual([{ items: [], index: 0, count: 1 }]);
});

test('the first page has the address of the list, in both languages', () => {
  expect(pathsOf(numberedPages([1, 2], 1)).map(({ params }) => params)).toEqual([
    { lang: 'en', number: undefined },
    { lang: 'en', number: '2' },
    { lang: 'zh', number: undefined },
    { lang: 'zh', number: '2' },
  ]);
  expect(numberedAddress('zh', 0, 'documents')).toMatch(/\/zh\/documents\/$/);
  expect(numberedAddress('zh', 1, 'documents')).toMatch(/\/zh\/documents\/2\/$/);
});
