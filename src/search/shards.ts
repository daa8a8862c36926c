import { hasHan } from '../languages.ts';
import { hash } from './hash.ts';
import { makeDirectory, type Directory } from './directory.ts';
import { keyTextsOf, longestKey, pairKeysOf, usualLength } from './keys.ts';
import type { TermRow } from './term-rows.ts';

/**
 * What a key holds, in rows and in their bytes before compression, that is shorter than usual, and what others hold
 * before they are split: of Han more, as each two neighbouring characters must find all their terms, and less of the
 * many Latin keys that a mistyped word asks.
 */
const mostOfShortKey = { rows: 48, bytes: 18_000 };
const mostOfHan = { rows: 100, bytes: Infinity };
const mostOfLatin = { rows: 64, bytes: 18_000 };
const mostOfPair = { rows: 100, bytes: 18_000 };
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
  const bytes = rows.map((row) => new TextEncoder().encode(JSON.stringify(row)).length);
  const { byKey, split } = fileByKey(rows, bytes);
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

function fileByKey(
  rows: readonly TermRow[],
  bytes: readonly number[],
): { byKey: Map<string, number[]>; split: Set<string> } {
  const filings = rows.flatMap((row, index) =>
    keyTextsOf(row).map(({ text, rank }) => ({ row: index, text, rank })),
  );
  const byKey = new Map<string, number[]>();
  const split = new Set<string>();
  const fitting = (own: readonly number[], most: { rows: number; bytes: number }) => {
    let left = most.bytes;
    return own.slice(0, most.rows).filter((row, at) => (left -= bytes[row]!) >= 0 || at === 0);
  };
  const nearest = (own: readonly Filing[]) =>
    [...own].sort((a, b) => a.rank - b.rank || rows[a.row]![4] - rows[b.row]![4] || a.row - b.row);

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
      const most = isShort ? mostOfShortKey : hasHan(key) ? mostOfHan : mostOfLatin;
      const holdsAll = fitting([...all], most).length === all.size;
      byKey.set(key, holdsAll ? [...all] : fitting([...new Set(nearest(same).map(({ row }) => row))], most));
      if (!isShort && !holdsAll) split.add(key);
      if (isShort || (!holdsAll && length < longestKey)) file(same, length + 1);
    }
  };
  file(filings, 1);
  for (const [key, found] of pairs(rows, split)) {
    const own = fitting(found, mostOfPair);
    byKey.set(key, own);
    if (found.length > own.length) split.add(key);
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
