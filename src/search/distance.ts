import { soundOfWord } from './english-sounds.ts';

/**
 * Damerau–Levenshtein distance (adjacent letters swapped count one), or undefined above `limit`.
 * Only the band of the table that can lie within the limit is computed: letters of `a` times `2 * limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const above = limit + 1;
  let before: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= Math.min(b.length, limit); j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const current: number[] = [];
    if (i <= limit) current[0] = i;
    let least = current[0] ?? above;
    for (let j = Math.max(1, i - limit); j <= Math.min(b.length, i + limit); j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let distance = Math.min(
        (previous[j] ?? above) + 1,
        (current[j - 1] ?? above) + 1,
        (previous[j - 1] ?? above) + (same ? 0 : 1),
      );
      if (isSwap(a, i, b, j)) distance = Math.min(distance, (before[j - 2] ?? above) + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return undefined;
    before = previous;
    previous = current;
  }
  const distance = previous[b.length] ?? above;
  return distance <= limit ? distance : undefined;
}

/** The two letters before `i` in `a` are those before `j` in `b`, swapped. */
function isSwap(a: string, i: number, b: string, j: number): boolean {
  return (
    i > 1 &&
    j > 1 &&
    a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
    a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  );
}

/**
 * Errors between a typed word and another: letters, or as many as are allowed where both sound alike. Undefined where
 * there are more than allowed.
 */
export function wordErrors(typed: string, other: string): number | undefined {
  const limit = errorsAllowed(typed.length);
  if (limit === 0) return undefined;
  const sound = soundOfWord(typed);
  return (
    editDistance(typed, other, limit) ??
    (sound !== undefined && sound === soundOfWord(other) ? limit : undefined)
  );
}

/** How many typing errors are allowed in a word of so many letters. */
export function errorsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
