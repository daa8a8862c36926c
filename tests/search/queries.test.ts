import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { inTwoPages, resultsOf, startSearchSite, texts } from './search-site.ts';
import { readQueries, type WantedHit } from './wanted-hits.ts';

const site = startSearchSite();

describe('the queries of tests/search-queries.tsv', () => {
  test('at least 97 in a hundred have their target first, and 99 among the first five', async () => {
    const queries = readQueries();
    expect(queries.length).toBeGreaterThanOrEqual(200);
    const places = new Map<WantedHit, number>();
    const complaints = await Promise.all(
      languages.map((language) =>
        inTwoPages(
          site,
          queries.filter((wanted) => wanted.site === language),
          (page) => page.goto(site.at(`${language}/search/`)),
          async (page, wanted) => {
            places.set(wanted, placeOf(wanted, await resultsOf(page, wanted.query)));
          },
        ),
      ),
    );
    const share = (own: readonly WantedHit[], until: number) =>
      own.filter((wanted) => places.get(wanted)! < until).length / own.length;
    const lineOf = (kind: string, own: readonly WantedHit[]) =>
      [
        `${kind.padEnd(28)}${String(own.length).padStart(4)}`,
        `at 1 ${percent(share(own, 1))}`,
        `at 5 ${percent(share(own, 5))}`,
      ].join('  ');
    const table = [...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, own]) => lineOf(kind, own));
    const missed = queries
      .filter((wanted) => places.get(wanted)! > 0)
      .map((wanted) => {
        const { kind, query, expected } = wanted;
        const place = places.get(wanted)!;
        const found = place === Infinity ? 'not found' : `at ${place + 1}`;
        return `  ${kind}, ${wanted.site}: ${query} → ${expected.join(' or ') || 'nothing'} (${found})`;
      });
    console.log([...table, lineOf('all', queries), ...missed].join('\n'));
    expect(share(queries, 1)).toBeGreaterThanOrEqual(0.97);
    expect(share(queries, 5)).toBeGreaterThanOrEqual(0.99);
    expect(complaints.flat()).toEqual([]);
  }, 240_000);
});

/** Where the first right hit stands, from 0; Infinity where there is none. */
function placeOf(
  { expected, site, query }: WantedHit,
  { terms, places, status }: { terms: string[]; places: string[]; status: string },
): number {
  if (expected.length === 0)
    return places.length === 0 && status.startsWith(texts[site].none.replace('{{query}}', query.trim()))
      ? 0
      : Infinity;
  const found = expected[0]!.includes('#') ? places : terms;
  const first = found.findIndex((hit) => expected.includes(hit));
  return first < 0 ? Infinity : first;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
