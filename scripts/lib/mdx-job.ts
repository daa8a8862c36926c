/** The texts of documents as MDX: a job for two threads. */
import { findBlock } from '../../src/documents/places.ts';
import type { TranslatedDocument } from '../../src/documents/translated.ts';
import type { Translation } from '../../src/documents/translation.ts';
import type { Document } from '../../src/documents/types.ts';
import type { Concordance, Use } from '../../src/concordance/types.ts';
import { parallelFile, textFile } from '../../src/exchange/generated-names.ts';
import type { Term } from '../../src/glossary/types.ts';
import { otherLanguage } from '../../src/languages.ts';
import { documentMdx } from '../../src/mdx/document-mdx.ts';
import { parallelMdx } from '../../src/mdx/parallel-mdx.ts';
import { sentenceNotesOf } from '../../src/mdx/sentence-notes.ts';
import type { CatalogEntry } from '../../src/sources/catalog.ts';
import { inTwoThreads, type Prepare } from './in-two-threads.ts';

/** A document with what its texts are made of. */
export interface DocumentTexts {
  document: Document;
  entry: Pick<CatalogEntry, 'notes' | 'titles'>;
  translated: TranslatedDocument | undefined;
  translation: Translation | undefined;
}

/** The same, with the uses of terms in both texts. */
interface UsedTexts extends DocumentTexts {
  uses: readonly Use[];
  translatedUses: readonly Use[];
}

type File = [path: string, text: string];

/** Every text of every document, and both side by side where there are two: for the pages of both languages. */
export function* mdxFiles(
  texts: readonly DocumentTexts[],
  { terms, concordance, translatedConcordance }: TextInputs,
): Generator<File> {
  const own = Map.groupBy(concordance.uses, ({ document }) => document);
  const others = Map.groupBy(translatedConcordance.uses, ({ document }) => document);
  const items = texts.map(({ document, entry, translated, translation }): UsedTexts => ({
    document,
    entry: { notes: entry.notes, titles: entry.titles },
    translated,
    translation,
    uses: own.get(document.slug) ?? [],
    translatedUses: others.get(document.slug) ?? [],
  }));
  const work = prepare(terms);
  for (const files of inTwoThreads({ module: import.meta.url, context: terms, items, work })) yield* files;
}

interface TextInputs {
  terms: readonly Term[];
  concordance: Concordance;
  translatedConcordance: Concordance;
}

export const prepare: Prepare<readonly Term[], UsedTexts, File[]> = (terms) => {
  const termsById = new Map(terms.map((term) => [term.id, term]));
  return (texts) => filesOf(texts, termsById);
};

function filesOf(
  { document, entry, translated, translation, uses, translatedUses }: UsedTexts,
  terms: ReadonlyMap<string, Term>,
): File[] {
  const { slug, lang } = document;
  const notes = new Map(
    (entry.notes ?? []).map(({ at, en, zh }) => [findBlock(document.blocks, at)!.id, { en, zh }]),
  );
  const words = { titles: entry.titles, terms, notes, sentenceNotes: sentenceNotesOf(translation) };
  const concordance = byBlock(uses);
  const source: File = [textFile(slug, lang), documentMdx({ document, concordance, ...words })];
  if (!translated) return [source];
  const translatedConcordance = byBlock(translatedUses);
  const other = { document: translated, concordance: translatedConcordance };
  const both = { document, translated, concordance, translatedConcordance, ...words };
  return [
    source,
    [textFile(slug, otherLanguage(lang)), documentMdx({ ...other, ...words })],
    [parallelFile(slug), parallelMdx(both)],
  ];
}

/** As in a concordance. */
function byBlock(uses: readonly Use[]): Pick<Concordance, 'byBlock'> {
  return { byBlock: Map.groupBy(uses, ({ document, block }) => `${document} ${block}`) };
}
