import type { Lang } from '../../src/languages.ts';
import type { Use } from '../../src/concordance/types.ts';
import { findBlock } from '../../src/documents/places.ts';
import { alignedTexts } from '../../src/documents/translated.ts';
import type { Document } from '../../src/documents/types.ts';
import { curly } from '../../src/exchange/typography.ts';
import { termDataOf } from '../../src/exchange/term-data.ts';
import { documentMdx, type SentenceNote } from '../../src/mdx/document-mdx.ts';
import { parallelMdx } from '../../src/mdx/parallel-mdx.ts';
import { documentDataOf } from './document-data.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline's results → the text of every generated file, by path below `content/generated/`. */
export function generatedFiles(pipeline: Pipeline): Map<string, string> {
  const { catalog, documents, terms, concordance, translatedConcordance } = pipeline;
  const files = new Map<string, string>();
  const termsById = new Map(terms.map((term) => [term.id, term]));
  for (const document of documents) {
    const entry = catalog.find(({ slug }) => slug === document.slug)!;
    const translated = pipeline.translated.find(({ slug }) => slug === document.slug);
    for (const pageLang of ['en', 'zh'] as const) {
      const notes = new Map(
        (entry.notes ?? []).map((note) => [findBlock(document.blocks, note.at)!.id, note[pageLang]]),
      );
      const sentenceNotes = sentenceNotesOf(document, pipeline, pageLang);
      const own =
        pageLang === 'zh' && translated
          ? { document: translated, concordance: translatedConcordance }
          : { document, concordance };
      files.set(
        `documents/${pageLang}/${document.slug}.mdx`,
        documentMdx({ ...own, pageLang, terms: termsById, notes, sentenceNotes }),
      );
      if (translated)
        files.set(
          `parallel/${pageLang}/${document.slug}.mdx`,
          parallelMdx({ document, translated, concordance, translatedConcordance, pageLang, sentenceNotes }),
        );
    }
  }
  files.set('documents.json', json(documents.map((document) => documentDataOf(document, pipeline))));
  files.set(
    'words.json',
    json(pipeline.wordSenses.map(({ word, terms: ids }) => ({ id: word, terms: ids }))),
  );
  const alignedWith = alignment(pipeline);
  const both = (byTerm: 'byTerm' | 'coveredByTerm', id: string) => [
    ...(concordance[byTerm].get(id) ?? []),
    ...(translatedConcordance[byTerm].get(id) ?? []).filter((use) => !isInSource(use, documents)),
  ];
  files.set(
    'terms.json',
    json(
      terms.map((term) =>
        termDataOf(term, both('byTerm', term.id), both('coveredByTerm', term.id), alignedWith, terms),
      ),
    ),
  );
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A Chinese block of the source stands in both texts; its uses count once. */
function isInSource(use: Use, documents: readonly Document[]): boolean {
  return (
    documents.find(({ slug }) => slug === use.document)?.blocks.find(({ id }) => id === use.block)?.lang ===
    use.lang
  );
}

function sentenceNotesOf(
  document: Document,
  { translations }: Pipeline,
  pageLang: Lang,
): Map<string, SentenceNote[]> {
  const units = translations.find(({ slug }) => slug === document.slug)?.units ?? [];
  const notes = units.flatMap(({ block, sentences, note }) =>
    note ? [{ block, sentence: sentences[0]!, text: pageLang === 'en' ? curly(note.en) : note.zh }] : [],
  );
  return new Map(
    [...Map.groupBy(notes, ({ block }) => block)].map(([block, own]) => [
      block,
      own.map(({ sentence, text }) => ({ sentence, text })),
    ]),
  );
}

/** For a use, the aligned unit in the other language. */
function alignment({ documents, translated }: Pipeline): (use: Use) => string | undefined {
  const texts = new Map<string, string>();
  for (const translation of translated) {
    const document = documents.find(({ slug }) => slug === translation.slug)!;
    for (const block of document.blocks) {
      for (const { sentences, source, target } of alignedTexts(
        block,
        translation.units.get(block.id) ?? [],
      )) {
        for (const sentence of sentences) texts.set(`en ${document.slug} ${sentence}`, target);
        texts.set(`zh ${document.slug} ${sentences[0]}`, source);
      }
    }
  }
  return (use) => texts.get(`${use.lang} ${use.document} ${use.sentence}`);
}
