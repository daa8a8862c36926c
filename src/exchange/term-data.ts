import { z } from 'zod';
import { placesOfForms, type FormPlace } from '../concordance/form-places.ts';
import { isInSource } from '../concordance/places.ts';
import { textStatuses } from '../sources/catalog-text.ts';
import type { Place, PlacesByTerm } from '../concordance/types.ts';
import { authorityLevels } from '../glossary/cited-sources.ts';
import { evidenceBases, evidenceOf, type DocumentBasis } from '../glossary/evidence.ts';
import type { Rendering, Term } from '../glossary/types.ts';
import { bilingual, lang } from './fields.ts';
import { usesFile } from './generated-names.ts';
import { pinyinText } from './pinyin-text.ts';
import { curlyIn } from '../typography.ts';

/** A source in which a form was looked up. */
const citation = z.object({
  source: z.string(),
  issuer: bilingual,
  title: bilingual,
  date: z.string().optional(),
  url: z.string().optional(),
  location: bilingual.optional(),
  read: z.string(),
  level: z.enum(authorityLevels),
  /** The part of the source. */
  at: z.string().optional(),
});

const form = z.object({
  lang,
  text: z.string(),
  status: z.enum(['preferred', 'admitted', 'deprecated', 'obsolete', 'lookup']),
  reason: bilingual.optional(),
  authority: z.object({ level: z.enum(authorityLevels), citations: z.array(citation) }),
  /** How well it is proved, beside the advice that is its status. */
  evidence: z.object({
    strength: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
    basis: z.enum(evidenceBases),
  }),
  /** False: for search only, never linked in running text. */
  link: z.boolean(),
  /** Blocks of the documents as received in which the form stands, once for each place, by document. */
  uses: z.record(z.string(), z.array(z.string())),
});

const side = z.object({
  lang,
  /** The whole sentence, or the sentences that are aligned as one. */
  text: z.string(),
  /** Where the term stands in the text, in UTF-16 units; empty where the text says it otherwise. */
  marks: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      /** The form of the glossary that was found. */
      form: z.string(),
      /** The longer term inside which it stands, which is linked in its stead. */
      within: z.string().optional(),
    }),
  ),
});

const place = z.object({
  document: z.string(),
  block: z.string(),
  /** The first sentence of the aligned unit, in the text as received. */
  sentence: z.string(),
  source: side,
  /** The same in the other language, and whose words it is: our own translation attests nothing. */
  counterpart: side.extend({ status: z.enum(textStatuses) }).optional(),
});

const countByDocument = z.record(z.string(), z.number());

export { isInSource };

/** How many places of these kinds a term has, in all documents. */
export function placesOfKind(
  { counts }: Pick<TermData, 'counts'>,
  ...kinds: (keyof TermData['counts'])[]
): number {
  return kinds.flatMap((kind) => Object.values(counts[kind])).reduce((sum, count) => sum + count, 0);
}

/**
 * A term as the site knows it: `content/generated/terms.json` is an array of these without their places, each of
 * which has a file of its own (`usesFile`).
 */
export const termData = z.object({
  id: z.string(),
  topic: z.string(),
  weight: z.enum(['key', 'standard', 'general']),
  confidence: z.enum(['sure', 'likely', 'unverified']),
  zh: z.string(),
  en: z.string(),
  zhHant: z.string(),
  /** One syllable for each Han character of `zh`; other runs as they are. */
  pinyin: z.array(z.string()),
  /** The same by words, as pinyin is written: Zhōngguóshì xiàndàihuà. */
  pinyinWords: z.string(),
  renderings: z.array(form),
  definition: bilingual.optional(),
  note: bilingual.optional(),
  members: z.array(bilingual),
  related: z.array(z.string()),
  confusable: z.array(z.string()),
  broader: z.string().optional(),
  narrower: z.array(z.string()),
  introduced: z.number().optional(),
  until: z.string().optional(),
  replacedBy: z.array(z.string()),
  /** Terms in whose place it came. */
  replaces: z.array(z.string()),
  preference: bilingual.optional(),
  /** How many places of each kind it has, by document in the order of the documents. */
  counts: z.object({ source: countByDocument, translated: countByDocument, within: countByDocument }),
  /** Shorter terms that stand inside it in the documents. */
  inside: z.array(z.string()),
  /** In reading order. */
  places: z.array(place),
  /** Places where it stands inside longer terms alone, which are linked in its stead. */
  placesWithin: z.array(place),
});

export type TermData = z.infer<typeof termData>;
/** What grows with the documents, and is read for one term at a time. */
export type TermUses = Pick<TermData, 'places' | 'placesWithin'>;

/**
 * The places of a term, of which only a term that is used has a file.
 *
 * @param read the value of a generated file
 */
export function usesOf(term: Pick<TermData, 'id' | 'counts'>, read: (file: string) => unknown): TermUses {
  const isUsed = placesOfKind(term, 'source', 'translated', 'within') > 0;
  return isUsed ? (read(usesFile(term.id)) as TermUses) : { places: [], placesWithin: [] };
}
export type RenderingData = TermData['renderings'][number];
export type PlaceData = TermData['places'][number];
export type SideData = PlaceData['source'];

/** What the two texts of each document prove, by slug; `attested` where nothing is said. */
export type ProofsOfDocuments = ReadonlyMap<
  string,
  { source?: DocumentBasis | undefined; counterpart?: DocumentBasis | undefined }
>;

/** What term data is made with, beside the terms and their places. */
export interface TermSurroundings {
  /** What the texts of each document prove of a form that stands in them, by slug. */
  documents?: ProofsOfDocuments | undefined;
  /** Pinyin by words; without it, by syllables. */
  pinyinWords?: ((term: Term) => string) | undefined;
}

/** Every term with its places and those inside longer terms. */
export function allTermData(
  terms: readonly Term[],
  places: PlacesByTerm,
  surroundings: TermSurroundings = {},
): TermData[] {
  const narrower = Map.groupBy(terms, ({ broader }) => broader);
  const replaces = Map.groupBy(
    terms.flatMap(({ id, replacedBy }) => replacedBy.map((later) => ({ id, later }))),
    ({ later }) => later,
  );
  const inside = termsInside(places);
  return terms.map((term) =>
    termDataOf(term, places.linked.get(term.id) ?? [], places.within.get(term.id) ?? [], {
      narrower: narrower.get(term.id)?.map(({ id }) => id),
      replaces: replaces.get(term.id)?.map(({ id }) => id),
      inside: [...(inside.get(term.id) ?? [])],
      ...surroundings,
    }),
  );
}

interface Named {
  narrower?: readonly string[] | undefined;
  replaces?: readonly string[] | undefined;
  /** Ids of the terms that stand inside it. */
  inside?: readonly string[] | undefined;
}

/** Ids of the shorter terms that stand inside each term in the documents, by its id. */
function termsInside({ linked, within }: PlacesByTerm): ReadonlyMap<string, ReadonlySet<string>> {
  const inside = new Map<string, Set<string>>();
  for (const places of [linked, within])
    for (const [id, own] of places)
      for (const { source, counterpart } of own)
        for (const mark of [...source.marks, ...(counterpart?.marks ?? [])])
          if (mark.within && mark.within !== id)
            inside.set(mark.within, (inside.get(mark.within) ?? new Set()).add(id));
  return inside;
}

/** How many of some places each document has. */
function countsOf(places: readonly Place[]): Record<string, number> {
  const byDocument = Map.groupBy(places, ({ document }) => document);
  return Object.fromEntries([...byDocument].map(([document, own]) => [document, own.length]));
}

/**
 * A term and its places → what the site shows of it. "Attested" is computed here, from the documents as
 * received.
 *
 * @param named ids of the terms that name this one, as broader or as what replaced them, and surroundings
 */
export function termDataOf(
  term: Term,
  places: readonly Place[],
  placesWithin: readonly Place[],
  named: Named & TermSurroundings = {},
): TermData {
  const { file: _file, line: _line, holds: _holds, isWritten: _isWritten, renderings, ...rest } = term;
  const placesOfForm = placesOfForms(places);
  return {
    ...rest,
    definition: curlyIn(rest.definition),
    note: curlyIn(rest.note),
    preference: curlyIn(rest.preference),
    narrower: [...(named.narrower ?? [])],
    replaces: [...(named.replaces ?? [])],
    pinyinWords: named.pinyinWords?.(term) ?? pinyinText(term.pinyin),
    renderings: renderings.map((item) => {
      const own = placesOfForm(item);
      const bases = basesOf(own, named.documents);
      const places = own.map(({ place }) => place);
      const { strength, basis } = evidenceOf(item, term.confidence, bases);
      return { ...formDataOf(item, places), evidence: { strength, basis } };
    }),
    counts: {
      source: countsOf(places.filter(isInSource)),
      translated: countsOf(places.filter((place) => !isInSource(place))),
      within: countsOf(placesWithin),
    },
    inside: [...(named.inside ?? [])],
    places: [...places],
    placesWithin: [...placesWithin],
  };
}

/** What the texts in which a form stands prove of it. */
export function basesOf(
  own: readonly FormPlace[],
  documents: ProofsOfDocuments = new Map(),
): DocumentBasis[] {
  const texts = new Map(own.map(({ place, side }) => [`${place.document} ${side}`, { place, side }]));
  return [...texts.values()].map(({ place, side }) => documents.get(place.document)?.[side] ?? 'attested');
}

function citationOf({ source, at }: Rendering['citations'][number]): z.infer<typeof citation> {
  const { id, issuer, title, date, url, location, read, level } = source;
  return { source: id, issuer, title, date, url, location, read, level, at };
}

function formDataOf(
  { lang, text, status, reason, citations, link }: Rendering,
  places: readonly Place[],
): Omit<RenderingData, 'evidence'> {
  const level = citations[0]?.source.level ?? (places.length > 0 ? 'attested' : 'editor');
  const blocks = Map.groupBy(places, ({ document }) => document);
  return {
    lang,
    text,
    status,
    reason: curlyIn(reason),
    authority: {
      level,
      citations: citations.map(citationOf),
    },
    link,
    uses: Object.fromEntries([...blocks].map(([document, own]) => [document, own.map(({ block }) => block)])),
  };
}
