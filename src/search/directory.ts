import { hasHan } from '../languages.ts';

/**
 * Which shard holds a key, and which keys are split: shards are stretches of the sorted keys, and a
 * page of the directory names the keys at which a stretch of them begins. A small glossary has one
 * page, which travels with the meta file; a large one has more, of which a query needs one or two.
 */
export interface DirectoryPage {
  /** The shard that holds the first keys of the page. */
  from: number;
  /** Where each following shard begins: no more of the key than tells it from the one before. */
  starts: string[];
  /** Keys that hold too many rows to travel whole. */
  split: string[];
}

export interface Directory {
  pages: DirectoryPage[];
  /** The heads at which the second page and those after it begin. */
  heads: string[];
}

/**
 * So many shards need one page only, some 3 kB over the wire, which every query loads; of more, each page
 * names fewer, because a query may need several.
 */
const shardsOfOnlyPage = 1_200;
const shardsOfPage = 150;

/** What decides the page of a key: all that a word can have begin so, and stand on one page; of Chinese two of it. */
function headOf(key: string): string {
  return key.slice(0, hasHan(key.charAt(0)) ? 2 : 3);
}

/**
 * @param shards the keys of each shard; over all shards in the order of their UTF-16 units
 * @param shardsOnPage how many shards a page names before the next one is begun
 */
export function makeDirectory(
  shards: readonly (readonly string[])[],
  split: ReadonlySet<string>,
  shardsOnPage = shards.length > shardsOfOnlyPage ? shardsOfPage : Infinity,
): Directory {
  const starts = shards.slice(1).map((keys, index) => startAfter(shards[index]!.at(-1)!, keys[0]!));
  const heads: string[] = [];
  for (let at = shardsOnPage; at < starts.length; at += shardsOnPage) heads.push(headOf(shards[at + 1]![0]!));
  // A start may be shorter than the head it stands beside: what is not after the head begins before the page.
  const ends = [...heads.map((head) => countUpTo(starts, head)), starts.length];
  const placed = [...split].sort().map((key) => ({ key, own: pageOf(heads, key) }));
  const pages = ends.map((end, page): DirectoryPage => {
    const from = ends[page - 1] ?? 0;
    const head = heads[page - 1];
    // One that is shorter than a head is asked for on each page of those that begin with it.
    const asked = placed.filter(({ key, own }) => own === page || head?.startsWith(key));
    return { from, starts: starts.slice(from, end), split: asked.map(({ key }) => key) };
  });
  return { pages, heads };
}

/** The shortest beginning of `key` that comes after `before`. */
function startAfter(before: string, key: string): string {
  let length = 1;
  while (key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function pageOf(heads: readonly string[], key: string): number {
  return countUpTo(heads, headOf(key));
}

/** How many of the sorted texts are not after `wanted`. */
function countUpTo(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A key as it stands on its page. */
export interface KeyPlace {
  isSplit(key: string): boolean;
  shardOf(key: string): number;
}

/** Reads pages as they are needed; every page once. */
export function readDirectory(
  heads: readonly string[],
  load: (page: number) => Promise<DirectoryPage>,
): (key: string) => Promise<KeyPlace> {
  const pages = new Map<number, KeyPlace>();
  return async (key) => {
    const number = pageOf(heads, key);
    const page = pages.get(number) ?? readPage(await load(number));
    pages.set(number, page);
    return page;
  };
}

function readPage({ from, starts, split }: DirectoryPage): KeyPlace {
  const splitKeys = new Set(split);
  return { isSplit: (key) => splitKeys.has(key), shardOf: (key) => from + countUpTo(starts, key) };
}
