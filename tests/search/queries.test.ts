import { expect, test } from 'vitest';
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
    const table = [...Map.groupBy(queries, ({ kind }) => kind)].map(
      ([kind, own]) =>
        `${kind.padEnd(28)}${String(own.length).padStart(4)}  at 1 ${percent(share(own, 1))}  at 5 ${percent(share(own, 5))}`,
    );
    const missed = queries
      .filter((wanted) => places.get(wanted)! > 0)
      .map(
        (wanted) =>
          `  ${wanted.kind}, ${wanted.site}: ${wanted.query} → ${wanted.expected.join(' or ') || 'nothing'} (${places.get(wanted) === Infinity ? 'not found' : `at ${places.get(wanted)! + 1}`})`,
      );
    console.log(
      [
        ...table,
        `${'all'.padEnd(28)}${String(queries.length).padStart(4)}  at 1 ${percent(share(queries, 1))}  at 5 ${percent(share(queries, 5))}`,
        ...missed,
      ].join('\n'),
    );
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
