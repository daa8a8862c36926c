/** Which places of the target are worth a look beside a place of the source. */
import type { MeasuredSegment, Span } from './types.ts';

/** How far from the expected course a chain may lead: segments of the target. */
const narrowest = 20;
/** The same as a share of the stretch between two certain pairs. */
const share = 0.15;

/**
 * For every place between segments of the source, from the first to behind the last: the places of the target
 * beside it, `to` included. They follow the anchors that stand in one segment of each side, as far as these
 * are in order, and run straight between them; each row overlaps the next.
 */
export function courseOf(source: readonly MeasuredSegment[], target: readonly MeasuredSegment[]): Span[] {
  const sure = [
    { source: 0, target: 0 },
    ...inOrder(lonePairs(source, target)),
    { source: source.length, target: target.length },
  ];
  const rows: Span[] = [];
  for (let index = 1; index < sure.length; index++) {
    const [before, after] = [sure[index - 1]!, sure[index]!];
    const half = narrowest + Math.ceil(share * (after.target - before.target));
    const steps = after.source - before.source;
    for (let step = rows.length === 0 ? 0 : 1; step <= steps; step++) {
      const middle = before.target + Math.round(((after.target - before.target) * step) / (steps || 1));
      rows.push({ from: Math.max(0, middle - half), to: Math.min(target.length, middle + half) });
    }
  }
  return joined(rows, target.length);
}

interface Pair {
  source: number;
  target: number;
}

/** Segments of both sides that share an anchor which stands nowhere else, by source. */
function lonePairs(source: readonly MeasuredSegment[], target: readonly MeasuredSegment[]): Pair[] {
  const inTarget = lonePlaces(target);
  const pairs: Pair[] = [];
  for (const [key, at] of lonePlaces(source)) {
    const there = inTarget.get(key);
    if (at !== undefined && there !== undefined) pairs.push({ source: at, target: there });
  }
  return pairs.sort((a, b) => a.source - b.source || b.target - a.target);
}

/** The segment of each anchor; undefined for one that stands in several. */
function lonePlaces(segments: readonly MeasuredSegment[]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [index, { anchors }] of segments.entries())
    for (const key of anchors.keys()) places.set(key, places.has(key) ? undefined : index);
  return places;
}

/** The longest chain of pairs that goes forward on both sides: patience sorting. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, pair] of pairs.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[ends[middle]!]!.target < pair.target) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chain: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}

/** Rows widened so that each begins no later than the one before it ends, and none goes back. */
function joined(rows: readonly Span[], end: number): Span[] {
  const all = rows.map((row) => ({ ...row }));
  all[0]!.from = 0;
  all.at(-1)!.to = end;
  for (let index = 1; index < all.length; index++) {
    all[index]!.from = Math.min(all[index]!.from, all[index - 1]!.to);
    all[index]!.to = Math.max(all[index]!.to, all[index - 1]!.to);
  }
  return all;
}
