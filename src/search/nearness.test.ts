import { expect, test } from 'vitest';
import { byNearness } from './nearness.ts';
import { parseQuery } from './query.ts';

const order = (query: string, found: { id: string; places: number[] }[]) =>
  byNearness(found, parseQuery(query, new Map())).map(({ id }) => id);

test('what has the words beside each other comes before what has them strewn', () => {
  const found = [
    { id: 'strewn', places: [3, 40, 80] },
    { id: 'together', places: [12, 13] },
    { id: 'near', places: [5, 9] },
  ];
  expect(order('coal procurement', found)).toEqual(['together', 'strewn', 'near']);
});

test('words that say nothing may stand between; a query of one word leaves the order', () => {
  const found = [
    { id: 'strewn', places: [1, 9] },
    { id: 'together', places: [4, 6] },
  ];
  expect(order('state of affairs', found)).toEqual(['together', 'strewn']);
  expect(order('affairs', found)).toEqual(['strewn', 'together']);
});
