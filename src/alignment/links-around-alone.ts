/** Links between two texts of which the second has paragraphs without a source, as a person has said. */
import type { FixedLink } from './corrections.ts';
import { linksBetween } from './links-between.ts';
import type { Link, MeasuredSegment, Span } from './types.ts';

interface Texts {
  source: readonly MeasuredSegment[];
  target: readonly MeasuredSegment[];
  /** None of them names a segment that stands alone. */
  fixed: readonly FixedLink[];
}

/**
 * The links of both texts without what stands alone in the target, which is no reason to link its neighbours
 * otherwise. In the links that are returned it goes with the one that follows, or with a last one of its own.
 *
 * @param standsAlone whether the segment of the target at an index does
 */
export function linksAroundAlone(
  { source, target, fixed }: Texts,
  standsAlone: (index: number) => boolean,
): Link[] {
  const kept = [...target.keys()].filter((index) => !standsAlone(index));
  const places = new Map(kept.map((index, place) => [index, place]));
  const among = ({ from, to }: Span): Span => ({ from: places.get(from)!, to: places.get(to - 1)! + 1 });
  const links = linksBetween(
    source,
    kept.map((index) => target[index]!),
    fixed.map((link) => ({ ...link, target: link.target && among(link.target) })),
  );
  const edge = (place: number) => (place === 0 ? 0 : kept[place - 1]! + 1);
  const last = { from: edge(kept.length), to: target.length };
  const nowhere = { from: source.length, to: source.length };
  return [
    ...links.map((link) => ({
      ...link,
      target: { from: edge(link.target.from), to: edge(link.target.to) },
    })),
    ...(last.from < last.to ? [{ source: nowhere, target: last, confidence: 1 }] : []),
  ];
}
