import { numberingKinds, type NumberingKind } from './numbering.ts';

/** A numbered line, in reading order. */
export interface Rung {
  /** Index of the line. */
  at: number;
  kind: NumberingKind;
  value: number;
}

/** A rung on its ladder. */
export interface Placed<Numbered extends Rung> {
  rung: Numbered;
  /** Index, in this list, of the numbered line that it stands under; -1 for none. */
  parent: number;
  /** How many kinds of numbering are open above it. */
  level: number;
}

/**
 * Which numbered line stands under which. The kinds are ranked as the document itself uses them: what
 * starts anew under another stands below it. Where the document does not tell, the usual order does.
 */
export function ladderOf<Numbered extends Rung>(rungs: readonly Numbered[]): Placed<Numbered>[] {
  const ranks = ranksOf(rungs);
  const open: number[] = [];
  const placed: Placed<Numbered>[] = [];
  for (const rung of rungs) {
    const rank = ranks.get(rung.kind)!;
    while (open.length > 0 && ranks.get(placed[open.at(-1)!]!.rung.kind)! >= rank) open.pop();
    placed.push({ rung, parent: open.at(-1) ?? -1, level: open.length });
    open.push(placed.length - 1);
  }
  return placed;
}

function ranksOf(rungs: readonly Rung[]): Map<NumberingKind, number> {
  const byKind = Map.groupBy(rungs, ({ kind }) => kind);
  const ranked: NumberingKind[] = [];
  for (const [kind, own] of byKind) {
    const place = ranked.findIndex((earlier) => standsAbove(own, byKind.get(earlier)!));
    ranked.splice(place < 0 ? ranked.length : place, 0, kind);
  }
  return new Map(ranked.map((kind, rank) => [kind, rank]));
}

/** Whether the kind of `later`, which came second, is the higher of the two. */
function standsAbove(later: readonly Rung[], earlier: readonly Rung[]): boolean {
  const startsOf = (rungs: readonly Rung[], from: number) =>
    rungs.filter(({ at, value }) => value === 1 && at > from).length;
  const isNested = earlier.at(-1)!.at > later[0]!.at;
  const anew = startsOf(earlier, later[0]!.at) - startsOf(later, earlier[0]!.at);
  if (isNested && anew !== 0) return anew > 0;
  return numberingKinds.indexOf(later[0]!.kind) < numberingKinds.indexOf(earlier[0]!.kind);
}
