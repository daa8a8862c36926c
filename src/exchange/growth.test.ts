import { expect, test } from 'vitest';
import type { Place } from '../concordance/types.ts';
import type { Rendering, Term } from '../glossary/types.ts';
import { countedReads } from '../sources/work.fixture.ts';
import { allTermData, termDataOf } from './term-data.ts';

function termOf(id: string, more: Partial<Term> = {}): Term {
  return {
    id,
    pinyin: [],
    renderings: [],
    members: [],
    related: [],
    confusable: [],
    replacedBy: [],
    ...more,
  } as unknown as Term;
}

test('narrower terms of twice as many terms are found with twice as many looks', () => {
  const reads = (count: number) => {
    const terms = countedReads(
      Array.from({ length: count }, (_, index) => termOf(`t${index}`, { broader: `t${index + 1}` })),
    );
    const data = allTermData(terms.items, { linked: new Map(), within: new Map() });
    expect(data.at(-1)!.narrower).toEqual([`t${count - 2}`]);
    return terms.reads();
  };
  expect(reads(400)).toBeLessThan(2.2 * reads(200));
});

test('the uses of twice as many forms are found with twice as many looks', () => {
  const reads = (count: number) => {
    const texts = Array.from({ length: count }, (_, index) => `form ${index}`);
    const forms = texts.map(
      (text) =>
        ({ lang: 'en', text, status: 'admitted', citations: [] as Rendering['citations'] }) as Rendering,
    );
    const places = countedReads(
      texts.map((form): Place => {
        const marks = [{ start: 0, end: 1, form }];
        return { document: 'a', block: 'p1', sentence: 'p1s1', source: { lang: 'en', text: form, marks } };
      }),
    );
    const data = termDataOf(termOf('t', { renderings: forms }), places.items, []);
    expect(data.renderings.at(-1)!.uses).toEqual({ a: ['p1'] });
    return places.reads();
  };
  expect(reads(400)).toBeLessThan(2.2 * reads(200));
});
