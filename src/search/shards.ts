import { hasHan } from '../languages.ts';
import { hash } from './hash.ts';
import { makeDirectory, type Directory } from './directory.ts';
import { keyTextsOf, longestKey, pairKeysOf, usualLength } from './keys.ts';
import type { TermRow } from './term-rows.ts';

/**
 * How many rows a key holds that is shorter than usual, and how many before a key is split: of Han more, as each
 * two neighbouring characters must find all their terms, and less of the many Latin keys that a mistyped word asks.
 */
const rowsOfShortKey = 48;
const rowsOfHan = 100;
const rowsOfLatin = 64;
/**
 * Bytes of one shard before compression, which leaves about a third; one key with long rows may hold more.
 * From `least` on a shard may end before any key that one in `every` is like: so its ends do not move
 * when a term is added elsewhere, and few files change.
 */
const bytesOfShard = { least: 7_000, most: 12_000, every: 3 };

export interface Shards {
  /** Rows by shard, each in the order of the glossary. */
  rows: TermRow[][];
  directory: Directory;
}

interface Filing {
  row: number;
  text: string;
  rank: number;
}

/**
 * Files every row under each of its keys, and cuts the sorted keys into stretches. A query needs the
 * one shard of its key, however many terms there are; the number of shards grows with the glossary
 * instead of their size. Neighbouring keys share many rows, and a mistyped key is often beside the right one.
 *
 * Why not one file: all rows together are some 100 kB over the wire at 1,600 terms, and grow with the
 * glossary to more than 1 MB at 20,000, where a first answer may take 45 kB.
 */
export function buildShards(rows: readonly TermRow[]): Shards {
  const { byKey, split } = fileByKey(rows);
  const bytes = rows.map((row) => new TextEncoder().encode(JSON.stringify(row)).length);
  const shards: { keys: string[]; rows: Set<number> }[] = [];
  let size = Infinity;
  for (const key of [...byKey.keys()].sort()) {
    const own = byKey.get(key)!;
    const weigh = (indexes: readonly number[]) => indexes.reduce((sum, index) => sum + bytes[index]!, 0);
    const added = weigh(own.filter((index) => !shards.at(-1)?.rows.has(index)));
    const mayEnd = size >= bytesOfShard.least && hash(key) % bytesOfShard.every === 0;
    if (mayEnd || size + added > bytesOfShard.most) {
      shards.push({ keys: [key], rows: new Set(own) });
      size = weigh(own);
    } else {
      shards.at(-1)!.keys.push(key);
      for (const index of own) shards.at(-1)!.rows.add(index);
      size += added;
    }
  }
  return {
    rows: shards.map((shard) => [...shard.rows].sort((a, b) => a - b).map((index) => rows[index]!)),
    directory: makeDirectory(
      shards.map(({ keys }) => keys),
      split,
    ),
  };
}

function fileByKey(rows: readonly TermRow[]): { byKey: Map<string, number[]>; split: Set<string> } {
  const filings = rows.flatMap((row, index) =>
    keyTextsOf(row).map(({ text, rank }) => ({ row: index, text, rank })),
  );
  const byKey = new Map<string, number[]>();
  const split = new Set<string>();
  const nearest = (own: readonly Filing[], limit: number) =>
    [
      ...new Set(
        [...own]
          .sort((a, b) => a.rank - b.rank || rows[a.row]![4] - rows[b.row]![4] || a.row - b.row)
          .map(({ row }) => row),
      ),
    ].slice(0, limit);

  /**
   * Files rows under the first `length` characters of their texts, and under more where they are too many.
   */
  const file = (own: readonly Filing[], length: number) => {
    for (const [key, same] of Map.groupBy(
      own.filter(({ text }) => text.length >= length),
      ({ text }) => text.slice(0, length),
    )) {
      const isShort = length < usualLength(key);
      const all = new Set(same.map(({ row }) => row));
      const limit = isShort ? rowsOfShortKey : hasHan(key) ? rowsOfHan : rowsOfLatin;
      byKey.set(key, all.size > limit ? nearest(same, limit) : [...all]);
      if (!isShort && all.size > limit) split.add(key);
      if (isShort || (all.size > limit && length < longestKey)) file(same, length + 1);
    }
  };
  file(filings, 1);
  for (const [key, found] of pairs(rows, split)) {
    byKey.set(key, found.slice(0, rowsOfHan));
    if (found.length > rowsOfHan) split.add(key);
  }
  return { byKey, split };
}

/** Rows by pair of split keys; the shorter term first. */
function pairs(rows: readonly TermRow[], split: ReadonlySet<string>): Map<string, number[]> {
  const byKey = new Map<string, number[]>();
  const inOrder = rows
    .map((_, index) => index)
    .sort((a, b) => rows[a]![2].length - rows[b]![2].length || a - b);
  for (const index of inOrder) {
    for (const key of new Set(pairKeysOf(rows[index]!, split))) {
      const own = byKey.get(key);
      if (own) own.push(index);
      else byKey.set(key, [index]);
    }
  }
  return byKey;
}
