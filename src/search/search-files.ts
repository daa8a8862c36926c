import { hasHan } from '../languages.ts';
import { pageName, readDirectory, type DirectoryPage } from './directory.ts';
import { readSimplifiedMap, type SimplifiedMap } from './fold.ts';
import { readFrontCode } from './front-coding.ts';
import { keyFor } from './keys.ts';
import { parseQuery, type Query } from './query.ts';
import type { FindKey } from './query-keys.ts';
import { prepareRow, type PreparedRow } from './rank.ts';
import type { TermRow } from './term-rows.ts';

/** What is loaded once: the directory of the shards, or where its pages begin. */
export interface SearchMeta {
  heads: string[];
  directory?: DirectoryPage | undefined;
}

/**
 * Reads a JSON file of the search data by name: `meta`, `simplified`, `words`, `directory-0` or the number
 * of a shard.
 */
export type LoadJson = (name: string) => Promise<unknown>;

/** The files of the term search, each loaded when it is first needed, and once. */
export interface SearchFiles {
  meta(): Promise<SearchMeta>;
  /** Reads a query; loads the Traditional characters where it has Chinese. */
  parse(raw: string): Promise<Query>;
  find: FindKey;
  /** The stems of all English words of the glossary. */
  knownStems(): Promise<ReadonlySet<string>>;
  rowsOf(shard: number): Promise<PreparedRow[]>;
  /** Whether the rows of a shard are here already. */
  isLoaded(shard: number): boolean;
}

const noCharacters: SimplifiedMap = new Map();

export function openSearchFiles(load: LoadJson): SearchFiles {
  const file = loadOnce(load);
  const shards = new Map<number, PreparedRow[]>();
  let simplified: SimplifiedMap | undefined;
  let knownStems: ReadonlySet<string> | undefined;
  let directory: ReturnType<typeof readDirectory> | undefined;
  const meta = () => file<SearchMeta>('meta');
  return {
    meta,
    async parse(raw) {
      if (!hasHan(raw)) return parseQuery(raw, noCharacters);
      simplified ??= readSimplifiedMap(await file<string>('simplified'));
      return parseQuery(raw, simplified);
    },
    async find(text) {
      const { heads, directory: onlyPage } = await meta();
      directory ??= readDirectory(heads, async (page) => onlyPage ?? file<DirectoryPage>(pageName(page)));
      const { isSplit, shardOf } = await directory(text);
      const key = keyFor(text, isSplit);
      return { ...key, shard: shardOf(key.key) };
    },
    knownStems: async () => (knownStems ??= new Set(readFrontCode(await file<string>('words')))),
    async rowsOf(shard) {
      const rows = shards.get(shard) ?? (await file<TermRow[]>(String(shard))).map(prepareRow);
      shards.set(shard, rows);
      return rows;
    },
    isLoaded: (shard) => shards.has(shard),
  };
}

/** The same loader with a memory; a failed load is tried again when it is next asked for. */
function loadOnce(load: LoadJson): <T>(name: string) => Promise<T> {
  const loads = new Map<string, Promise<unknown>>();
  return <T>(name: string) => {
    const known = loads.get(name);
    if (known) return known as Promise<T>;
    const value = load(name);
    loads.set(name, value);
    value.catch(() => loads.delete(name));
    return value as Promise<T>;
  };
}
