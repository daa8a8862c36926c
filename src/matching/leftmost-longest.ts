import type { Candidate } from './types.ts';

/** What is done with each candidate that is not passed over, in text order. */
export interface Visitor {
  /** For one that is linked. */
  chosen(candidate: Candidate): void;
  /** For one that lies wholly inside the one chosen last. */
  inside(candidate: Candidate): void;
}

/**
 * From overlapping stretches, chooses the one that begins first, and of those the longest; likewise
 * among those that lie inside it. The candidates are in order of their ends, in a text of `units` units.
 */
export function leftmostLongest(candidates: readonly Candidate[], units: number, visit: Visitor): void {
  // Sorted by where they begin, in a time that grows with them. Of those that begin at one unit the last
  // is the longest, and each leads to the one before it. Numbers are indexes + 1; 0 is none.
  const longestAt = new Int32Array(units);
  const nextShorter = new Int32Array(candidates.length + 1);
  for (const [index, { first }] of candidates.entries()) {
    nextShorter[index + 1] = longestAt[first]!;
    longestAt[first] = index + 1;
  }
  let outerEnd = 0;
  let innerEnd = 0;
  for (let unit = 0; unit < units; unit += 1) {
    for (let number = longestAt[unit]!; number !== 0; number = nextShorter[number]!) {
      const candidate = candidates[number - 1]!;
      const { start, end } = candidate;
      if (start >= outerEnd) {
        visit.chosen(candidate);
        innerEnd = start;
        outerEnd = end;
      } else if (start >= innerEnd && end <= outerEnd) {
        visit.inside(candidate);
        innerEnd = end;
      }
    }
  }
}
