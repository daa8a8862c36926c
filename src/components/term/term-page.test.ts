import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TermData } from '../../exchange/term-data.ts';
import { citationOf, relationsAmong } from './term-page.ts';

const text = fc.constantFrom('proposal', 'Proposal', 'motion', '提案', 'pilot');
const form = fc.record({ lang: fc.constantFrom('en', 'zh'), text });
const term = fc.record({
  renderings: fc.array(form, { maxLength: 4 }),
  confusable: fc.constant([] as string[]),
});
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
      const relationsOf = relationsAmong(terms, []);
      for (const own of terms) {
        // Slowly: every form of every other term against every form of this one.
        const same = terms.filter(
          (other) =>
            other !== own &&
            other.renderings.some((a) =>
              own.renderings.some((b) => a.lang === b.lang && a.text.toLowerCase() === b.text.toLowerCase()),
            ),
        );
        expect(relationsOf(own).confusable).toEqual(same.map(({ id }) => id));
      }
    }),
  );
});

test('a neighbour is named once, where it matters most', () => {
  const terms = [
    {
      id: 'a',
      renderings: [],
      confusable: ['b'],
      broader: 'c',
      narrower: ['d'],
      related: ['b', 'c', 'd', 'e'],
    },
  ] as unknown as TermData[];
  const words = [{ word: 'plan', terms: ['a', 'f'] }];
  expect(relationsAmong(terms, words)(terms[0]!)).toEqual({
    confusable: ['b'],
    sameWord: [{ word: 'plan', others: ['f'] }],
    broader: 'c',
    narrower: ['d'],
    related: ['e'],
  });
});

test('what it takes grows with the number of terms, not with its square', () => {
  /** How often a form is looked at while the relations of all terms are found. */
  const looksAt = (count: number) => {
    let looks = 0;
    const terms = Array.from({ length: count }, (_, index) => ({
      id: `t${index}`,
      get renderings() {
        looks++;
        return [{ lang: 'en', text: `form ${index >> 1}` }];
      },
      confusable: [],
      narrower: [],
      related: [],
    })) as unknown as TermData[];
    terms.forEach(relationsAmong(terms, []));
    return looks;
  };
  expect(looksAt(2000)).toBe(2 * looksAt(1000));
});

test('an entry is cited in the punctuation of the page’s language, quotation marks inside others', () => {
  const cited = (zh: string, en: string, lang: 'en' | 'zh') =>
    citationOf({ zh, en }, lang, 'Site', 'https://x/');
  expect(cited('六稳', 'six', 'zh')).toBe('《Site》“六稳”条，https://x/');
  expect(cited('“十四五”规划', 'plan', 'zh')).toBe('《Site》“‘十四五’规划”条，https://x/');
  expect(cited('“十四五”规划', 'the people’s “plan”', 'en')).toBe(
    '“‘十四五’规划 / the people’s ‘plan’”, Site, https://x/',
  );
});
