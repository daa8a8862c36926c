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

/** A whole paragraph stands on one side alone sooner than a sentence within one. */
const paragraphAlone = 1;

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
  const sharedBy = sharedWeights(source, target);
  const sourceEnds = paragraphEnds(source);
  const targetEnds = paragraphEnds(target);
  return (from, to, { sources, targets, cost }) => {
    const length = sourceLengths[from + sources]! - sourceLengths[from]!;
    const translated = targetLengths[to + targets]! - targetLengths[to]!;
    if (sources === 0 || targets === 0) {
      const isWhole =
        sources > 0 ? areParagraphs(sourceEnds, from, sources) : areParagraphs(targetEnds, to, targets);
      return isWhole ? cost - paragraphAlone : cost;
    }
    if (withinParagraphs && hasEndInside(sourceEnds, from, sources)) return Infinity;
    const edges = edgeCost(sourceEnds, from, sources) + edgeCost(targetEnds, to, targets);
    const ends = sourceEnds[from + sources - 1] === targetEnds[to + targets - 1] ? 0 : endsAlone;
    const shared = sharedBy(from, sources, to, targets);
    return cost + edges + ends + lengthCost(length, translated, ratio) - shared;
  };
}

/** Whether segments are whole paragraphs; a text without any is none. */
function areParagraphs(ends: readonly boolean[], from: number, count: number): boolean {
  return (from === 0 || ends[from - 1]!) && ends[from + count - 1]! && count < ends.length;
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

/** The anchors of a text that both texts have, by number, each as often as it stands there; by segment. */
type NumberedAnchors = readonly Int32Array[];

/**
 * What the anchors are worth that two spans share. It is asked for every link that is tried, hence numbers in
 * arrays: `open` counts what the target has left, and is all zeros between two questions.
 */
function sharedWeights(
  source: readonly MeasuredSegment[],
  target: readonly MeasuredSegment[],
): (from: number, sources: number, to: number, targets: number) => number {
  const weights = anchorWeights(source, target);
  const numbers = new Map([...weights.keys()].map((key, index) => [key, index]));
  const worth = Float64Array.from(weights.values());
  const inSource = numbered(source, numbers);
  const inTarget = numbered(target, numbers);
  const open = new Int32Array(worth.length);
  return (from, sources, to, targets) => {
    for (let at = to; at < to + targets; at++) for (const key of inTarget[at]!) open[key]! += 1;
    let shared = 0;
    for (let at = from; at < from + sources; at++) {
      for (const key of inSource[at]!) {
        if (open[key]! <= 0) continue;
        open[key]! -= 1;
        shared += worth[key]!;
      }
    }
    for (let at = to; at < to + targets; at++) for (const key of inTarget[at]!) open[key] = 0;
    return shared;
  };
}

function numbered(
  segments: readonly MeasuredSegment[],
  numbers: ReadonlyMap<string, number>,
): NumberedAnchors {
  return segments.map(({ anchors }) =>
    Int32Array.from(
      [...anchors].flatMap(([key, often]) => {
        const number = numbers.get(key);
        return number === undefined ? [] : Array.from({ length: often }, () => number);
      }),
    ),
  );
}
