/** Two texts, and what a person has said of them → the links between their segments. */
import { align } from './align.ts';
import type { FixedLink } from './corrections.ts';
import type { Link, MeasuredSegment, Span } from './types.ts';

/** The machine’s links between those that a person has fixed. */
export function linksBetween(
  source: readonly MeasuredSegment[],
  target: readonly MeasuredSegment[],
  fixed: readonly FixedLink[],
): Link[] {
  const links: Link[] = [];
  let from = { source: 0, target: 0 };
  let alone: Span[] = [];
  const alignUntil = (to: { source: number; target: number }) => {
    links.push(
      ...linksWithin(source, target, {
        source: { from: from.source, to: to.source },
        target: { from: from.target, to: to.target },
        alone,
      }),
    );
    alone = [];
  };
  for (const link of fixed) {
    if (link.target === undefined) {
      alone.push(link.source);
      continue;
    }
    alignUntil({ source: link.source.from, target: link.target.from });
    links.push({ source: link.source, target: link.target, confidence: 1 });
    from = { source: link.source.to, target: link.target.to };
  }
  alignUntil({ source: source.length, target: target.length });
  return links.sort(inOrder);
}

/** The links of a stretch of both texts; sentences of the source that stand alone are not joined over. */
function linksWithin(
  source: readonly MeasuredSegment[],
  target: readonly MeasuredSegment[],
  stretch: { source: Span; target: Span; alone: readonly Span[] },
): Link[] {
  const { alone } = stretch;
  const isAlone = (index: number) => alone.some(({ from, to }) => index >= from && index < to);
  const indexes = numbersIn(stretch.source);
  const kept = indexes.filter((index) => !isAlone(index));
  const passed = (index: number) => alone.filter(({ from }) => from < index).length;
  const sources = kept.map((index) => {
    const segment = source[index]!;
    return { ...segment, paragraph: segment.paragraph * (source.length + 1) + passed(index) };
  });
  const targets = target.slice(stretch.target.from, stretch.target.to);
  const links = align(sources, targets, { withinParagraphs: true }).map((link): Link => {
    const from = kept[link.source.from] ?? stretch.source.to;
    const count = link.source.to - link.source.from;
    const shift = stretch.target.from;
    return {
      source: { from, to: from + count },
      target: { from: link.target.from + shift, to: link.target.to + shift },
      confidence: link.confidence,
    };
  });
  const nowhere = { from: stretch.target.from, to: stretch.target.from };
  return [
    ...links,
    ...indexes.filter(isAlone).map((index) => ({
      source: { from: index, to: index + 1 },
      target: nowhere,
      confidence: 1,
    })),
  ];
}

function numbersIn({ from, to }: Span): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** What has no source stands before what begins at the same place. */
function inOrder(a: Link, b: Link): number {
  return a.source.from - b.source.from || a.source.to - b.source.to || a.target.from - b.target.from;
}
