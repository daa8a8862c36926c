import { alignedTexts, type TranslatedDocument } from '../documents/translated.ts';
import type { Block, Document } from '../documents/types.ts';
import type { TextStatus } from '../sources/catalog-text.ts';
import type { Concordance, Mark, Place, PlacesByTerm, PlaceSide, Use } from './types.ts';

/** An aligned unit: the stretch of the source, and its counterpart in the other language. */
interface Unit {
  document: string;
  source: Stretch;
  counterpart?: Stretch | undefined;
  /** Whose words the counterpart is. */
  status: TextStatus;
}

interface Stretch {
  block: Block;
  /** Of the first sentence; the same on both sides. */
  id: string;
  start: number;
  end: number;
}

/** A term in one of the two texts, and whether a longer term covers it. */
interface Found {
  use: Use;
  side: 'source' | 'counterpart';
  isCovered: boolean;
}

/** What places are made of: the documents in both languages, with their uses of terms. */
export interface PlaceInputs {
  documents: readonly Document[];
  translated: readonly TranslatedDocument[];
  /** Uses in the documents as received. */
  concordance: Concordance;
  /** Uses in their counterparts. */
  translatedConcordance: Concordance;
  /** Whose words the counterpart of a document is, by slug; the site's own where nothing is said. */
  statuses?: ReadonlyMap<string, TextStatus> | undefined;
}

/** Gives the places of one document, or recalls them where they are made of the same things as before. */
export type PlacesIn = (
  document: Document,
  madeOf: readonly unknown[],
  find: () => PlacesByTerm,
) => PlacesByTerm;

/**
 * The places of every term, in reading order. A place is an aligned unit of a document in which the term
 * stands: it counts once, however often the term stands there, and in however many texts.
 */
export function placesOf(
  inputs: PlaceInputs,
  placesIn: PlacesIn = (_document, _madeOf, find) => find(),
): PlacesByTerm {
  const found = [
    ...foundIn(inputs.concordance, 'source'),
    // A Chinese block of the source stands in both texts; only what is translated is a counterpart.
    ...foundIn(inputs.translatedConcordance, 'counterpart').filter(({ use }) => use.isTranslated),
  ];
  const byDocument = Map.groupBy(found, ({ use }) => use.document);
  const others = new Map(inputs.translated.map((document) => [document.slug, document]));
  const parts = inputs.documents.flatMap((document): PlacesByTerm[] => {
    const own = byDocument.get(document.slug);
    if (!own) return [];
    const other = others.get(document.slug);
    const status = inputs.statuses?.get(document.slug) ?? 'site-translation';
    const madeOf = [
      document,
      other,
      status,
      ...own.flatMap(({ use, side, isCovered }) => [use, side, isCovered]),
    ];
    return [placesIn(document, madeOf, () => placesInDocument(own, unitsOf(document, other, status)))];
  });
  const terms = [...new Set(found.map(({ use }) => use.term!))];
  return {
    linked: joined(
      terms,
      parts.map(({ linked }) => linked),
    ),
    within: joined(
      terms,
      parts.map(({ within }) => within),
    ),
  };
}

/** The places of several documents, in their order. */
function joined(
  terms: readonly string[],
  parts: readonly PlacesByTerm['linked'][],
): ReadonlyMap<string, Place[]> {
  const all = new Map<string, Place[]>(terms.map((term) => [term, []]));
  for (const part of parts) for (const [term, places] of part) all.get(term)!.push(...places);
  return new Map([...all].filter(([, places]) => places.length > 0));
}

function placesInDocument(
  found: readonly Found[],
  units: ReadonlyMap<string, Unit & { order: number }>,
): PlacesByTerm {
  const linked = new Map<string, Place[]>();
  const within = new Map<string, Place[]>();
  for (const [term, own] of Map.groupBy(found, ({ use }) => use.term!)) {
    const byUnit = Map.groupBy(own, ({ use }) => units.get(use.sentence)!);
    for (const [unit, here] of [...byUnit].sort(([a], [b]) => a.order - b.order)) {
      const places = here.some(({ isCovered }) => !isCovered) ? linked : within;
      const known = places.get(term);
      if (known) known.push(placeOf(unit, here));
      else places.set(term, [placeOf(unit, here)]);
    }
  }
  return { linked, within };
}

/** Whether a place is one of a text as received: what stands in our own translation alone attests nothing. */
export function isInSource({ source, counterpart }: Pick<Place, 'source' | 'counterpart'>): boolean {
  return source.marks.some(isLinked) || (isReceived(counterpart) && counterpart.marks.some(isLinked));
}

/** Whether the counterpart of a place was received, and is not our own translation. */
export function isReceived(
  counterpart: Place['counterpart'],
): counterpart is NonNullable<Place['counterpart']> {
  return counterpart !== undefined && counterpart.status !== 'site-translation';
}

/** Whether a mark is a use of its own, and not part of a longer term. */
export function isLinked({ within }: Pick<Mark, 'within'>): boolean {
  return within === undefined;
}

function foundIn({ uses, coveredByTerm }: Concordance, side: Found['side']): Found[] {
  const covered = [...coveredByTerm.values()].flat();
  return [
    ...uses.map((use) => ({ use, side, isCovered: false })),
    ...covered.map((use) => ({ use, side, isCovered: true })),
  ].filter(({ use }) => use.term !== undefined);
}

/** Every unit of a document, by each of its sentences, with its place in the reading order. */
function unitsOf(
  { slug, blocks }: Document,
  other: TranslatedDocument | undefined,
  status: TextStatus,
): ReadonlyMap<string, Unit & { order: number }> {
  const otherBlocks = new Map(other?.blocks.map((block) => [block.id, block]));
  const units = new Map<string, Unit & { order: number }>();
  let order = 0;
  for (const block of blocks)
    for (const { sentences, ...stretches } of unitsOfBlock(block, other, otherBlocks.get(block.id))) {
      const unit = { document: slug, status, ...stretches, order: order++ };
      for (const sentence of sentences) units.set(sentence, unit);
    }
  return units;
}

type BlockUnit = Pick<Unit, 'source' | 'counterpart'> & { sentences: string[] };

/** The aligned units of a block; where it has no translation, each sentence is one. */
function unitsOfBlock(
  block: Block,
  other: TranslatedDocument | undefined,
  otherBlock: Block | undefined,
): BlockUnit[] {
  // A block that the source has in the other language stands in both texts as it is: no translation.
  const isTranslated = otherBlock?.isTranslated === true;
  const aligned = isTranslated ? alignedTexts(block, other?.units.get(block.id) ?? []) : [];
  if (aligned.length === 0) {
    const whole = { id: block.id, start: 0, end: block.text.length };
    const sentences = block.sentences.length > 0 ? block.sentences : [whole];
    return sentences.map((sentence) => ({ sentences: [sentence.id], source: { block, ...sentence } }));
  }
  const starts = new Map(block.sentences.map(({ id, start }) => [id, start]));
  const ends = new Map(block.sentences.map(({ id, end }) => [id, end]));
  const counterparts = new Map(otherBlock?.sentences.map((sentence) => [sentence.id, sentence]));
  return aligned.map(({ id, sentences }) => {
    const counterpart = counterparts.get(id);
    return {
      sentences,
      source: { block, id, start: starts.get(id)!, end: ends.get(sentences.at(-1)!)! },
      counterpart: counterpart && { block: otherBlock!, ...counterpart },
    };
  });
}

function placeOf({ document, source, counterpart, status }: Unit, found: readonly Found[]): Place {
  const on = (side: Found['side']) => found.filter((item) => item.side === side);
  return {
    document,
    block: source.block.id,
    sentence: source.id,
    source: placeSide(source, on('source')),
    ...(counterpart ? { counterpart: { ...placeSide(counterpart, on('counterpart')), status } } : {}),
  };
}

/** One side with its marks in text order. A term that runs on into the next sentence is shown whole. */
function placeSide({ block, start, end }: Stretch, found: readonly Found[]): PlaceSide {
  const marks = found
    .map(({ use, isCovered }): Mark => ({
      start: use.start - start,
      end: use.end - start,
      form: use.form,
      ...(isCovered ? { within: use.within ?? '' } : {}),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mark, index, all) => !all.slice(0, index).some((earlier) => earlier.end > mark.start));
  const until = Math.max(end, ...found.map(({ use }) => use.end));
  return { lang: block.lang, text: block.text.slice(start, until).trimEnd(), marks };
}
