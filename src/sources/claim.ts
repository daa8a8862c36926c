import type { Found, ReceivedPage, Rule } from './rule.ts';
import type { LedgerAction } from './types.ts';

/** A stretch of the source that belongs to one rule. */
export interface Claim extends Found {
  rule: Rule;
  action: LedgerAction;
}

/**
 * Gives every stretch to the first rule that finds it. A drop keeps what no earlier rule took of it; a mend
 * is taken whole or not at all; what a rule keeps, no later one may take.
 *
 * @param page that the source was taken out of
 * @returns claims that do not overlap, in source order; an insertion stands before a stretch at the same place.
 * @throws Error when a rule reports characters that do not stand in the source: a mistake in the rule.
 */
export function claimStretches(source: string, rules: readonly Rule[], page?: ReceivedPage): Claim[] {
  const taken = new Uint8Array(source.length);
  const insertions = new Set<number>();
  const claims: Claim[] = [];
  const take = (claim: Claim) => {
    const { at, before } = claim;
    if (before === '') insertions.add(at);
    taken.fill(1, at, at + before.length);
    claims.push(claim);
  };

  for (const rule of rules) {
    const { action } = rule;
    for (const { at, before, after } of rule.find(source, page)) {
      if (action === 'kept') {
        taken.fill(1, at, at + before.length);
        continue;
      }
      if (source.slice(at, at + before.length) !== before || (action === 'dropped' && after !== '')) {
        throw new Error(
          `Rule ${rule.name} claims ${JSON.stringify(before)} at offset ${at}, which it cannot.`,
        );
      }
      if (action === 'dropped') {
        for (const piece of freePieces(at, at + before.length, taken, insertions)) {
          take({ rule, action, at: piece.at, before: source.slice(piece.at, piece.end), after: '' });
        }
      } else if (before !== after && isFree(at, at + before.length, taken, insertions)) {
        take({ rule, action, at, before, after });
      }
    }
  }
  return claims.sort((a, b) => a.at - b.at || a.before.length - b.before.length);
}

/** Whether nobody took any of `start`–`end`; an insertion needs a free neighbour and a place of its own. */
function isFree(start: number, end: number, taken: Uint8Array, insertions: Set<number>): boolean {
  if (start === end) return !insertions.has(start) && !(taken[start - 1] && taken[start]);
  for (let at = start; at < end; at++) {
    if (taken[at] || (at > start && insertions.has(at))) return false;
  }
  return true;
}

/** The parts of `start`–`end` that nobody took, cut also where something was inserted. */
function freePieces(start: number, end: number, taken: Uint8Array, insertions: Set<number>) {
  const pieces: { at: number; end: number }[] = [];
  for (let at = start; at < end; at++) {
    if (taken[at]) continue;
    const last = pieces.at(-1);
    if (last?.end === at && !insertions.has(at)) last.end = at + 1;
    else pieces.push({ at, end: at + 1 });
  }
  return pieces;
}
