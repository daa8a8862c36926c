import { z } from 'zod';
import { byCodeUnits } from '../code-units.ts';
import type { Place } from '../concordance/types.ts';
import { alignedTexts, type TranslatedDocument } from '../documents/translated.ts';
import { blockKinds, type Block, type Document } from '../documents/types.ts';
import { documentKinds, type CatalogEntry } from '../sources/catalog.ts';
import { textStatuses, type ReceivedText } from '../sources/catalog-text.ts';
import type { LedgerEntry } from '../sources/types.ts';
import { bilingual, lang } from './fields.ts';
import { segmentType, segmentTypes } from './segment-type.ts';
import { curlyIn } from '../typography.ts';

/** One text of a document, with whose words it is and what became of its source. */
const textData = z.object({
  lang,
  status: z.enum(textStatuses),
  publisher: bilingual.optional(),
  published: z.string().optional(),
  address: z.string().optional(),
  read: z.string().optional(),
  /** How far the wording can be trusted. */
  provenance: bilingual.optional(),
  /** Which it was received in. */
  file: z.string().optional(),
  /** What was done to the file that the text was taken out of, before the ledger begins. */
  taken: z.array(bilingual).optional(),
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

/** A document as the site knows it. */
export const documentData = z.object({
  id: z.string(),
  titles: bilingual,
  shortTitles: bilingual,
  kind: z.enum(documentKinds),
  /** Document number: 国发〔2024〕17号. */
  number: z.string().optional(),
  /** The body that issued it. */
  issuer: bilingual.optional(),
  author: bilingual.optional(),
  /** Who speaks in it, as its texts call them. */
  speakers: z.array(z.string()).optional(),
  delivered: z.string().optional(),
  /** Of the source. */
  published: z.string().optional(),
  /** Language of the source. */
  lang,
  extent: bilingual.optional(),
  words: z.number(),
  sentences: z.number(),
  /** Whether it has a text in the other language, received or translated here. */
  translated: z.boolean(),
  /** The source, whose blocks give the ids, and its counterpart in the other language, where there is one. */
  texts: z.array(textData).min(1).max(2),
  /** Headings for the table of contents, in reading order, in each language that has them. */
  headings: z.array(
    z.object({
      id: z.string(),
      depth: z.number(),
      /** Numbering at the front of each: (3), （三）. */
      labels: z.object({ en: z.string().optional(), zh: z.string().optional() }),
      en: z.string().optional(),
      zh: z.string().optional(),
    }),
  ),
  /** Blocks in reading order: the text as received, and its counterpart with the aligned units. */
  blocks: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(blockKinds),
      lang,
      text: z.string(),
      /** The same in the other language; absent where it is missing or the block stands in both texts as it is. */
      en: z.string().optional(),
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
          /** From 0 to 1, where the texts were aligned by machine. */
          confidence: z.number().optional(),
        }),
      ),
      /** Id of the heading it stands under. */
      heading: z.string().optional(),
    }),
  ),
  /** Blocks that only the counterpart has, each with the block of the source that it stands after. */
  added: z.array(
    z.object({
      id: z.string(),
      after: z.string().optional(),
      kind: z.enum(blockKinds),
      lang,
      text: z.string(),
      heading: z.string().optional(),
    }),
  ),
  /** Terms used, with the number of places of each and the block of the first; most used first. */
  terms: z.array(z.object({ id: z.string(), uses: z.number(), first: z.string() })),
  /** Terms that stand in the site's own translation alone. */
  alsoUsed: z.array(z.string()),
});

export type DocumentData = z.infer<typeof documentData>;
/** What only the pages of a document ask for: it has a file of its own (`documentFile`). */
export type DocumentPagesData = Pick<DocumentData, 'blocks' | 'added' | 'headings' | 'terms' | 'alsoUsed'>;
/** `content/generated/documents.json` is an array of these. */
export type DocumentHeadData = Omit<DocumentData, keyof DocumentPagesData>;

/** What a document's data is made of. */
export interface DocumentParts {
  entry: CatalogEntry;
  document: Document;
  /** Its counterpart in the other language, where there is one. */
  translated: TranslatedDocument | undefined;
  /** The places of each term in the document as received, in reading order. */
  places: ReadonlyMap<string, readonly Place[]>;
  /** Ids of the terms that stand in its translation alone. */
  alsoUsed?: readonly string[];
}

/** What the site lists, searches and tells of a document. */
export function documentDataOf({
  entry,
  document,
  translated,
  places,
  alsoUsed = [],
}: DocumentParts): DocumentData {
  const { blocks } = document;
  const others = new Map(translated?.blocks.map((block) => [block.id, block]));
  const speakers = speakersIn([...blocks, ...(translated?.blocks ?? [])]);
  return {
    id: document.slug,
    titles: entry.titles,
    shortTitles: entry.shortTitles,
    kind: entry.kind,
    number: entry.number,
    issuer: entry.issuer,
    author: entry.author,
    ...(speakers.length > 0 && { speakers }),
    delivered: entry.delivered,
    published: entry.source.published,
    lang: document.lang,
    extent: entry.extent,
    words: blocks.reduce((sum, { text }) => sum + wordsIn(text), 0),
    sentences: blocks.reduce((sum, { sentences }) => sum + sentences.length, 0),
    translated: translated !== undefined,
    texts: [
      receivedTextData(entry.source, document),
      ...(translated ? [counterpartTextData(entry, translated)] : []),
    ],
    headings: blocks.filter(isHeading).map((block) => headingOf(block, others.get(block.id))),
    blocks: blocksOf(blocks, others, translated),
    added: addedIn(translated),
    terms: termsOf(places),
    alsoUsed: [...alsoUsed],
  };
}

function speakersIn(blocks: readonly Block[]): string[] {
  const named = blocks.flatMap(({ kind, text, speaker }) => (kind === 'speaker' ? [text] : (speaker ?? [])));
  const withoutColon = (name: string) =>
    name
      .trim()
      .replace(/[:：]$/, '')
      .trimEnd();
  return [...new Set(named.map(withoutColon))];
}

type TextData = DocumentData['texts'][number];

function counterpartTextData({ counterpart }: CatalogEntry, translated: TranslatedDocument): TextData {
  if (counterpart) return receivedTextData(counterpart, translated);
  return { lang: translated.lang, status: 'site-translation', ledger: [], ledgerRules: {}, layoutChanges: 0 };
}

function receivedTextData(
  text: ReceivedText,
  { ledger, reasons }: Pick<Document, 'ledger' | 'reasons'>,
): TextData {
  const shown = ledger.filter(isShown);
  return {
    lang: text.lang,
    status: text.status,
    publisher: text.publisher,
    published: text.published,
    address: text.address,
    read: text.read,
    provenance: text.provenance,
    file: text.file,
    taken: text.received?.notes,
    ledger: shown.map(({ line, action, rule, before, after, shown: words }) => ({
      line,
      action,
      rule,
      before: words?.before ?? before,
      after: words?.after ?? after,
    })),
    ledgerRules: reasonsOf(shown, reasons),
    layoutChanges: ledger.length - shown.length,
  };
}

function headingOf(block: Block, other: Block | undefined): DocumentData['headings'][number] {
  const sides = [block, ...(other?.isTranslated ? [other] : [])];
  return {
    id: block.id,
    depth: block.depth ?? 2,
    labels: Object.fromEntries(
      sides.filter(({ label }) => label).map(({ lang: own, label }) => [own, label]),
    ),
    ...Object.fromEntries(sides.map(({ lang: own, text }) => [own, text])),
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** A heading, or an annex with a text of its own: its name heads what follows. */
function isHeading({ kind, depth }: Pick<Block, 'kind' | 'depth'>): boolean {
  return kind === 'heading' || (kind === 'annex' && depth !== undefined);
}

/** White space that changed is counted, not listed. */
function isShown({ before, after }: LedgerEntry): boolean {
  const ink = (text: string) => text.replace(/\s+/g, '');
  return ink(before) !== ink(after);
}

function blocksOf(
  blocks: readonly Block[],
  others: ReadonlyMap<string, Block>,
  translated: TranslatedDocument | undefined,
): DocumentData['blocks'] {
  let heading: string | undefined;
  return blocks.map((block) => {
    const { id, kind, text } = block;
    const heads = isHeading(block);
    if (heads) heading = id;
    const other = others.get(id);
    const units = other?.isTranslated ? alignedTexts(block, translated!.units.get(id) ?? []) : [];
    return {
      id,
      kind,
      lang: block.lang,
      text,
      ...(other?.isTranslated && { [other.lang]: other.text }),
      units: units.map(({ id: sentence, sentences, source, target, note, confidence }) => {
        const joined = { joined: sentences.length, inBlock: block.sentences.length };
        const segment = segmentType(joined, target, other!.lang);
        const [en, zh] = block.lang === 'en' ? [source, target] : [target, source];
        return {
          id: sentence,
          en,
          zh,
          ...(segment !== 'sentence' && { segment }),
          ...(note && { note: curlyIn(note) }),
          ...(confidence !== undefined && { confidence }),
        };
      }),
      heading: heads ? undefined : heading,
    };
  });
}

/** What only the counterpart has, under the heading that stands before it there. */
function addedIn(translated: TranslatedDocument | undefined): DocumentData['added'] {
  const added: DocumentData['added'] = [];
  let after: string | undefined;
  let heading: string | undefined;
  for (const block of translated?.blocks ?? []) {
    const { id, kind, lang: own, text, isAdded } = block;
    if (isAdded) added.push({ id, after, kind, lang: own, text, heading });
    else after = id;
    if (!isAdded && isHeading(block)) heading = id;
  }
  return added;
}

/** Most used first. */
function termsOf(places: DocumentParts['places']): DocumentData['terms'] {
  return [...places]
    .map(([id, own]) => ({ id, uses: own.length, first: own[0]!.block }))
    .sort((a, b) => b.uses - a.uses || byCodeUnits(a.id, b.id));
}

function reasonsOf(
  ledger: readonly LedgerEntry[],
  reasons: Document['reasons'] = new Map(),
): TextData['ledgerRules'] {
  return Object.fromEntries(ledger.map(({ rule }) => [rule, reasons.get(rule) ?? { en: rule, zh: rule }]));
}
