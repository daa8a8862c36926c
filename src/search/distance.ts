import { soundOfWord } from './english-sounds.ts';

/**
 * Damerau–Levenshtein distance (adjacent letters swapped count one), or undefined above `limit`.
 * Only the band of the table that can lie within the limit is computed: letters of `a` times `2 * limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  const above = limit + 1;
  // What lies beside the band of a row is read by the next: it is written as too far.
  let [before, previous, current] = rowsOf(b.length + 2);
  for (let j = 0; j <= Math.min(b.length, limit); j += 1) previous[j] = j;
  previous[Math.min(b.length, limit) + 1] = above;
  for (let i = 1; i <= a.length; i += 1) {
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    let least = (current[first - 1] = first === 1 && i <= limit ? i : above);
    for (let j = first; j <= last; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let distance = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (isSwap(a, i, b, j)) distance = Math.min(distance, before[j - 2]! + 1);
      current[j] = distance;
      if (distance < least) least = distance;
    }
    current[last + 1] = above;
    if (least > limit) return undefined;
    [before, previous, current] = [previous, current, before];
  }
  const distance = previous[b.length]!;
  return distance <= limit ? distance : undefined;
}

/** Three rows of the table, used again with every pair of words: thousands are compared for one query. */
function rowsOf(length: number): [Uint16Array, Uint16Array, Uint16Array] {
  if (rows[0].length < length)
    rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  return rows;
}
let rows: [Uint16Array, Uint16Array, Uint16Array] = [
  new Uint16Array(64),
  new Uint16Array(64),
  new Uint16Array(64),
];

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
