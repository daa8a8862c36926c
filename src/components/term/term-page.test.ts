import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TermData } from '../../exchange/term-data.ts';
import { indexForms, relationsOf } from './term-page.ts';

const text = fc.constantFrom('proposal', 'Proposal', 'motion', '提案', 'pilot');
const form = fc.record({ lang: fc.constantFrom('en', 'zh'), text });
const term = fc.record({ forms: fc.array(form, { maxLength: 4 }), confusable: fc.constant([] as string[]) });
const glossary = fc
  .array(term, { maxLength: 12 })
  .map((terms) =>
    terms.map(
      (item, index) => ({ ...item, id: `t${index}`, narrower: [], related: [] }) as unknown as TermData,
    ),
  );

test('terms to keep apart are those that share a form, in the order of the glossary', () => {
  fc.assert(
    fc.property(glossary, (terms) => {
      const byForm = indexForms(terms);
      const order = new Map(terms.map(({ id }, index) => [id, index]));
      for (const own of terms) {
        // Slowly: every form of every other term against every form of this one.
        const same = terms.filter(
          (other) =>
            other !== own &&
            other.forms.some((a) =>
              own.forms.some((b) => a.lang === b.lang && a.text.toLowerCase() === b.text.toLowerCase()),
            ),
        );
        expect(relationsOf(own, byForm, order, []).confusable).toEqual(same.map(({ id }) => id));
      }
    }),
  );
});

test('a neighbour is named once, where it matters most', () => {
  const terms = [
    { id: 'a', forms: [], confusable: ['b'], broader: 'c', narrower: ['d'], related: ['b', 'c', 'd', 'e'] },
  ] as unknown as TermData[];
  const words = [{ word: 'plan', terms: ['a', 'f'] }];
  expect(relationsOf(terms[0]!, indexForms(terms), new Map(), words)).toEqual({
    confusable: ['b'],
    sameWord: [{ word: 'plan', others: ['f'] }],
    broader: 'c',
    narrower: ['d'],
    related: ['e'],
  });
});
