import { expect, test } from 'vitest';
import type { FigureData, IndicatorData } from '../../exchange/figure-data.ts';
import { figurePages, figurePath } from './figure-pages.ts';

const indicators = new Map([['gdp', { id: 'gdp', topic: 'economy' } as IndicatorData]]);
/** Two figures in each of ten sentences of a document. */
const figuresOf = (document: string) =>
  Array.from(
    { length: 20 },
    (_, index) =>
      ({
        id: `${document}-${index}`,
        document,
        sentence: `p${Math.floor(index / 2)}s1`,
        ...(index % 2 === 0 && { indicator: 'gdp' }),
      }) as FigureData,
  );
const figures = ['a', 'b', 'c'].flatMap(figuresOf);

test('no page has more sentences than so many, and no sentence stands on two', () => {
  const pages = figurePages(figures, indicators, 8).filter(({ by }) => by === 'all');
  expect(pages.map(({ index, count, total }) => [index, count, total])).toEqual([
    [0, 4, 60],
    [1, 4, 60],
    [2, 4, 60],
    [3, 4, 60],
  ]);
  for (const page of pages) expect(page.figures.length).toBeLessThanOrEqual(16);
  expect(pages.flatMap((page) => page.figures)).toEqual(figures);
  const sentences = pages.map(
    (page) => new Set(page.figures.map(({ document, sentence }) => `${document} ${sentence}`)),
  );
  expect(sentences.reduce((sum, { size }) => sum + size, 0)).toBe(30);
});

test('every figure is on the pages of its topic and of its document', () => {
  const pages = figurePages(figures, indicators);
  const idsOf = (by: string, id: string) =>
    pages.filter((page) => page.by === by && page.id === id).flatMap((page) => page.figures);
  expect(idsOf('topic', 'economy')).toHaveLength(30);
  expect(idsOf('topic', 'none')).toHaveLength(30);
  expect(idsOf('document', 'b')).toEqual(figuresOf('b'));
});

test('without figures there is one page that says so', () => {
  expect(figurePages([], indicators)).toEqual([
    { by: 'all', id: '', figures: [], index: 0, count: 1, total: 0 },
  ]);
});

test('the first page of all has the address of the list', () => {
  expect(figurePath({ by: 'all', id: '' })).toEqual([]);
  expect(figurePath({ by: 'all', id: '' }, 1)).toEqual(['2']);
  expect(figurePath({ by: 'topic', id: 'economy' }, 2)).toEqual(['topic', 'economy', '3']);
});
