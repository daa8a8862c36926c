import { z } from 'zod';
import { byCodeUnits } from '../code-units.ts';
import type { Place } from '../concordance/types.ts';
import { alignedTexts, type TranslatedDocument } from '../documents/translated.ts';
import { blockKinds, type Block, type Document } from '../documents/types.ts';
import { catalogEntry, type CatalogEntry } from '../sources/catalog.ts';
import { ruleLists } from '../sources/rules.ts';
import type { LedgerEntry } from '../sources/types.ts';
import { bilingual, lang } from './fields.ts';
import { segmentType, segmentTypes } from './segment-type.ts';
import { curlyIn } from '../typography.ts';

/** A document as the site lists it: `content/generated/documents.json` is an array of these. */
export const documentData = z.object({
  id: z.string(),
  file: z.string(),
  titles: bilingual,
  shortTitles: bilingual,
  kind: catalogEntry.shape.kind,
  publisher: bilingual,
  author: bilingual.optional(),
  delivered: z.string().optional(),
  published: z.string().optional(),
  lang,
  extent: bilingual.optional(),
  provenance: bilingual,
  words: z.number(),
  sentences: z.number(),
  /** Headings for the table of contents, in reading order. */
  headings: z.array(
    z.object({
      id: z.string(),
      depth: z.number(),
      label: z.string(),
      /** The same in the site's Chinese: （一）. */
      zhLabel: z.string().optional(),
      en: z.string(),
      zh: z.string().optional(),
    }),
  ),
  /** Whether the site has a Chinese text of its own. */
  translated: z.boolean(),
  /** Blocks in reading order: the text as received, and the site's Chinese with its aligned units. */
  blocks: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(blockKinds),
      lang,
      text: z.string(),
      zh: z.string().optional(),
      /** Aligned units, each named by its first source sentence. */
      units: z.array(
        z.object({
          id: z.string(),
          en: z.string(),
          zh: z.string(),
          /** Where it is not one sentence on both sides. */
          segment: z.enum(segmentTypes).exclude(['sentence']).optional(),
          /** An editor's remark on the translation. */
          note: bilingual.optional(),
        }),
      ),
      /** Id of the heading it stands under. */
      heading: z.string().optional(),
    }),
  ),
  /** Terms used, with the number of places of each and the block of the first; most used first. */
  terms: z.array(z.object({ id: z.string(), uses: z.number(), first: z.string() })),
  /** What was left out or mended, in source order; white space alone is counted, not listed. */
  ledger: z.array(
    z.object({
      line: z.number(),
      action: z.enum(['dropped', 'mended']),
      rule: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  ledgerRules: z.record(z.string(), bilingual),
  layoutChanges: z.number(),
});

export type DocumentData = z.infer<typeof documentData>;

/** What a document's data is made of. */
export interface DocumentParts {
  entry: CatalogEntry;
  document: Document;
  /** The site's own Chinese, where there is one. */
  translated: TranslatedDocument | undefined;
  /** The places of each term in the document as received, in reading order. */
  places: ReadonlyMap<string, readonly Place[]>;
}

/** What the site lists, searches and tells of a document. */
export function documentDataOf({ entry, document, translated, places }: DocumentParts): DocumentData {
  const { blocks, ledger } = document;
  const chinese = new Map(translated?.blocks.map((block) => [block.id, block]));
  const shown = ledger.filter(isShown);
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
    words: blocks.reduce((sum, { text }) => sum + wordsIn(text), 0),
    sentences: blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    translated: translated !== undefined,
    headings: blocks
      .filter(({ kind }) => kind === 'heading')
      .map(({ id, depth, label, text }) => ({
        id,
        depth: depth ?? 2,
        label,
        zhLabel: chinese.get(id)?.label || undefined,
        en: text,
        zh: chinese.get(id)?.text,
      })),
    blocks: blocksOf(blocks, chinese, translated),
    terms: termsOf(places),
    ledger: shown.map(({ line, action, rule, before, after, shown: words }) => ({
      line,
      action,
      rule,
      before: words?.before ?? before,
      after: words?.after ?? after,
    })),
    ledgerRules: reasonsOf(shown, entry.rules),
    layoutChanges: ledger.length - shown.length,
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** White space that changed is counted, not listed. */
function isShown({ before, after }: LedgerEntry): boolean {
  const ink = (text: string) => text.replace(/\s+/g, '');
  return ink(before) !== ink(after);
}

function blocksOf(
  blocks: readonly Block[],
  chinese: ReadonlyMap<string, Block>,
  translated: TranslatedDocument | undefined,
): DocumentData['blocks'] {
  let heading: string | undefined;
  return blocks.map((block) => {
    const { id, kind, text } = block;
    const isHeading = kind === 'heading';
    if (isHeading) heading = id;
    const units = block.lang === 'zh' ? [] : alignedTexts(block, translated?.units.get(id) ?? []);
    return {
      id,
      kind,
      lang: block.lang,
      text,
      zh: block.lang === 'zh' ? text : chinese.get(id)?.text,
      units: units.map(({ id: sentence, sentences, source, target, note }) => {
        const segment = segmentType({ joined: sentences.length, inBlock: block.sentences.length }, target);
        return {
          id: sentence,
          en: source,
          zh: target,
          ...(segment !== 'sentence' && { segment }),
          ...(note && { note: curlyIn(note) }),
        };
      }),
      heading: isHeading ? undefined : heading,
    };
  });
}

/** Most used first. */
function termsOf(places: DocumentParts['places']): DocumentData['terms'] {
  return [...places]
    .map(([id, own]) => ({ id, uses: own.length, first: own[0]!.block }))
    .sort((a, b) => b.uses - a.uses || byCodeUnits(a.id, b.id));
}

function reasonsOf(
  ledger: readonly LedgerEntry[],
  rules: CatalogEntry['rules'],
): DocumentData['ledgerRules'] {
  const why = new Map(ruleLists[rules].map((rule) => [rule.name, rule.why]));
  return Object.fromEntries(ledger.map(({ rule }) => [rule, why.get(rule) ?? { en: rule, zh: rule }]));
}
