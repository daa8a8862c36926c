import { keysInside, keysOfQuery, type Key } from './query-keys.ts';
import { keysOfMistyped } from './mistyped-keys.ts';
import type { Query } from './query.ts';
import { byRank, rankContained, rankRow, type PreparedRow, type TermHit } from './rank.ts';
import { collectRows, type RowCollection } from './row-collection.ts';
import { threshold } from './scores.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * Shards that one query may load: the first answer stays light. A Chinese one needs no list of words
 * beside them.
 */
const shardsToLoad = { latin: 3, chinese: 4 };

/**
 * Where nothing answers the whole query: so many terms in all, and for each part of the query, of which as
 * many are looked for.
 */
const nearestTerms = { inAll: 8, ofPart: 3, parts: 8 };
/** What a term that answers a part is worth of its points: never more than a guess. */
const worthOfPart = 1 / 5;

/**
 * One way to find terms: the keys whose rows are looked at, beside those here already, until a hit has a
 * score.
 */
interface Step {
  keys: AsyncIterable<Key>;
  fuzzy: boolean;
  enough: number;
}

/** Terms that answer a query, best first; where none does, guesses, which score below `threshold.answers`. */
export async function searchTerms(query: Query, files: SearchFiles): Promise<TermHit[]> {
  if (!query.text) return [];
  const rows = collectRows(files, query.hasHan ? shardsToLoad.chinese : shardsToLoad.latin);
  const canLoadMistyped = !query.hasHan && !query.exact;
  const steps: Step[] = [
    { keys: keysOfQuery(query, files.find), fuzzy: false, enough: threshold.answers },
    {
      keys: canLoadMistyped ? keysOfMistyped(query, files, rows.canLoadMore) : noKeys(),
      fuzzy: true,
      enough: threshold.oneError,
    },
  ];
  let hits: TermHit[] = [];
  for (const step of steps) {
    hits = await take(step, query, rows);
    if (hits.some(({ score }) => score >= step.enough)) break;
  }
  return hits.length > 0 ? hits.sort(byRank) : nearest(query, files, rows);
}

async function take({ keys, fuzzy, enough }: Step, query: Query, rows: RowCollection): Promise<TermHit[]> {
  const rank = (own: readonly PreparedRow[]) => own.flatMap((row) => rankRow(row, query, { fuzzy }) ?? []);
  const hits = rank(rows.all());
  const isEnough = () => hits.some(({ score }) => score >= enough);
  if (isEnough()) return hits;
  for await (const added of rows.add(keys)) {
    hits.push(...rank(added));
    if (isEnough()) break;
  }
  return hits;
}

async function* noKeys(): AsyncGenerator<Key> {
  // What is here already is all that is looked at.
}

/**
 * Where nothing answers the whole query: the terms that stand in it, and what answers a part of it, as
 * guesses.
 */
async function nearest(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const known = rows.all();
  for await (const added of rows.add(keysInside(query, files.find))) known.push(...added);
  const parts = await Promise.all(partsOf(query).map(files.parse));
  const ofParts = parts.flatMap((part) =>
    known
      .flatMap((row) => rankRow(row, part, { fuzzy: true }) ?? [])
      .sort(byRank)
      .slice(0, nearestTerms.ofPart)
      .map((hit) => ({ ...hit, score: hit.score * worthOfPart })),
  );
  const contained = known.flatMap((row) => rankContained(row, query) ?? []);
  const hits = new Map([...ofParts, ...contained].map((hit) => [hit.row[0], hit]));
  return [...hits.values()].sort(byRank).slice(0, nearestTerms.inAll);
}

/** The Chinese runs by twos, and the longest words. */
function partsOf({ words, runs }: Query): string[] {
  const latin = words.filter((word) => word.length > 3).sort((a, b) => b.length - a.length);
  return [...runs.flatMap((run) => run.match(/../gu) ?? []), ...latin].slice(0, nearestTerms.parts);
}
