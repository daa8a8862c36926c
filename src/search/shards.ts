import { isShort, keysOfRow } from './keys.ts';
import { shardOf } from './shard-of.ts';
import type { TermRow } from './term-rows.ts';

/** How many rows a short key holds. */
const rowsOfShortKey = 48;
/** Rows that one shard should hold: some 10 kB over the wire. */
const rowsOfShard = 110;

/**
 * Files every row under each of its keys. A query needs the one shard of its key, however many terms
 * there are; the number of shards grows with the glossary instead of their size.
 */
export function buildShards(rows: readonly TermRow[]): TermRow[][] {
  const byKey = new Map<string, { row: number; distance: number }[]>();
  rows.forEach((row, index) => {
    for (const { key, distance } of keysOfRow(row)) {
      const filed = byKey.get(key);
      if (filed) filed.push({ row: index, distance });
      else byKey.set(key, [{ row: index, distance }]);
    }
  });
  for (const [key, filed] of byKey) {
    if (!isShort(key) || filed.length <= rowsOfShortKey) continue;
    filed.sort((a, b) => a.distance - b.distance || rows[a.row]![4] - rows[b.row]![4] || a.row - b.row);
    filed.length = rowsOfShortKey;
  }
  const filings = [...byKey.values()].reduce((sum, filed) => sum + filed.length, 0);
  const count = Math.max(1, 2 ** Math.round(Math.log2(filings / rowsOfShard)));
  const shards = Array.from({ length: count }, () => new Set<number>());
  for (const [key, filed] of byKey) for (const { row } of filed) shards[shardOf(key, count)]!.add(row);
  return shards.map((own) => [...own].sort((a, b) => a - b).map((index) => rows[index]!));
}
