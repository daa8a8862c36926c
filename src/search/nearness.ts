import { functionWords, type Query } from './query.ts';

/**
 * Orders what a word index found: first where most of the query's words stand together, as many beside
 * each other as the query has; so the phrase as typed comes before its words strewn. Equals stay in order.
 *
 * @param found with the places of the words that were found, counted in words
 */
export function byNearness<T extends { places: readonly number[] }>(
  found: readonly T[],
  { phrases, looseWords }: Query,
): T[] {
  const characters = phrases.reduce((sum, phrase) => sum + [...phrase].length, 0);
  const width = characters + looseWords.length;
  const most = characters + looseWords.filter((word) => !functionWords.has(word)).length;
  if (most < 2) return [...found];
  return found
    .map((result) => ({ result, together: Math.min(most, mostWithin(result.places, width)) }))
    .sort((a, b) => b.together - a.together)
    .map(({ result }) => result);
}

/** How many different places lie within so many neighbouring words, at most. */
function mostWithin(places: readonly number[], width: number): number {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  let most = 0;
  let start = 0;
  for (const [index, place] of sorted.entries()) {
    while (place - sorted[start]! >= width) start += 1;
    most = Math.max(most, index - start + 1);
  }
  return most;
}
