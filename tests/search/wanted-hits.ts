import { readFileSync } from 'node:fs';
import type { Lang } from '../../src/languages.ts';

export interface WantedHit {
  kind: string;
  site: Lang;
  query: string;
  /**
   * Ids of terms, `document#block`, `document:id`, `page:path`, or `figure:indicator:year`, any of which is right;
   * none where nothing must be found.
   */
  expected: string[];
  /** Each of `expected` must be there: the terms of a sentence. */
  isEach?: boolean;
}

/** The lists that an answer shows, each in its order. */
export interface SeenHits {
  /** None where they are but the nearest. */
  terms: readonly string[];
  places: readonly string[];
  /** Paths below that of the language. */
  pages: readonly string[];
  /** `indicator:year`; only known without a browser. */
  figures?: readonly string[];
}

/** tests/search-queries.tsv: one query on each line, made by hand. */
export function readQueries(): WantedHit[] {
  return readTable('tests/search-queries.tsv');
}

/** The same, written without sight of the search, each set by somebody else; what each is stands at its head. */
export function readBlindQueries(set: number): WantedHit[] {
  return readTable(`tests/search/blind-queries${set === 1 ? '' : `-${set}`}.tsv`);
}

/** tests/search/described-terms.tsv: terms in a reader’s own words, none of them the name. */
export function readDescribedTerms(): WantedHit[] {
  return readTable('tests/search/described-terms.tsv');
}

/** tests/search/page-queries.tsv: what readers ask for who want a page of the site. */
export function readPageQueries(): WantedHit[] {
  return readTable('tests/search/page-queries.tsv');
}

function readTable(file: string): WantedHit[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const [kind, site, query, expected] = line.split('\t') as [string, Lang, string, string];
    const isEach = expected.includes(' & ');
    const all = /^(?:-|none)$/.test(expected) ? [] : expected.split(isEach ? ' & ' : '|');
    return { kind, site, query, expected: all, ...(isEach && { isEach }) };
  });
}

/** Where the first right hit stands in its list, from 0; Infinity where there is none. */
export function placeOf(
  { expected, isEach }: WantedHit,
  { terms, places, pages, figures = [] }: SeenHits,
): number {
  if (isEach && !expected.every((id) => terms.includes(id))) return Infinity;
  if (expected.length === 0) return terms.length + places.length + pages.length === 0 ? 0 : Infinity;
  const documents = places.map((place) => `document:${place.split('#')[0]!}`);
  const asPages = pages.map((page) => page.replace(/^\/documents\/(.+)$/, 'document:$1'));
  const ofLists = [
    terms,
    places,
    documents,
    asPages,
    pages.map((page) => `page:${page}`),
    figures.map((figure) => `figure:${figure}`),
  ].map((list) => list.findIndex((hit) => expected.includes(hit)));
  return Math.min(...ofLists.map((place) => (place < 0 ? Infinity : place)));
}

/** Whether nothing but terms is right: what the documents hold does not matter then. */
export function isForTerms({ expected }: WantedHit): boolean {
  return expected.length > 0 && !expected.some((hit) => /[:#/]/.test(hit));
}

/** How many of the queries have a right hit among so many of the first, as a share of 1. */
export function shareWithin(
  queries: readonly WantedHit[],
  places: ReadonlyMap<WantedHit, number>,
  until: number,
): number {
  return queries.filter((wanted) => places.get(wanted)! < until).length / queries.length;
}

/** The shares by kind, and what did not come first. */
export function describePlaces(
  queries: readonly WantedHit[],
  places: ReadonlyMap<WantedHit, number>,
): string {
  const lineOf = (kind: string, own: readonly WantedHit[]) =>
    [
      `${kind.padEnd(28)}${String(own.length).padStart(4)}`,
      ...[1, 5].map((until) => `at ${until} ${percent(shareWithin(own, places, until))}`),
    ].join('  ');
  const missed = queries
    .filter((wanted) => places.get(wanted)! > 0)
    .map((wanted) => {
      const place = places.get(wanted)!;
      const found = place === Infinity ? 'not found' : `at ${place + 1}`;
      return `  ${wanted.kind}, ${wanted.site}: ${wanted.query} → ${wanted.expected.join(' or ') || 'nothing'} (${found})`;
    });
  const kinds = [...Map.groupBy(queries, ({ kind }) => kind)].map(([kind, own]) => lineOf(kind, own));
  return [...kinds, lineOf('all', queries), ...missed].join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`.padStart(7);
}
