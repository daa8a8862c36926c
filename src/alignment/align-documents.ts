/** Two received texts of one document → the one as the translation of the other, block by block. */
import type { AlignedUnit } from '../documents/translation-block.ts';
import type { AddedBlock, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import { otherLanguage } from '../languages.ts';
import { align } from './align.ts';
import { measured } from './anchors.ts';
import type { FixedLink } from './corrections.ts';
import type { DocumentSegment } from './document-segments.ts';
import type { Link, MeasuredSegment, Span, TermsIn } from './types.ts';

export interface DocumentPair {
  document: Document;
  source: readonly DocumentSegment[];
  target: readonly DocumentSegment[];
  /** In source order. */
  fixed: readonly FixedLink[];
  /** Of the target, for problems. */
  file: string;
}

/**
 * Every sentence of the target stands in one unit, in order; a sentence of the source that has no counterpart
 * is a unit without a target. A whole block that only the target has stands by itself; a sentence that only the
 * target has goes with the one before it, and is doubtful.
 */
export function alignDocuments(pair: DocumentPair, termsIn: TermsIn): Translation {
  const { document, source, target, fixed } = pair;
  const measuredSource = measured(source, document.lang, termsIn);
  const measuredTarget = measured(target, otherLanguage(document.lang), termsIn);
  const links = linksBetween(measuredSource, measuredTarget, fixed);
  const alone = blocksAlone(links, target);
  const { units, added } = unitsOf(links, pair, alone);
  return { slug: document.slug, units, ...(added.length > 0 && { added }) };
}

/** The blocks of the target of which no sentence is linked, where anything is. */
function blocksAlone(links: readonly Link[], target: readonly DocumentSegment[]): ReadonlySet<string> {
  const linked = links
    .filter(({ source }) => source.to > source.from)
    .flatMap((link) => target.slice(link.target.from, link.target.to));
  if (linked.length === 0) return new Set();
  const known = new Set(linked.map(({ block }) => block));
  return new Set(target.map(({ block }) => block).filter((block) => !known.has(block)));
}

/** The machine’s links between those that a person has fixed. */
function linksBetween(
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

interface Unit {
  sources: readonly DocumentSegment[];
  targets: DocumentSegment[];
  confidence: number;
}

function unitsOf(
  links: readonly Link[],
  { source, target, file }: DocumentPair,
  alone: ReadonlySet<string>,
): { units: AlignedUnit[]; added: AddedBlock[] } {
  const units: Unit[] = [];
  const added: AddedBlock[] = [];
  let waiting: DocumentSegment[] = [];
  for (const link of links) {
    const here = target.slice(link.target.from, link.target.to);
    const targets = here.filter(({ block }) => !alone.has(block));
    for (const { block } of here.filter((segment) => segment.isFirst && alone.has(segment.block)))
      added.push({ after: units.at(-1)?.sources[0]!.block, block });
    const sources = source.slice(link.source.from, link.source.to);
    if (sources.length > 0) {
      units.push({
        sources,
        targets: [...waiting, ...targets],
        confidence: waiting.length > 0 ? 0 : link.confidence,
      });
      waiting = [];
      continue;
    }
    if (targets.length === 0) continue;
    const last = units.findLast((unit) => unit.targets.length > 0);
    if (!last) waiting.push(...targets);
    else {
      last.targets.push(...targets);
      last.confidence = 0;
    }
  }
  // Where nothing at all was linked, the other text stands beside the last sentence rather than nowhere.
  const last = units.at(-1);
  if (last && waiting.length > 0) {
    last.targets.push(...waiting);
    last.confidence = 0;
  }
  return { units: units.map((unit) => alignedUnit(unit, file)), added };
}

function alignedUnit({ sources, targets, confidence }: Unit, file: string): AlignedUnit {
  const [first] = sources;
  const beginning = targets[0];
  // A label stands apart where the source has one; any other stays in the text.
  const label = first!.label !== '' ? beginning?.label : undefined;
  return {
    block: first!.block,
    sentences: sources.map(({ id }) => id),
    target: targets.map(({ label: own, text }, index) => (index === 0 && label ? text : `${own}${text}`)),
    ...(label && { label }),
    accept: [],
    confidence: Math.floor(confidence * 100) / 100,
    file,
    line: beginning?.line ?? 1,
  };
}
