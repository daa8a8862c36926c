import { editDistance, forgiven } from './distance.ts';
import { readSimplifiedMap, type SimplifiedMap } from './fold.ts';
import { keysOfQuery, type SplitKeys } from './keys.ts';
import { parseQuery, type Query } from './query.ts';
import { byRank, prepareRow, rankRow, type PreparedRow, type TermHit } from './rank.ts';
import { shardOf } from './shard-of.ts';
import type { TermRow } from './term-rows.ts';

/** What is loaded once: how many shards there are, which keys are split, and which Traditional characters are which Simplified. */
export interface SearchMeta {
  shards: number;
  split: string;
  simplified: string;
}

/** Reads a JSON file of the search data by name: `meta`, `words`, or the number of a shard. */
export type LoadJson = (name: string) => Promise<unknown>;

export interface TermIndex {
  parse(raw: string): Promise<Query>;
  /** Terms that answer the query, best first. Loads what the query needs and no more. */
  search(raw: string, limit?: number): Promise<TermHit[]>;
}

/** A score below this is a guess: then typing errors are considered too. */
const sure = 45;
/** A guess as good as one error in a whole term: no need to load more for a better one. */
const likely = 38;

export function createTermIndex(load: LoadJson): TermIndex {
  const loaded = new Map<string, Promise<unknown>>();
  const once = <T>(name: string): Promise<T> => {
    let value = loaded.get(name);
    if (!value) {
      value = load(name);
      loaded.set(name, value);
      // A failed load is tried again when it is next asked for.
      value.catch(() => loaded.delete(name));
    }
    return value as Promise<T>;
  };
  const prepared = new Map<number, PreparedRow[]>();
  let simplified: SimplifiedMap | undefined;
  let split: SplitKeys | undefined;

  const meta = () => once<SearchMeta>('meta');
  const parse = async (raw: string) => parseQuery(raw, (simplified ??= readSimplifiedMap((await meta()).simplified)));

  async function rowsOf(keys: readonly string[]): Promise<PreparedRow[]> {
    const { shards } = await meta();
    const numbers = [...new Set(keys.map((key) => shardOf(key, shards)))];
    const lists = await Promise.all(numbers.map(async (number) => {
      const rows = await once<TermRow[]>(String(number));
      let ready = prepared.get(number);
      if (!ready) prepared.set(number, (ready = rows.map(prepareRow)));
      return ready;
    }));
    const seen = new Map(lists.flat().map((row) => [row.row[0], row]));
    return [...seen.values()];
  }

  const rank = (rows: readonly PreparedRow[], query: Query, fuzzy: boolean) => rows.flatMap((row) => rankRow(row, query, { fuzzy }) ?? []).sort(byRank);

  const index: TermIndex = {
    parse,
    async search(raw, limit = 20) {
      const query = await parse(raw);
      if (!query.text) return [];
      split ??= splitKeys(await meta());
      const { first, further } = keysOfQuery(query, split);
      let hits = rank(await rowsOf(first), query, false);
      if (hits.length > 0 && hits[0]!.score >= sure) return hits.slice(0, limit);
      // A typing error: what is loaded already may answer it, then the words that may be meant, then all that can help.
      const corrected = query.hasHan ? [] : await correctedKeys(query, split, () => once<string>('words'));
      for (const keys of [first, [...first, ...corrected.slice(0, 2)], [...first, ...further, ...corrected]]) {
        hits = rank(await rowsOf(keys), query, true);
        if (hits.length > 0 && hits[0]!.score >= likely) break;
      }
      return hits.length > 0 ? hits.slice(0, limit) : nearest(partsOf(query), raw);
    },
  };
  return index;

  /** Where nothing answers the whole query: what answers a part of it, as a guess. */
  async function nearest(parts: readonly string[], raw: string): Promise<TermHit[]> {
    const found = await Promise.all(parts.filter((part) => part !== raw.trim()).map((part) => index.search(part, 3)));
    const seen = new Map(found.flat().map((hit) => [hit.row[0], { ...hit, score: hit.score / 5 }]));
    return [...seen.values()].sort(byRank).slice(0, 8);
  }
}

/** The longest words, and the Chinese runs by twos. */
function partsOf({ words, runs }: Query): string[] {
  const latin = words.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
  const parts = [...runs.flatMap((run) => run.match(/../gu) ?? []), ...latin];
  return parts.slice(0, 4);
}

function splitKeys({ split }: SearchMeta): SplitKeys {
  return new Set(split.split('|'));
}

/** Keys of the query with the glossary's words that its mistyped words may stand for. */
async function correctedKeys(query: Query, split: SplitKeys, load: () => Promise<string>): Promise<string[]> {
  const { words } = query;
  if (!words.some((word) => forgiven(word.length) > 0)) return [];
  const known = (await load()).split(' ');
  const found = words.flatMap((word, at) => nearestWords(word, known).flatMap((candidate) => keysOfQuery({ ...query, words: words.with(at, candidate), letters: candidate }, split).first));
  return [...new Set(found)].slice(0, 6);
}

function nearestWords(word: string, known: readonly string[]): string[] {
  const limit = forgiven(word.length);
  if (limit === 0 || known.includes(word)) return [];
  return known
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) ?? 0 }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
