import type { Query } from './query.ts';
import type { TermHit } from './rank.ts';
import { openSearchFiles, type LoadJson } from './search-files.ts';
import { searchTerms } from './search-terms.ts';

export interface TermIndex {
  /** Loads what every query needs. */
  prepare(): Promise<void>;
  parse(raw: string): Promise<Query>;
  /** Terms that answer the query, best first. Loads what the query needs and no more. */
  search(raw: string, limit?: number): Promise<TermHit[]>;
}

/** @param load what it throws, `prepare`, `parse` and `search` throw; the next call tries again */
export function createTermIndex(load: LoadJson): TermIndex {
  const files = openSearchFiles(load);
  return {
    prepare: async () => void (await files.meta()),
    parse: files.parse,
    search: async (raw, limit = 20) => (await searchTerms(await files.parse(raw), files)).slice(0, limit),
  };
}
