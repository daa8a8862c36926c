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
import { attestations } from '../../src/sources/attestation.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline's results → the text of every generated file, by path below `content/generated/`. */
export function generatedFiles(pipeline: Pipeline): Map<string, string> {
  const places = placesOf(pipeline);
  const parts = documentParts(pipeline, places);
  const documents = parts.map(documentDataOf);
  return new Map([
    ...mdxFiles(parts, pipeline),
    // What the page that checks texts fetches.
    ['checking.json', json([{ id: 'terms', packed: packTerms(pipeline.terms) }])],
    ['documents.json', json(documents)],
    ['figures.json', json(figuresOf(documents, pipeline.indicators))],
    ['indicators.json', json(pipeline.indicators.map(indicatorData))],
    ['words.json', json(pipeline.wordSenses.map(({ word, terms }) => ({ id: word, terms })))],
    ['terms.json', json(allTermData(pipeline.terms, places, surroundingsOf(pipeline)))],
  ]);
}

/** What each document proves of a wording, and how headwords are read. */
function surroundingsOf({ catalog, terms }: Pipeline): TermSurroundings {
  const places = terms.filter(({ topic, en }) => topic === 'place' && /^\p{Lu}/u.test(en));
  const join = joinedPinyin(places.map(({ zh }) => zh));
  return {
    documents: new Map(catalog.map(({ slug, kind }) => [slug, attestations[kind]])),
    pinyinWords: (term) => join({ ...term, isBody: term.topic === 'organisation' }),
  };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
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
function mdxFiles(
  parts: ReturnType<typeof documentParts>,
  { terms, concordance, translatedConcordance }: Pipeline,
): [path: string, text: string][] {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  return parts.flatMap(({ document, entry, translated, translation }) =>
    languages.flatMap((pageLang): [string, string][] => {
      const sentenceNotes = sentenceNotesOf(translation, pageLang);
      const notes = new Map(
        (entry.notes ?? []).map((note) => [findBlock(document.blocks, note.at)!.id, note[pageLang]]),
      );
      const words = { pageLang, terms: termsById, notes, sentenceNotes };
      const textIn = (lang: Lang) =>
        lang === 'zh' && translated
          ? { document: translated, concordance: translatedConcordance }
          : { document, concordance };
      const files: [string, string][] = [
        [`documents/${pageLang}/${document.slug}.mdx`, documentMdx({ ...textIn(pageLang), ...words })],
      ];
      if (!translated) return files;
      const textLang = otherLanguage(pageLang);
      const both = { document, translated, concordance, translatedConcordance, ...words };
      return [
        ...files,
        [
          `documents/${pageLang}/${document.slug}.${textLang}.mdx`,
          documentMdx({ ...textIn(textLang), ...words, textLang }),
        ],
        [`parallel/${pageLang}/${document.slug}.mdx`, parallelMdx(both)],
      ];
    }),
  );
}
