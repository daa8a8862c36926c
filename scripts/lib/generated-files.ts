import { packTerms } from '../../src/checking/desk/packed-terms.ts';
import { isInSource, placesOf } from '../../src/concordance/places.ts';
import type { Place, PlacesByTerm } from '../../src/concordance/types.ts';
import { findBlock } from '../../src/documents/places.ts';
import { documentDataOf } from '../../src/exchange/document-data.ts';
import { allTermData, type TermSurroundings } from '../../src/exchange/term-data.ts';
import { figuresOf, indicatorData } from '../../src/figures/figures-of.ts';
import { languages, otherLanguage, type Lang } from '../../src/languages.ts';
import { joinedPinyin } from '../../src/matching/joined-pinyin.ts';
import { documentMdx } from '../../src/mdx/document-mdx.ts';
import { parallelMdx } from '../../src/mdx/parallel-mdx.ts';
import { sentenceNotesOf } from '../../src/mdx/sentence-notes.ts';
import { proofsOf } from './form-evidence.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline's results → the text of every generated file, by path below `content/generated/`. */
export function generatedFiles(pipeline: Pipeline): Map<string, string> {
  return new Map(eachGeneratedFile(pipeline));
}

/** The same one after the other, so that who writes them need not hold the texts of a thousand documents at once. */
export function* eachGeneratedFile(pipeline: Pipeline): Generator<[path: string, text: string]> {
  const places = placesOf(pipeline);
  const parts = documentParts(pipeline, places);
  yield* mdxFiles(parts, pipeline);
  const documents = parts.map(documentDataOf);
  // What the page that checks texts fetches.
  yield ['checking.json', json([{ id: 'terms', packed: packTerms(pipeline.terms) }])];
  yield ['documents.json', json(documents)];
  // What the search index is made with.
  yield ['everyday.json', json([{ id: 'everyday', ...pipeline.everyday }])];
  yield ['figures.json', json(figuresOf(documents, pipeline.indicators))];
  yield ['indicators.json', json(pipeline.indicators.map(indicatorData))];
  yield ['words.json', json(pipeline.wordSenses.map(({ word, terms }) => ({ id: word, terms })))];
  yield ['terms.json', json(allTermData(pipeline.terms, places, surroundingsOf(pipeline)))];
}

/** What each document proves of a wording, and how headwords are read. */
function surroundingsOf({ catalog, terms }: Pipeline): TermSurroundings {
  const places = terms.filter(({ topic, en }) => topic === 'place' && /^\p{Lu}/u.test(en));
  const join = joinedPinyin(places.map(({ zh }) => zh));
  return {
    documents: proofsOf(catalog),
    pinyinWords: (term) => join({ ...term, isBody: term.topic === 'organisation' }),
  };
}

/** An entry on each line. */
function json(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}

/** Each document with all that belongs to it, found once. */
function documentParts({ catalog, documents, translated, translations }: Pipeline, places: PlacesByTerm) {
  const entries = bySlug(catalog);
  const chinese = bySlug(translated);
  const alignments = bySlug(translations);
  const placesOfDocument = placesByDocument(places);
  return documents.map((document) => ({
    document,
    entry: entries.get(document.slug)!,
    translated: chinese.get(document.slug),
    translation: alignments.get(document.slug),
    places: placesOfDocument.get(document.slug) ?? new Map<string, Place[]>(),
  }));
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

/** The page of every document in both languages, and both texts side by side where there are two. */
function* mdxFiles(
  parts: ReturnType<typeof documentParts>,
  { terms, concordance, translatedConcordance }: Pipeline,
): Generator<[path: string, text: string]> {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  for (const { document, entry, translated, translation } of parts)
    for (const pageLang of languages) {
      const sentenceNotes = sentenceNotesOf(translation, pageLang);
      const notes = new Map(
        (entry.notes ?? []).map((note) => [findBlock(document.blocks, note.at)!.id, note[pageLang]]),
      );
      const words = { pageLang, terms: termsById, notes, sentenceNotes };
      const textIn = (lang: Lang) =>
        lang !== document.lang && translated
          ? { document: translated, concordance: translatedConcordance }
          : { document, concordance };
      yield [`documents/${pageLang}/${document.slug}.mdx`, documentMdx({ ...textIn(pageLang), ...words })];
      if (!translated) continue;
      const textLang = otherLanguage(pageLang);
      yield [
        `documents/${pageLang}/${document.slug}.${textLang}.mdx`,
        documentMdx({ ...textIn(textLang), ...words, textLang }),
      ];
      const both = { document, translated, concordance, translatedConcordance, ...words };
      yield [`parallel/${pageLang}/${document.slug}.mdx`, parallelMdx(both)];
    }
}
