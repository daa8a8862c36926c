import { otherLanguage, type Bilingual, type Lang } from '../languages.ts';
import type { AddedBlock, AlignedUnit, Translation } from './translation.ts';
import type { Block, Document, Sentence } from './types.ts';

/** A document with its text in the other language, block by block: received with it, or translated here. */
export interface TranslatedDocument extends Document {
  /** The aligned units of each block, by block id; empty where the source itself has the language. */
  units: ReadonlyMap<string, AlignedUnit[]>;
}

/**
 * Lays a translation over its document: the same blocks, ids and sections, in the other language. A sentence
 * of the result is one aligned unit and has the id of the first source sentence it renders. Blocks that the
 * source has in that language stand as they are; so do those that nobody has translated, and say it.
 *
 * @param received what was left out or mended of the other text, where it was received
 */
export function translatedDocument(
  document: Document,
  translation: Translation,
  received: Pick<Document, 'ledger' | 'reasons'> & Partial<Document> = { ledger: [] },
): TranslatedDocument {
  const { ledger, reasons } = received;
  const lang = otherLanguage(document.lang);
  const units = Map.groupBy(translation.units, ({ block }) => block);
  const blocks = document.blocks.map((block): Block => {
    if (block.lang === lang) return block;
    const own = units.get(block.id) ?? [];
    return own.some(isWritten) ? translatedBlock(block, own, lang) : { ...block, missing: 'all' };
  });
  const all = withAdded(blocks, addedBlocks(translation.added ?? [], received.blocks ?? []));
  return { slug: document.slug, lang, blocks: all, sections: [], ledger, ...(reasons && { reasons }), units };
}

/** By the id of the block that they stand after; the empty string at the head. */
function addedBlocks(added: readonly AddedBlock[], received: readonly Block[]): ReadonlyMap<string, Block[]> {
  const byId = new Map(received.map((block) => [block.id, block]));
  const groups = Map.groupBy(added, ({ after }) => after ?? '');
  return new Map(
    [...groups].map(([after, own]) => [
      after,
      own.map(({ block }, index): Block => {
        const { sentences, ...rest } = byId.get(block)!;
        const id = `${after || 'p0'}-${index + 1}`;
        return {
          ...rest,
          id,
          sentences: sentences.map((sentence, at) => ({ ...sentence, id: `${id}s${at + 1}` })),
          isAdded: true,
        };
      }),
    ]),
  );
}

function withAdded(blocks: readonly Block[], added: ReadonlyMap<string, Block[]>): Block[] {
  return [...(added.get('') ?? []), ...blocks.flatMap((block) => [block, ...(added.get(block.id) ?? [])])];
}

/** Whether anybody has translated the sentences of a unit. */
export function isWritten({ target }: Pick<AlignedUnit, 'target'>): boolean {
  return target.length > 0;
}

/** Whether the machine that aligned a unit is not sure of it. */
export function isDoubtful({ confidence }: { confidence?: number | undefined }): boolean {
  return confidence !== undefined && confidence < 0.7;
}

/** Sentences as running text: Chinese has no spaces between them. */
export function joinSentences(sentences: readonly string[], lang: Lang): string {
  return sentences.join(lang === 'zh' ? '' : ' ');
}

function translatedBlock(block: Block, units: readonly AlignedUnit[], lang: Lang): Block {
  let text = '';
  const written = units.filter(isWritten);
  const sentences = written.map(({ sentences: ids, target }, index) => {
    const start = text.length;
    text += block.kind === 'table' ? target.join('\t') : joinSentences(target, lang);
    // White space belongs to the sentence before it.
    if (index < written.length - 1)
      text += block.kind === 'table' ? tabsAfter(block, ids.at(-1)!) : space[lang];
    return { id: ids[0]!, start, end: text.length };
  });
  return {
    id: block.id,
    kind: block.kind,
    lang,
    isTranslated: true,
    ...(written.length < units.length && { missing: 'part' }),
    label: units[0]?.label ?? '',
    text,
    depth: block.depth,
    runIn: block.runIn ? runInOf(block, block.runIn, written, { sentences, text, lang }) : undefined,
    speaker: block.speaker,
    sentences,
    mends: [],
    source: block.source,
  };
}

/** Between two sentences of running text. */
const space: Bilingual = { en: ' ', zh: '' };

/** The cells of a row are its sentences: the translation has as many, empty ones too. */
function tabsAfter(row: Block, sentence: string): string {
  const { start, end } = sentencesById(row).get(sentence)!;
  const cell = row.text.slice(start, end);
  return '\t'.repeat(Math.max(1, cell.length - cell.trimEnd().length));
}

/** The first mark at which a heading can end that runs into its paragraph. */
const endMarks: Bilingual<RegExp> = { en: /[:.!?]/, zh: /[：。！？]/ };

/**
 * The run-in heading is the translation of the source heading's sentences. Where that ends within a sentence
 * ("National objectives: the strategy …"), the translated one ends at its first mark.
 */
function runInOf(
  block: Block,
  runIn: number,
  units: readonly AlignedUnit[],
  translated: { sentences: readonly Sentence[]; text: string; lang: Lang },
): number | undefined {
  const { sentences, text, lang } = translated;
  const byId = sentencesById(block);
  const index = units.findLastIndex((unit) => byId.get(unit.sentences[0]!)!.start < runIn);
  if (index < 0) return undefined;
  const { start, end } = sentences[index]!;
  const sourceEnd = byId.get(units[index]!.sentences.at(-1)!)!.end;
  if (block.text.slice(runIn, sourceEnd).trim() === '') return end;
  const mark = endMarks[lang].exec(text.slice(start, end));
  return mark ? start + mark.index + 1 : sentences[index - 1]?.end;
}

/** An aligned unit with its words. */
export interface AlignedText {
  /** Of the first source sentence. */
  id: string;
  sentences: string[];
  source: string;
  /** Empty where nobody has translated it. */
  target: string;
  note?: Bilingual | undefined;
  confidence?: number | undefined;
}

/** The source sentences, the note and the text of each aligned unit of a block, in both languages. */
export function alignedTexts(block: Block, units: readonly AlignedUnit[]): AlignedText[] {
  const byId = sentencesById(block);
  return units.map(({ sentences, target, note, confidence }) => ({
    id: sentences[0]!,
    sentences,
    source: block.text.slice(byId.get(sentences[0]!)!.start, byId.get(sentences.at(-1)!)!.end).trim(),
    target: joinSentences(target, otherLanguage(block.lang)),
    note,
    confidence,
  }));
}

function sentencesById(block: Block): ReadonlyMap<string, Sentence> {
  return new Map(block.sentences.map((sentence) => [sentence.id, sentence]));
}
