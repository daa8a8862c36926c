import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlaceData } from '../../exchange/term-data.ts';
import {
  countOf,
  firstUses,
  formUses,
  pageOfGroup,
  useGroups,
  usePageCount,
  usesAddress,
  usesOnPage,
} from './uses.ts';

/** The groups on each page. */
const usePages = (groups: ReturnType<typeof useGroups>) =>
  Array.from({ length: usePageCount(countOf(groups)) }, (_, index) => usesOnPage(groups, index));
const mark = { start: 0, end: 1, form: 'x' };
/** A place in a document, in the text as received or in our own translation alone. */
const place = (document: string, block: string, isInText = true) =>
  ({ document, block, source: { marks: isInText ? [mark] : [] } }) as unknown as PlaceData;
const documents = [
  { id: 'old', delivered: '2022-01-20' },
  { id: 'new', delivered: '2024-05-09' },
];
const term = (old: number, fresh: number, translated = 0, within = 0) => ({
  places: [
    ...Array.from({ length: old }, (_, index) => place('old', `p${index}`)),
    ...Array.from({ length: fresh }, (_, index) => place('new', `p${index}`)),
    ...Array.from({ length: translated }, (_, index) => place('new', `t${index}`, false)),
  ],
  placesWithin: Array.from({ length: within }, (_, index) => place('old', `w${index}`)),
});

test('the newest document comes first, and the text as received before what proves less', () => {
  expect(useGroups(term(2, 1, 1, 1), documents).map(({ kind, document }) => `${kind} ${document}`)).toEqual([
    'source new',
    'source old',
    'translated new',
    'within old',
  ]);
});

test('a dozen places stand on the page of the term, and only more have pages of their own', () => {
  const few = useGroups(term(10, 2), documents);
  expect([countOf(firstUses(few)), usePages(few)]).toEqual([12, []]);
  const many = useGroups(term(270, 30, 10, 10), documents);
  expect(countOf(firstUses(many))).toBe(12);
  expect(usePages(many).map(countOf)).toEqual([150, 150, 20]);
});

test('the pages together hold every place once, in their order, however many there are', () => {
  const count = fc.integer({ min: 0, max: 300 });
  fc.assert(
    fc.property(count, count, count, count, (...counts) => {
      const groups = useGroups(term(...counts), documents);
      const pages = usePages(groups);
      const placesOf = (own: typeof groups) =>
        own.flatMap(({ kind, places }) =>
          places.map(({ document, block }) => `${kind} ${document} ${block}`),
        );
      if (countOf(groups) > 12) expect(pages.flatMap(placesOf)).toEqual(placesOf(groups));
      expect(pages.every((page) => countOf(page) <= 150 && countOf(page) > 0)).toBe(true);
      for (const group of pages.length > 0 ? groups : [])
        expect(placesOf(pages[pageOfGroup(groups, group)]!)).toContain(placesOf([group])[0]);
    }),
  );
});

test('the first page of uses has no number', () => {
  expect([0, 1].map((index) => usesAddress('en', 'liaoning', index))).toEqual([
    '/en/terms/liaoning/uses/',
    '/en/terms/liaoning/uses/2/',
  ]);
});

test('a form shows its few places each, and of many the count of each document with the first', () => {
  expect(formUses({ report: ['p1', 'p1'], notice: ['p3'] })).toEqual({
    count: 3,
    isMany: false,
    documents: 2,
    shown: [
      { document: 'report', count: 2, blocks: ['p1'] },
      { document: 'notice', count: 1, blocks: ['p3'] },
    ],
    left: 0,
  });
  expect(formUses({ notice: ['p3'], report: ['p4', 'p5', 'p9'] }).shown).toEqual([
    { document: 'report', count: 3, blocks: ['p4'] },
    { document: 'notice', count: 1, blocks: ['p3'] },
  ]);
  expect(formUses({})).toMatchObject({ count: 0, shown: [] });
});

test('a form in a hundred documents names the six that have it most, and says how many are left', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => [
    `d${index}`,
    Array.from({ length: index + 1 }, (_, block) => `p${block}`),
  ]);
  const { shown, left } = formUses(Object.fromEntries(hundred) as Record<string, string[]>);
  expect(shown.map(({ document }) => document)).toEqual(['d99', 'd98', 'd97', 'd96', 'd95', 'd94']);
  expect(left).toBe(94);
});
