/** Two received texts of one document → the one as the translation of the other, block by block. */
import type { AlignedUnit } from '../documents/translation-block.ts';
import type { AddedBlock, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import { otherLanguage } from '../languages.ts';
import { measured } from './anchors.ts';
import type { Corrections } from './corrections.ts';
import type { DocumentSegment } from './document-segments.ts';
import { linksAroundAlone } from './links-around-alone.ts';
import type { Link, TermsIn } from './types.ts';

export interface DocumentPair extends Corrections {
  document: Document;
  source: readonly DocumentSegment[];
  target: readonly DocumentSegment[];
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
  const texts = {
    source: measured(source, document.lang, termsIn),
    target: measured(target, otherLanguage(document.lang), termsIn),
    fixed,
  };
  const byHand = new Set(pair.alone);
  const links = linksAroundAlone(texts, (index) => byHand.has(target[index]!.block));
  const alone = blocksAlone(links, target, byHand);
  const { units, added } = unitsOf(links, pair, alone);
  return { slug: document.slug, units, ...(added.length > 0 && { added }) };
}

/** The blocks of the target of which no sentence is linked, where anything is; and what a person has said of. */
function blocksAlone(
  links: readonly Link[],
  target: readonly DocumentSegment[],
  byHand: ReadonlySet<string>,
): ReadonlySet<string> {
  const linked = links
    .filter(({ source }) => source.to > source.from)
    .flatMap((link) => target.slice(link.target.from, link.target.to))
    .filter(({ block }) => !byHand.has(block));
  if (linked.length === 0) return byHand;
  const known = new Set(linked.map(({ block }) => block));
  return new Set(target.map(({ block }) => block).filter((block) => !known.has(block)));
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
