/**
 * Two texts that say the same → which of their segments belong together: the cheapest chain of links through
 * both, by dynamic programming, and how sure each link is, by the likelihood of all chains.
 */
import { linkCosts, shapes, type LinkCost } from './costs.ts';
import { courseOf } from './course.ts';
import type { Link, MeasuredSegment, Span } from './types.ts';

/**
 * Every segment of both sides stands in exactly one link, in order. Time and memory grow with the number of
 * source segments times the width of the course.
 *
 * @param withinParagraphs no link joins segments of two paragraphs of the source
 */
export function align(
  source: readonly MeasuredSegment[],
  target: readonly MeasuredSegment[],
  { withinParagraphs = false }: { withinParagraphs?: boolean } = {},
): Link[] {
  const table = new Table(courseOf(source, target));
  table.fillForward(linkCosts(source, target, { withinParagraphs }));
  table.fillBackward();
  return table.best();
}

/** The costs of chains from the beginning to each pair of places between segments, and from there to the end. */
class Table {
  readonly rows: readonly Span[];
  /** Where the cells of each row begin. */
  readonly starts: number[];
  /** Of the cheapest chain. */
  readonly cheapest: Float64Array;
  /** Which shape the cheapest chain ends with. */
  readonly choice: Int8Array;
  /** Minus the logarithm of the likelihood of all chains from the beginning, and to the end. */
  readonly before: Float64Array;
  readonly after: Float64Array;
  /** The cost of the link of each shape that ends here. */
  readonly costs: Float64Array;

  constructor(rows: readonly Span[]) {
    this.rows = rows;
    this.starts = [0];
    for (const { from, to } of rows) this.starts.push(this.starts.at(-1)! + to - from + 1);
    const cells = this.starts.at(-1)!;
    this.cheapest = new Float64Array(cells).fill(Infinity);
    this.choice = new Int8Array(cells).fill(-1);
    this.before = new Float64Array(cells).fill(Infinity);
    this.after = new Float64Array(cells).fill(Infinity);
    this.costs = new Float64Array(cells * shapes.length).fill(Infinity);
  }

  /** @returns −1 off the course */
  cell(source: number, target: number): number {
    const row = this.rows[source];
    if (!row || target < row.from || target > row.to) return -1;
    return this.starts[source]! + target - row.from;
  }

  fillForward(cost: LinkCost): void {
    this.cheapest[this.cell(0, 0)] = 0;
    this.before[this.cell(0, 0)] = 0;
    for (const [source, { from, to }] of this.rows.entries())
      for (let target = from; target <= to; target++) this.enter(source, target, cost);
  }

  enter(source: number, target: number, cost: LinkCost): void {
    const here = this.cell(source, target);
    for (const [index, shape] of shapes.entries()) {
      const from = source - shape.sources;
      const to = target - shape.targets;
      const previous = this.cell(from, to);
      if (previous < 0 || this.cheapest[previous] === Infinity) continue;
      const own = cost(from, to, shape);
      this.costs[here * shapes.length + index] = own;
      const total = this.cheapest[previous]! + own;
      if (total < this.cheapest[here]!) {
        this.cheapest[here] = total;
        this.choice[here] = index;
      }
      this.before[here] = either(this.before[here]!, this.before[previous]! + own);
    }
  }

  fillBackward(): void {
    this.after[this.after.length - 1] = 0;
    for (let source = this.rows.length - 1; source >= 0; source--) {
      const { from, to } = this.rows[source]!;
      for (let target = to; target >= from; target--) this.leave(source, target);
    }
  }

  leave(source: number, target: number): void {
    const here = this.cell(source, target);
    const rest = this.after[here]!;
    if (rest === Infinity) return;
    for (const [index, shape] of shapes.entries()) {
      const own = this.costs[here * shapes.length + index]!;
      if (own === Infinity) continue;
      const previous = this.cell(source - shape.sources, target - shape.targets);
      this.after[previous] = either(this.after[previous]!, rest + own);
    }
  }

  best(): Link[] {
    const links: Link[] = [];
    let source = this.rows.length - 1;
    let target = this.rows[source]!.to;
    const all = this.before.at(-1)!;
    while (source > 0 || target > 0) {
      const here = this.cell(source, target);
      const index = this.choice[here]!;
      const shape = shapes[index]!;
      const from = source - shape.sources;
      const to = target - shape.targets;
      const through =
        this.before[this.cell(from, to)]! + this.costs[here * shapes.length + index]! + this.after[here]!;
      const confidence = Math.min(1, Math.exp(all - through));
      links.push(...singly({ from, to: source }, { from: to, to: target }, confidence));
      source = from;
      target = to;
    }
    return links.reverse();
  }
}

/** A link, last first; what stands on one side alone stands there segment by segment. */
function singly(source: Span, target: Span, confidence: number): Link[] {
  if (source.from < source.to && target.from < target.to) return [{ source, target, confidence }];
  const sources = source.to - source.from;
  return Array.from({ length: sources + target.to - target.from }, (_, index) => {
    const at = sources > 0 ? source.to - index : target.to - index;
    const lone = { from: at - 1, to: at };
    return sources > 0 ? { source: lone, target, confidence } : { source, target: lone, confidence };
  });
}

/** exp(−37) is less than half of the last digit of 1. */
const negligible = 37;

/** Minus the logarithm of the sum of two likelihoods that are given so. */
function either(one: number, other: number): number {
  const less = one < other ? one : other;
  const difference = Math.abs(one - other);
  // NaN where both are infinite. What is less likely by so much is lost in the last digit.
  return difference < negligible ? less - Math.log1p(Math.exp(-difference)) : less;
}
