/**
 * What a link costs: minus the logarithm of its likelihood, up to a constant. Three things decide: how many
 * segments it joins, how long both sides are (Gale and Church, “A Program for Aligning Sentences in Bilingual
 * Corpora”, 1993), and the anchors that both sides have.
 */
import type { MeasuredSegment } from './types.ts';

/** So many segments of the source with so many of the target, and what that costs. */
export interface Shape {
  sources: number;
  targets: number;
  cost: number;
}

/** One to one is by far the commonest; what stands on one side alone is rare. */
export const shapes: readonly Shape[] = [
  { sources: 1, targets: 1, cost: 0 },
  { sources: 1, targets: 2, cost: 1.8 },
  { sources: 2, targets: 1, cost: 1.8 },
  { sources: 1, targets: 3, cost: 3 },
  { sources: 3, targets: 1, cost: 3 },
  { sources: 2, targets: 2, cost: 4.5 },
  { sources: 1, targets: 4, cost: 4.5 },
  { sources: 4, targets: 1, cost: 4.5 },
  // The longer a piece that one side lacks, the less each further segment of it says.
  ...[4, 5.5, 6.5, 7.5].flatMap((cost, index) => [
    { sources: index + 1, targets: 0, cost },
    { sources: 0, targets: index + 1, cost },
  ]),
];

/** Variance of the length of a translation, for each character as long as an English one. */
const variance = 8;
/** How much longer or shorter than usual a whole translation may be; beyond it, something is left out. */
const freest = 1.2;
/** No length is so odd that anchors could not outweigh it. */
const oddest = 12;
/** A paragraph that ends on one side alone, and one that ends inside a link. */
const endsAlone = 0.7;
const endsInside = 2.5;

/** The cost of every link between two texts. */
export type LinkCost = (source: number, target: number, shape: Shape) => number;

/** @returns the cost of the link that begins at a segment of each side and has a shape */
export function linkCosts(
  source: readonly MeasuredSegment[],
  target: readonly MeasuredSegment[],
  { withinParagraphs = false }: { withinParagraphs?: boolean } = {},
): LinkCost {
  const sourceLengths = sums(source);
  const targetLengths = sums(target);
  const whole = (targetLengths.at(-1) || 1) / (sourceLengths.at(-1) || 1);
  const ratio = Math.min(freest, Math.max(1 / freest, whole));
  const weights = anchorWeights(source, target);
  const sourceEnds = paragraphEnds(source);
  const targetEnds = paragraphEnds(target);
  return (from, to, { sources, targets, cost }) => {
    const length = sourceLengths[from + sources]! - sourceLengths[from]!;
    const translated = targetLengths[to + targets]! - targetLengths[to]!;
    if (sources === 0 || targets === 0) return cost;
    if (withinParagraphs && hasEndInside(sourceEnds, from, sources)) return Infinity;
    const edges = edgeCost(sourceEnds, from, sources) + edgeCost(targetEnds, to, targets);
    const ends = sourceEnds[from + sources - 1] === targetEnds[to + targets - 1] ? 0 : endsAlone;
    const shared = sharedWeight(source, from, sources, target, to, targets, weights);
    return cost + edges + ends + lengthCost(length, translated, ratio) - shared;
  };
}

/** How unlikely it is that a text of `length` has a translation of `translated`. */
function lengthCost(length: number, translated: number, ratio: number): number {
  // In the measure of the mean of both, so that it is the same in both directions.
  const mean = (length + translated / ratio) / 2;
  const deviation = (length - translated / ratio) / Math.sqrt(mean * variance);
  return Math.min(oddest, (deviation * deviation) / 2);
}

function hasEndInside(ends: readonly boolean[], from: number, count: number): boolean {
  return ends.slice(from, from + count - 1).some(Boolean);
}

/** Paragraphs that end between the segments of one side of a link. */
function edgeCost(ends: readonly boolean[], from: number, count: number): number {
  let inside = 0;
  for (let at = from; at < from + count - 1; at++) if (ends[at]) inside += 1;
  return inside * endsInside;
}

function paragraphEnds(segments: readonly MeasuredSegment[]): boolean[] {
  return segments.map(({ paragraph }, index) => segments[index + 1]?.paragraph !== paragraph);
}

function sums(segments: readonly MeasuredSegment[]): number[] {
  const all = [0];
  for (const { length } of segments) all.push(all.at(-1)! + length);
  return all;
}

/** What an anchor that both sides have is worth: the rarer, the more. Only anchors that stand on both sides. */
function anchorWeights(
  source: readonly MeasuredSegment[],
  target: readonly MeasuredSegment[],
): ReadonlyMap<string, number> {
  const inTarget = frequencies(target);
  const weights = new Map<string, number>();
  for (const [key, often] of frequencies(source)) {
    const there = inTarget.get(key);
    if (there === undefined) continue;
    const share = Math.max(often, there) / Math.max(source.length, target.length);
    weights.set(key, Math.min(4, 0.5 - Math.log(Math.min(1, share))));
  }
  return weights;
}

/** In how many segments an anchor stands. */
function frequencies(segments: readonly MeasuredSegment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { anchors } of segments)
    for (const key of anchors.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function sharedWeight(
  source: readonly MeasuredSegment[],
  from: number,
  sources: number,
  target: readonly MeasuredSegment[],
  to: number,
  targets: number,
  weights: ReadonlyMap<string, number>,
): number {
  let shared = 0;
  for (const key of keysOf(source, from, sources)) {
    const weight = weights.get(key);
    if (weight === undefined) continue;
    const here = countIn(source, from, sources, key);
    const there = countIn(target, to, targets, key);
    shared += weight * Math.min(here, there);
  }
  return shared;
}

function keysOf(segments: readonly MeasuredSegment[], from: number, count: number): Iterable<string> {
  if (count === 1) return segments[from]!.anchors.keys();
  const keys = new Set<string>();
  for (let at = from; at < from + count; at++) for (const key of segments[at]!.anchors.keys()) keys.add(key);
  return keys;
}

function countIn(segments: readonly MeasuredSegment[], from: number, count: number, key: string): number {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += segments[at]!.anchors.get(key) ?? 0;
  return sum;
}
