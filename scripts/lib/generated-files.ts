import { packTerms } from '../../src/checking/desk/packed-terms.ts';
import { isInSource } from '../../src/concordance/places.ts';
import type { Place, PlacesByTerm } from '../../src/concordance/types.ts';
import {
  documentDataOf,
  type DocumentData,
  type DocumentPagesData,
} from '../../src/exchange/document-data.ts';
import { documentFile, usesFile } from '../../src/exchange/generated-names.ts';
import { allTermData, type TermData, type TermSurroundings } from '../../src/exchange/term-data.ts';
import { figuresOf, indicatorData } from '../../src/figures/figures-of.ts';
import { joinedPinyin } from '../../src/matching/joined-pinyin.ts';
import { proofsOf } from './form-evidence.ts';
import type { GeneratedText } from './generated-text.ts';
import { mdxFiles } from './mdx-job.ts';
import { noMemory, type Memory } from './memory.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline's results → the text of every generated file, by path below `content/generated/`. */
export function generatedFiles(pipeline: Pipeline, memory?: Memory): Map<string, string> {
  const files = [...eachGeneratedFile(pipeline, memory)];
  return new Map(files.map(([name, text]) => [name, typeof text === 'string' ? text : text()]));
}

/**
 * The same one after the other, so that who writes them need not hold the texts of a thousand documents at once.
 *
 * @param memory of the build before: what has not changed since is made only where the file is gone
 */
export function* eachGeneratedFile(
  pipeline: Pipeline,
  memory: Memory = noMemory,
): Generator<[path: string, text: GeneratedText]> {
  const file = (name: string, madeOf: readonly unknown[], make: () => string): [string, GeneratedText] => [
    name,
    memory.isAsBefore(`file ${name}`, () => madeOf) ? make : make(),
  ];
  const { places } = pipeline;
  const parts = documentParts(pipeline);
  yield* mdxFiles(parts, pipeline, memory);
  const documents = parts.map((part) =>
    memory.recall(`data of ${part.document.slug}`, madeOfParts(part), () => documentDataOf(part)),
  );
  for (const document of documents)
    yield file(documentFile(document.id), [document], () => json(documentPages(document)));
  // What the page that checks texts fetches.
  yield ['checking.json', list([{ id: 'terms', packed: packTerms(pipeline.terms) }])];
  yield ['documents.json', list(documents.map(documentHead))];
  // What the search index is made with.
  yield ['everyday.json', list([{ id: 'everyday', ...pipeline.everyday }])];
  const figures = documents.flatMap((document) =>
    memory.recall(`figures of ${document.id}`, [document, pipeline.indicators], () =>
      figuresOf([document], pipeline.indicators),
    ),
  );
  yield ['figures.json', list(figures)];
  yield ['indicators.json', list(pipeline.indicators.map(indicatorData))];
  yield ['words.json', list(pipeline.wordSenses.map(({ word, terms }) => ({ id: word, terms })))];
  const terms = allTermData(pipeline.terms, places, surroundingsOf(pipeline, memory));
  yield ['terms.json', list(terms.map(termHead))];
  for (const { id, places: linked, placesWithin } of terms)
    if (linked.length + placesWithin.length > 0)
      yield file(usesFile(id), [linked.length, ...linked, ...placesWithin], () =>
        json({ places: linked, placesWithin }),
      );
}

/** What only the pages of a document ask for. */
function documentPages({ blocks, added, headings, terms, alsoUsed }: DocumentData): DocumentPagesData {
  return { blocks, added, headings, terms, alsoUsed };
}

/** What stands in the list of all documents: what a page asks only of its own has a file of its own. */
function documentHead({
  blocks: _b,
  added: _ad,
  headings: _h,
  terms: _t,
  alsoUsed: _a,
  ...head
}: DocumentData) {
  return head;
}

/** A term without its places, which grow with the documents. */
function termHead({ places: _places, placesWithin: _within, ...head }: TermData) {
  return head;
}

/** What each document proves of a wording, and how headwords are read. */
function surroundingsOf({ catalog, terms }: Pipeline, memory: Memory): TermSurroundings {
  const places = terms
    .filter(({ topic, en }) => topic === 'place' && /^\p{Lu}/u.test(en))
    .map(({ zh }) => zh);
  const join = memory.recall('joined pinyin', places, () => joinedPinyin(places));
  return {
    documents: proofsOf(catalog),
    pinyinWords: ({ id, topic, zh, en, pinyin }) =>
      memory.recall(`pinyin of ${id}`, [join, topic, zh, en, ...pinyin], () =>
        join({ zh, en, pinyin, isBody: topic === 'organisation' }),
      ),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** An entry on each line. */
function list(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

type Part = ReturnType<typeof documentParts>[number];

/** What the data of a document is made of. */
function madeOfParts({ entry, document, translated, places, alsoUsed }: Part): unknown[] {
  const used = [...places].flatMap(([term, own]) => [term, ...own]);
  return [JSON.stringify(entry), document, translated, ...used, ...alsoUsed];
}

/** Each document with all that belongs to it, found once. */
function documentParts({ catalog, documents, translated, translations, places }: Pipeline) {
  const entries = bySlug(catalog);
  const chinese = bySlug(translated);
  const alignments = bySlug(translations);
  const placesOfDocument = placesByDocument(places);
  const inTranslation = termsInTranslation(places);
  return documents.map((document) => ({
    document,
    entry: entries.get(document.slug)!,
    translated: chinese.get(document.slug),
    translation: alignments.get(document.slug),
    places: placesOfDocument.get(document.slug) ?? new Map<string, Place[]>(),
    alsoUsed: [...(inTranslation.get(document.slug) ?? [])].filter(
      (term) => !placesOfDocument.get(document.slug)?.has(term),
    ),
  }));
}

/** Ids of the terms that stand in the site's own translation of each document, by slug. */
function termsInTranslation({ linked }: PlacesByTerm): ReadonlyMap<string, ReadonlySet<string>> {
  const byDocument = new Map<string, Set<string>>();
  for (const [term, places] of linked)
    for (const { document } of places.filter((place) => !isInSource(place)))
      byDocument.set(document, (byDocument.get(document) ?? new Set()).add(term));
  return byDocument;
}

/** The places of each term in each document as received, by slug and term. */
function placesByDocument({ linked }: PlacesByTerm): ReadonlyMap<string, ReadonlyMap<string, Place[]>> {
  const byDocument = new Map<string, Map<string, Place[]>>();
  for (const [term, places] of linked)
    for (const [slug, own] of Map.groupBy(places.filter(isInSource), ({ document }) => document)) {
      const byTerm = byDocument.get(slug) ?? new Map<string, Place[]>();
      byDocument.set(slug, byTerm.set(term, own));
    }
  return byDocument;
}

function bySlug<T extends { slug: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.slug, item]));
}
