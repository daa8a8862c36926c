import { keyTextsOf, longestKey, pairKeysOf, usualLength, type SplitKeys } from './keys.ts';
import { shardOf } from './shard-of.ts';
import type { TermRow } from './term-rows.ts';

/** How many rows a key holds that is shorter than usual, and how many before a key is split. */
const rowsOfShortKey = 48;
const rowsOfKey = 100;
/** Rows that one shard should hold: some 10 kB over the wire. */
const rowsOfShard = 110;

export interface Shards {
  /** Rows by shard, each in the order of the glossary. */
  rows: TermRow[][];
  split: string[];
}

interface Filing {
  row: number;
  text: string;
  rank: number;
}

/**
 * Files every row under each of its keys. A query needs the one shard of its key, however many terms
 * there are; the number of shards grows with the glossary instead of their size.
 */
export function buildShards(rows: readonly TermRow[]): Shards {
  const filings = rows.flatMap((row, index) => keyTextsOf(row).map(({ text, rank }) => ({ row: index, text, rank })));
  const byKey = new Map<string, number[]>();
  const split = new Set<string>();
  const nearest = (own: readonly Filing[], limit: number) => [...new Set([...own].sort((a, b) => a.rank - b.rank || rows[a.row]![4] - rows[b.row]![4] || a.row - b.row).map(({ row }) => row))].slice(0, limit);

  /** Files rows under the first `length` characters of their texts, and under more where they are too many. */
  const file = (own: readonly Filing[], length: number) => {
    for (const [key, same] of Map.groupBy(own.filter(({ text }) => text.length >= length), ({ text }) => text.slice(0, length))) {
      const isShort = length < usualLength(key);
      const all = new Set(same.map(({ row }) => row));
      const limit = isShort ? rowsOfShortKey : rowsOfKey;
      byKey.set(key, all.size > limit ? nearest(same, limit) : [...all]);
      if (!isShort && all.size > limit) split.add(key);
      if (isShort || (all.size > limit && length < longestKey)) file(same, length + 1);
    }
  };
  file(filings, 1);
  for (const [key, found] of pairs(rows, split)) {
    byKey.set(key, found.slice(0, rowsOfKey));
    if (found.length > rowsOfKey) split.add(key);
  }

  const total = [...byKey.values()].reduce((sum, own) => sum + own.length, 0);
  const count = Math.max(1, 2 ** Math.round(Math.log2(total / rowsOfShard)));
  const shards = Array.from({ length: count }, () => new Set<number>());
  for (const [key, own] of byKey) for (const row of own) shards[shardOf(key, count)]!.add(row);
  return { rows: shards.map((own) => [...own].sort((a, b) => a - b).map((index) => rows[index]!)), split: [...split].sort() };
}

/** Rows by pair of split keys; the shorter term first. */
function pairs(rows: readonly TermRow[], split: SplitKeys): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  const inOrder = rows.map((_, index) => index).sort((a, b) => rows[a]![2].length - rows[b]![2].length || a - b);
  for (const index of inOrder) {
    for (const key of new Set(pairKeysOf(rows[index]!, split))) {
      const own = byKey.get(key);
      if (own) own.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}
