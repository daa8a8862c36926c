import type { Key } from './query-keys.ts';
import type { PreparedRow } from './rank.ts';
import type { SearchFiles } from './search-files.ts';

/** The rows that one query has looked at so far. */
export interface RowCollection {
  all(): PreparedRow[];
  /**
   * Adds the rows of one key after another and yields those that are new, until no more shards may be
   * loaded.
   */
  add(keys: AsyncIterable<Key>): AsyncGenerator<PreparedRow[]>;
  canLoadMore(): boolean;
}

/** @param shardsToLoad how many shards the query may load beside those that are here already */
export function collectRows(files: SearchFiles, shardsToLoad: number): RowCollection {
  const rows = new Map<string, PreparedRow>();
  const shards = new Set<number>();
  let left = shardsToLoad;
  return {
    all: () => [...rows.values()],
    canLoadMore: () => left > 0,
    async *add(keys) {
      for await (const { shard } of keys) {
        if (shards.has(shard)) continue;
        if (!files.isLoaded(shard)) {
          if (left === 0) return;
          left -= 1;
        }
        shards.add(shard);
        const added = (await files.rowsOf(shard)).filter(({ row: [id] }) => !rows.has(id));
        for (const row of added) rows.set(row.row[0], row);
        yield added;
      }
    },
  };
}
