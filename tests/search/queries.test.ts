import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { inPages } from '../in-pages.ts';
import { copiedPhrases, pastedSentences } from './copied-texts.ts';
import { searchInNode } from './search-in-node.ts';
import { resultsOf, startSearchSite, texts } from './search-site.ts';
import {
  describePlaces,
  isForTerms,
  placeOf,
  readBlindQueries,
  readQueries,
  readDescribedTerms,
  readPageQueries,
  shareWithin,
  type WantedHit,
} from './wanted-hits.ts';

const { fetch } = globalThis;
const ask = searchInNode('dist');
// Other files of tests run in this process, which has no page.
afterAll(() => void Object.assign(globalThis, { fetch, location: undefined }));

describe('the built site, asked without a browser', () => {
  test.each([
    ['tests/search-queries.tsv', readQueries(), 470, { first: 0.98, five: 0.99 }],
    ['the blind set', readBlindQueries(1), 150, { first: 0.98, five: 0.99 }],
    ['the second blind set', readBlindQueries(2), 150, { first: 0.98, five: 0.99 }],
    ['the third blind set', readBlindQueries(3), 150, { first: 0.97, five: 0.99 }],
    // Half of these describe a term instead of naming it; whoever does so may mean several.
    ['the fourth blind set', readBlindQueries(4), 150, { first: 0.92, five: 0.96 }],
    ['the fifth blind set', readBlindQueries(5), 300, { first: 0.97, five: 0.98 }],
    ['the sixth blind set', readBlindQueries(6), 300, { first: 0.96, five: 0.98 }],
    ['the seventh blind set', readBlindQueries(7), 300, { first: 0.9, five: 0.94 }],
    ['the eighth blind set', readBlindQueries(8), 150, { first: 0.95, five: 0.98 }],
    ['the ninth blind set', readBlindQueries(9), 150, { first: 0.96, five: 0.98 }],
    ['the tenth blind set', readBlindQueries(10), 150, { first: 0.98, five: 0.99 }],
    ['the eleventh blind set', readBlindQueries(11), 150, { first: 0.91, five: 0.96 }],
    ['the twelfth blind set', readBlindQueries(12), 150, { first: 0.91, five: 0.96 }],
    ['the thirteenth blind set', readBlindQueries(13), 150, { first: 0.95, five: 0.97 }],
    ['the fourteenth blind set', readBlindQueries(14), 150, { first: 0.96, five: 0.99 }],
    // Most of these tell of a term in everyday words.
    ['the fifteenth blind set', readBlindQueries(15), 150, { first: 0.9, five: 0.96 }],
    ['the sixteenth blind set', readBlindQueries(16), 150, { first: 0.94, five: 0.98 }],
    ['the seventeenth blind set', readBlindQueries(17), 150, { first: 0.96, five: 0.99 }],
    ['the eighteenth blind set', readBlindQueries(18), 150, { first: 0.95, five: 0.97 }],
    ['the nineteenth blind set', readBlindQueries(19), 150, { first: 0.92, five: 0.97 }],
    ['the twentieth blind set', readBlindQueries(20), 150, { first: 0.97, five: 0.99 }],
    ['the twenty-first blind set', readBlindQueries(21), 150, { first: 0.97, five: 0.98 }],
    ['the twenty-second blind set', readBlindQueries(22), 150, { first: 0.96, five: 0.99 }],
    ['the twenty-third blind set', readBlindQueries(23), 150, { first: 0.9, five: 0.96 }],
    ['the twenty-fourth blind set', readBlindQueries(24), 150, { first: 0.96, five: 0.99 }],
    ['the twenty-fifth blind set', readBlindQueries(25), 150, { first: 0.98, five: 0.99 }],
    ['the twenty-sixth blind set', readBlindQueries(26), 150, { first: 0.96, five: 0.99 }],
    // Questions, everyday words and descriptions alone.
    ['the twenty-seventh blind set', readBlindQueries(27), 150, { first: 0.95, five: 0.98 }],
    // Names as people shorten and mistype them.
    ['the twenty-eighth blind set', readBlindQueries(28), 150, { first: 0.97, five: 0.99 }],
    ['pages of the site', readPageQueries(), 130, { first: 0.96, five: 0.98 }],
    ['terms in other words', readDescribedTerms(), 240, { first: 0.77, five: 0.93 }],
  ])(
    'of %s nearly all have their target first, and more among the first five',
    async (name, queries, least, bars) => {
      expect(queries.length).toBeGreaterThanOrEqual(least);
      const places = new Map<WantedHit, number>();
      for (const wanted of queries) {
        const found = await ask[wanted.site](wanted.query, isForTerms(wanted) ? 'terms' : undefined);
        places.set(wanted, placeOf(wanted, found));
      }
      console.log(`${name}\n${describePlaces(queries, places)}`);
      expect(shareWithin(queries, places, 1)).toBeGreaterThanOrEqual(bars.first);
      expect(shareWithin(queries, places, 5)).toBeGreaterThanOrEqual(bars.five);
    },
    400_000,
  );

  test.each(languages)(
    'every phrase copied from a text in %s brings what holds it first',
    async (lang) => {
      const missed: string[] = [];
      for (const { phrase, holders } of copiedPhrases(lang, 40)) {
        const { places, leftOut } = await ask[lang](phrase);
        if (!holders.has(places[0] ?? '') || leftOut.length > 0) missed.push(phrase);
      }
      expect(missed).toEqual([]);
    },
    400_000,
  );

  test.each(languages)(
    'nearly every headword in a sentence pasted in %s is offered as an answer',
    async (lang) => {
      let headwords = 0;
      const missed: string[] = [];
      for (const { sentence, terms } of pastedSentences(lang, 60)) {
        const found = (await ask[lang](sentence, 'terms')).terms;
        headwords += terms.length;
        missed.push(...terms.filter((id) => !found.includes(id)).map((id) => `${id} of ${sentence}`));
      }
      expect(headwords).toBeGreaterThan(60);
      expect(missed.length / headwords, missed.join('\n')).toBeLessThanOrEqual(0.02);
    },
    400_000,
  );
});

describe('the search page in a browser', () => {
  const site = startSearchSite();

  test('it shows what was found without one, for every query about a paragraph, a page or nothing', async () => {
    const isShownByPage = ({ expected }: WantedHit) =>
      expected.length === 0 || expected.some((hit) => /^page:|#/.test(hit));
    const queries = [...readQueries(), ...readBlindQueries(1), ...readBlindQueries(2)].filter(isShownByPage);
    expect(queries.length).toBeGreaterThan(100);
    const differences: string[] = [];
    const complaints = await Promise.all(
      languages.map((language) =>
        inPages(
          site,
          {},
          queries.filter((wanted) => wanted.site === language),
          async ({ page, complaints }, { query, expected }) => {
            const seen = await resultsOf(page, query);
            const known = await ask[language](query);
            const firstOf = (hits: readonly string[]) => hits.slice(0, 5).join(' ');
            for (const [shown, own] of [
              [seen.places, known.places],
              // The nearest depend on what was asked before.
              ...(known.terms.length > 0 ? ([[seen.terms, known.terms]] as const) : []),
              [seen.pages, known.pages],
            ] as const)
              if (firstOf(shown) !== firstOf(own))
                differences.push(`${query}: ${firstOf(shown)} ≠ ${firstOf(own)}`);
            const none = texts[language].none.replace('{{query}}', query.trim());
            if (expected.length === 0 && !seen.status.startsWith(none))
              differences.push(`${query}: ${seen.status}`);
            return complaints.splice(0);
          },
          ({ page }) => page.goto(site.at(`${language}/search/`)),
        ),
      ),
    );
    expect(differences).toEqual([]);
    expect(complaints.flat(2)).toEqual([]);
  }, 400_000);
});
