import { expect, test } from 'vitest';
import { partsOfQuery, piecesOf } from './pieces.ts';
import { parseQuery } from './query.ts';

const pieces = (raw: string, terms: string[] = []) => piecesOf(parseQuery(raw, new Map()), terms);

test('a query is cut at its terms and its words', () => {
  expect(pieces('推进乡村振兴的措施', ['乡村振兴']).map(({ text }) => text)).toEqual([
    '推进',
    '乡村振兴',
    '措施',
  ]);
  expect(pieces('the economic growth target', ['economic growth'])).toEqual([
    { text: 'economic', isTerm: true },
    { text: 'growth', isTerm: true },
    { text: 'target', isTerm: false },
  ]);
});

test('a word is left out before a term is, and what is left out is named', () => {
  const parts = partsOfQuery(pieces('purple gdp growth', ['gdp']));
  expect(parts[0]).toEqual({ text: 'purple gdp growth', leftOut: [] });
  expect(parts.slice(1, 3).map(({ leftOut }) => leftOut)).toEqual([['purple'], ['growth']]);
  expect(parts.some(({ text, leftOut }) => text === 'gdp' && leftOut.length === 2)).toBe(true);
});

test('where no word decides, two of the longest words say most', () => {
  const parts = partsOfQuery(pieces('part of budget spent on livelihoods'));
  expect(parts.map(({ text }) => text)).toContain('livelihoods budget');
});

test('however many words there are, few parts are tried', () => {
  expect(partsOfQuery(pieces('one two three four five six seven eight nine ten')).length).toBeLessThanOrEqual(
    8,
  );
});
