import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { pageName, readDirectory, type DirectoryPage } from './directory.ts';
import { editDistance, forgiven } from './distance.ts';
import { readSimplifiedMap, type SimplifiedMap } from './fold.ts';
import { readFrontCode } from './front-coding.ts';
import { keyFor, keysInside, keysOfQuery, sparedEnds, sparedKeys, type FindKey, type Key } from './keys.ts';
import { functionWords, parseQuery, type Query } from './query.ts';
import { byRank, prepareRow, rankContained, rankRow, sure, type PreparedRow, type TermHit } from './rank.ts';
import type { TermRow } from './term-rows.ts';

/** What is loaded once: the directory of the shards, or where its pages begin. */
export interface SearchMeta {
  heads: string;
  directory?: DirectoryPage | undefined;
}

/** Reads a JSON file of the search data by name: `meta`, `simplified`, `words`, `directory-0` or the number of a shard. */
export type LoadJson = (name: string) => Promise<unknown>;

export interface TermIndex {
  /** Loads what every query needs. */
  prepare(): Promise<void>;
  parse(raw: string): Promise<Query>;
  /** Terms that answer the query, best first. Loads what the query needs and no more. */
  search(raw: string, limit?: number): Promise<TermHit[]>;
}

/** A guess as good as one error in a whole term: no need to load more for a better one. */
const likely = 38;
/** Shards that one query may load: the first answer stays light. A Chinese one needs no list of words beside them. */
const shardsOfQuery = { latin: 3, chinese: 4 };

const noCharacters: SimplifiedMap = new Map();

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
  let stems: ReadonlySet<string> | undefined;
  let directory: ReturnType<typeof readDirectory> | undefined;

  const meta = () => once<SearchMeta>('meta');
  const parse = async (raw: string) =>
    parseQuery(
      raw,
      hasHan(raw) ? (simplified ??= readSimplifiedMap(await once<string>('simplified'))) : noCharacters,
    );

  const find: FindKey = async (text) => {
    const { heads, directory: onlyPage } = await meta();
    directory ??= readDirectory(heads, async (page) => onlyPage ?? once<DirectoryPage>(pageName(page)));
    const { isSplit, shardOf } = await directory(text);
    const key = keyFor(text, isSplit);
    return { ...key, shard: shardOf(key.key) };
  };

  async function rowsOf(shard: number): Promise<PreparedRow[]> {
    let rows = prepared.get(shard);
    if (!rows) prepared.set(shard, (rows = (await once<TermRow[]>(String(shard))).map(prepareRow)));
    return rows;
  }

  return {
    prepare: async () => void (await meta()),
    parse,
    async search(raw, limit = 20) {
      const query = await parse(raw);
      return (
        await search(query, { left: query.hasHan ? shardsOfQuery.chinese : shardsOfQuery.latin })
      ).slice(0, limit);
    },
  };

  /** @param patience how many shards may still be loaded; counted down */
  async function search(query: Query, patience: { left: number }): Promise<TermHit[]> {
    if (!query.text) return [];
    const rows = new Map<string, PreparedRow>();
    const shards = new Set<number>();
    const rank = (fuzzy: boolean) =>
      [...rows.values()].flatMap((row) => rankRow(row, query, { fuzzy }) ?? []).sort(byRank);
    let hits: TermHit[] = [];
    /** Ranks with the rows of one more key after another, until the best is good enough or patience ends. */
    const look = async (keys: AsyncIterable<Key>, fuzzy: boolean, enough: number): Promise<boolean> => {
      for await (const { shard } of keys) {
        if (shards.has(shard)) continue;
        if (!prepared.has(shard) && patience.left-- <= 0) return false;
        shards.add(shard);
        for (const row of await rowsOf(shard)) rows.set(row.row[0], row);
        hits = rank(fuzzy);
        if (isAtLeast(enough)) return true;
      }
      return false;
    };
    const isAtLeast = (score: number) => (hits[0]?.score ?? 0) >= score;

    if (await look(keysOfQuery(query, find), false, sure)) return hits;
    // A typing error: what is loaded already may answer it, then what the error spared, then the words that may be meant.
    hits = rank(true);
    if (isAtLeast(likely)) return hits;
    if (!query.hasHan && !query.exact) await look(mistypedKeys(query, patience), true, likely);
    return hits.length > 0 ? hits : nearest(query, patience, rows);
  }

  async function* mistypedKeys(query: Query, patience: { left: number }): AsyncGenerator<Key> {
    const { words, letters } = query;
    const known = async () => (stems ??= new Set(readFrontCode(await once<string>('words'))));
    const canBeMistyped = (word: string) => forgiven(word.length) > 0;
    // Several words that the glossary knows, in a combination that it does not: no error to look for.
    if (words.length > 2 && words.every((word) => functionWords.has(word) || canBeMistyped(word))) {
      const own = await known();
      if (words.every((word) => functionWords.has(word) || own.has(stem(word)))) return;
    }
    yield* sparedKeys(query, find);
    if (patience.left > 0 && words.some(canBeMistyped)) {
      const own = await known();
      for (const [at, word] of words.entries()) {
        for (const candidate of nearestWords(stem(word), own))
          yield* keysOfQuery({ ...query, words: words.with(at, candidate), letters: candidate }, find);
      }
    }
    for (const end of sparedEnds(letters).slice(1)) yield find(end);
  }

  /** Where nothing answers the whole query: the terms that stand in it, and what answers a part of it, as guesses. */
  async function nearest(
    query: Query,
    patience: { left: number },
    rows: Map<string, PreparedRow>,
  ): Promise<TermHit[]> {
    for await (const { shard } of keysInside(query, find)) {
      if (!prepared.has(shard) && patience.left-- <= 0) break;
      for (const row of await rowsOf(shard)) rows.set(row.row[0], row);
    }
    const parts = await Promise.all(partsOf(query).map(parse));
    const known = [...rows.values()];
    const found = parts.flatMap((part) =>
      known
        .flatMap((row) => rankRow(row, part, { fuzzy: true }) ?? [])
        .sort(byRank)
        .slice(0, 3),
    );
    const contained = known.flatMap((row) => rankContained(row, query) ?? []);
    const seen = new Map(
      [...found.map((hit) => ({ ...hit, score: hit.score / 5 })), ...contained].map((hit) => [
        hit.row[0],
        hit,
      ]),
    );
    return [...seen.values()].sort(byRank).slice(0, 8);
  }
}

/** The longest words, and the Chinese runs by twos. */
function partsOf({ words, runs }: Query): string[] {
  const latin = words.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
  return [...runs.flatMap((run) => run.match(/../gu) ?? []), ...latin].slice(0, 8);
}

function nearestWords(word: string, known: ReadonlySet<string>): string[] {
  const limit = forgiven(word.length);
  if (limit === 0 || known.has(word)) return [];
  return [...known]
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate, limit) ?? 0 }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
