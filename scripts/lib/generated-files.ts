import type { CatalogEntry } from '../../src/sources/catalog.ts';
import { ruleLists } from '../../src/sources/rules.ts';
import { findBlock } from '../../src/documents/places.ts';
import type { Document } from '../../src/documents/types.ts';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { termDataOf } from '../../src/exchange/term-data.ts';
import { documentMdx } from '../../src/mdx/document-mdx.ts';
import type { Pipeline } from './pipeline.ts';

/** The pipeline's results → the text of every generated file, by path below `content/generated/`. */
export function generatedFiles(pipeline: Pipeline): Map<string, string> {
  const { catalog, documents, terms, concordance, headings } = pipeline;
  const files = new Map<string, string>();
  const termsById = new Map(terms.map((term) => [term.id, term]));
  const pairs = documents.map((document) => ({ document, entry: catalog.find(({ slug }) => slug === document.slug)! }));
  for (const { document, entry } of pairs) {
    const own = headings.get(document.slug) ?? new Map<string, string>();
    for (const pageLang of ['en', 'zh'] as const) {
      const notes = new Map((entry.notes ?? []).map((note) => [findBlock(document.blocks, note.at)!.id, note[pageLang]]));
      files.set(`documents/${pageLang}/${document.slug}.mdx`, documentMdx({ document, pageLang, concordance, terms: termsById, notes, headings: pageLang === 'zh' ? own : new Map() }));
    }
  }
  files.set('documents.json', json(pairs.map(({ document, entry }) => documentDataOf(document, entry, pipeline))));
  files.set('terms.json', json(terms.map((term) => termDataOf(term, concordance.byTerm.get(term.id) ?? [], concordance.coveredByTerm.get(term.id) ?? [], terms))));
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function documentDataOf(document: Document, entry: CatalogEntry, { concordance, headings }: Pipeline): DocumentData {
  const own = headings.get(document.slug);
  const rules = Object.fromEntries(ruleLists[entry.rules].map(({ name, why }) => [name, why]));
  const shown = document.ledger.filter(({ before, after }) => before.trim() !== after.trim() || /\S/.test(before));
  let heading: string | undefined;
  return {
    id: document.slug, file: entry.file, titles: entry.titles, shortTitles: entry.shortTitles, kind: entry.kind, publisher: entry.publisher,
    author: entry.author, delivered: entry.delivered, published: entry.published, lang: entry.lang, extent: entry.extent, provenance: entry.provenance,
    words: document.blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0), 0),
    sentences: document.blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    headings: document.blocks.filter(({ kind }) => kind === 'heading').map(({ id, depth, label, text }) => ({ id, depth: depth ?? 2, label, en: text, zh: own?.get(id) })),
    blocks: document.blocks.map(({ id, kind, lang, text }) => {
      if (kind === 'heading') heading = id;
      return { id, kind, lang, text, heading: kind === 'heading' ? undefined : heading };
    }),
    terms: [...concordance.byTerm].map(([id, uses]) => ({ id, own: uses.filter((use) => use.document === document.slug) }))
      .filter(({ own: uses }) => uses.length > 0)
      .map(({ id, own: uses }) => ({ id, uses: uses.length, first: uses[0]!.block }))
      .sort((a, b) => b.uses - a.uses || a.id.localeCompare(b.id)),
    ledger: shown.map(({ line, action, rule, before, after, shown: words }) => ({ line, action, rule, before: words?.before ?? before, after: words?.after ?? after })),
    ledgerRules: Object.fromEntries(shown.map(({ rule }) => [rule, rules[rule] ?? { en: rule, zh: rule }])),
    layoutChanges: document.ledger.length - shown.length,
  };
}
