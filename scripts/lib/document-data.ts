import { alignedTexts } from '../../src/documents/translated.ts';
import type { Document } from '../../src/documents/types.ts';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { ruleLists } from '../../src/sources/rules.ts';
import type { Pipeline } from './pipeline.ts';

/** What the site lists, searches and tells of a document. */
export function documentDataOf(
  document: Document,
  { catalog, translated, concordance }: Pipeline,
): DocumentData {
  const entry = catalog.find(({ slug }) => slug === document.slug)!;
  const translation = translated.find(({ slug }) => slug === document.slug);
  const chinese = new Map(translation?.blocks.map((block) => [block.id, block.text]));
  const rules = Object.fromEntries(ruleLists[entry.rules].map(({ name, why }) => [name, why]));
  const shown = document.ledger.filter(
    ({ before, after }) => before.trim() !== after.trim() || /\S/.test(before),
  );
  let heading: string | undefined;
  return {
    id: document.slug,
    file: entry.file,
    titles: entry.titles,
    shortTitles: entry.shortTitles,
    kind: entry.kind,
    publisher: entry.publisher,
    author: entry.author,
    delivered: entry.delivered,
    published: entry.published,
    lang: entry.lang,
    extent: entry.extent,
    provenance: entry.provenance,
    words: document.blocks.reduce(
      (sum, { text }) => sum + (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0),
      0,
    ),
    sentences: document.blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    translated: translation !== undefined,
    headings: document.blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, depth, label, text }) => ({ id, depth: depth ?? 2, label, en: text, zh: chinese.get(id) })),
    blocks: document.blocks.map((block) => {
      const { id, kind, lang, text } = block;
      if (kind === 'heading') heading = id;
      const units = alignedTexts(block, translation?.units.get(id) ?? []).map(
        ({ id: sentence, source, target }) => ({ id: sentence, en: source, zh: target }),
      );
      return {
        id,
        kind,
        lang,
        text,
        zh: lang === 'zh' ? text : chinese.get(id),
        units: lang === 'zh' ? [] : units,
        heading: kind === 'heading' ? undefined : heading,
      };
    }),
    terms: [...concordance.byTerm]
      .map(([id, uses]) => ({ id, own: uses.filter((use) => use.document === document.slug) }))
      .filter(({ own }) => own.length > 0)
      .map(({ id, own }) => ({ id, uses: own.length, first: own[0]!.block }))
      .sort((a, b) => b.uses - a.uses || a.id.localeCompare(b.id)),
    ledger: shown.map(({ line, action, rule, before, after, shown: words }) => ({
      line,
      action,
      rule,
      before: words?.before ?? before,
      after: words?.after ?? after,
    })),
    ledgerRules: Object.fromEntries(shown.map(({ rule }) => [rule, rules[rule] ?? { en: rule, zh: rule }])),
    layoutChanges: document.ledger.length - shown.length,
  };
}
