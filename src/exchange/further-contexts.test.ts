import { expect, test } from 'vitest';
import { furtherContexts, furtherNumbers, publicTermInFull } from './public-data.ts';
import type { TermData } from './term-data.ts';

/** A term with so many places. */
const term = (count: number) =>
  ({
    id: 'liaoning',
    pinyin: [],
    renderings: [],
    counts: { source: {}, translated: { report: count }, within: {} },
    places: Array.from({ length: count }, (_, index) => ({
      document: 'report',
      block: `p${index}`,
      source: { marks: [] },
    })),
  }) as unknown as TermData;

const blocksOf = (contexts: { block: string }[]) => contexts.map(({ block }) => block);

test.each([0, 30, 31, 95])('of %i uses each stands in one file, none of which grows', (count) => {
  const data = publicTermInFull(term(count), () => '');
  const further = furtherNumbers(term(count)).map((number) => furtherContexts(term(count), number));
  const files = [data.contexts, ...further.map(({ contexts }) => contexts)];
  expect(files.flatMap(blocksOf)).toEqual(blocksOf(term(count).places));
  expect(Math.max(...files.map(({ length }) => length))).toBeLessThanOrEqual(30);
  expect(data.more ?? []).toEqual(further.map((_, index) => `liaoning/${index + 2}.json`));
});
