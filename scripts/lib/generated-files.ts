import type { Use } from '../../src/concordance/types.ts';
import { findBlock } from '../../src/documents/places.ts';
import { alignment } from '../../src/exchange/aligned-with.ts';
import { documentDataOf } from '../../src/exchange/document-data.ts';
import { allTermData } from '../../src/exchange/term-data.ts';
import { languages } from '../../src/languages.ts';
import { documentMdx } from '../../src/mdx/document-mdx.ts';
import { parallelMdx } from '../../src/mdx/parallel-mdx.ts';
import { sentenceNotesOf } from '../../src/mdx/sentence-notes.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline's results → the text of every generated file, by path below `content/generated/`. */
export function generatedFiles(pipeline: Pipeline): Map<string, string> {
  const parts = documentParts(pipeline);
  return new Map([
    ...mdxFiles(parts, pipeline),
    ['documents.json', json(parts.map(documentDataOf))],
    ['words.json', json(pipeline.wordSenses.map(({ word, terms }) => ({ id: word, terms })))],
    ['terms.json', json(termsOf(pipeline))],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Each document with all that belongs to it, found once. */
function documentParts({ catalog, documents, translated, translations, concordance }: Pipeline) {
  const entries = bySlug(catalog);
  const chinese = bySlug(translated);
  const alignments = bySlug(translations);
  const uses = Map.groupBy(concordance.uses, ({ document }) => document);
  return documents.map((document) => ({
    document,
    entry: entries.get(document.slug)!,
    translated: chinese.get(document.slug),
    translation: alignments.get(document.slug),
    uses: uses.get(document.slug) ?? [],
  }));
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
    languages.flatMap((pageLang) => {
      const sentenceNotes = sentenceNotesOf(translation, pageLang);
      const notes = new Map(
        (entry.notes ?? []).map((note) => [findBlock(document.blocks, note.at)!.id, note[pageLang]]),
      );
      const own =
        pageLang === 'zh' && translated
          ? { document: translated, concordance: translatedConcordance }
          : { document, concordance };
      const both = { document, concordance, translatedConcordance, pageLang, sentenceNotes };
      const page = documentMdx({ ...own, pageLang, terms: termsById, notes, sentenceNotes });
      const files: [string, string][] = [[`documents/${pageLang}/${document.slug}.mdx`, page]];
      if (translated)
        files.push([`parallel/${pageLang}/${document.slug}.mdx`, parallelMdx({ ...both, translated })]);
      return files;
    }),
  );
}

function termsOf({ documents, translated, terms, concordance, translatedConcordance }: Pipeline) {
  const inEither = (uses: 'byTerm' | 'coveredByTerm') => (id: string) => [
    ...(concordance[uses].get(id) ?? []),
    ...(translatedConcordance[uses].get(id) ?? []).filter(isOnlyTranslated),
  ];
  return allTermData(terms, inEither('byTerm'), inEither('coveredByTerm'), alignment(documents, translated));
}

/** A Chinese block of the source stands in both texts; its uses count once. */
function isOnlyTranslated({ isTranslated }: Use): boolean {
  return isTranslated;
}
