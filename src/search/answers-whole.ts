/** Terms of which a form answers a query whole. */
import { keysOfQuery, type Key } from './query-keys.ts';
import type { Query } from './query.ts';
import { rankRow, type PreparedRow, type TermHit } from './rank.ts';
import type { RowCollection } from './row-collection.ts';
import { threshold } from './scores.ts';
import type { SearchFiles } from './search-files.ts';

/**
 * One way to find terms: the keys whose rows are looked at, beside those here already, until a hit has a
 * score.
 */
interface Step {
  keys: AsyncIterable<Key>;
  fuzzy: boolean;
  enough: number;
}

export function answersWhole(query: Query, files: SearchFiles, rows: RowCollection): Promise<TermHit[]> {
  const keys = keysOfQuery(query, files.find);
  return take({ keys, fuzzy: false, enough: threshold.answers }, query, rows);
}

export async function take(
  { keys, fuzzy, enough }: Step,
  query: Query,
  rows: RowCollection,
): Promise<TermHit[]> {
  const rank = (own: readonly PreparedRow[]) => own.flatMap((row) => rankRow(row, query, { fuzzy }) ?? []);
  const hits = rank(rows.all());
  const isEnough = () => hits.some(({ score: points }) => points >= enough);
  if (isEnough()) return hits;
  for await (const added of rows.add(keys)) {
    hits.push(...rank(added));
    if (isEnough()) break;
  }
  return hits;
}
