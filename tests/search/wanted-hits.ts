import { readFileSync } from 'node:fs';
import type { Lang } from '../../src/languages.ts';

export interface WantedHit {
  kind: string;
  site: Lang;
  query: string;
  /** Term ids or document#block, any of which is right; none where nothing must be found. */
  expected: string[];
}

/** tests/search-queries.tsv: one query on each line, made by hand. */
export function readQueries(): WantedHit[] {
  const lines = readFileSync('tests/search-queries.tsv', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  return lines.map((line) => {
    const [kind, site, query, expected] = line.split('\t') as [string, Lang, string, string];
    return { kind, site, query, expected: expected === '-' ? [] : expected.split('|') };
  });
}
