import type { AlignedUnit, Translation } from './translation.ts';
import type { Bilingual } from '../languages.ts';
import type { Block, Document, Sentence } from './types.ts';

/** A document with its text in the other language, block by block. */
export interface TranslatedDocument extends Document {
  /** The aligned units of each block, by block id; empty where the source itself has the language. */
  units: ReadonlyMap<string, AlignedUnit[]>;
}

/**
 * Lays a translation over its document: the same blocks, ids and sections, Chinese text. A sentence
 * of the result is one aligned unit and has the id of the first source sentence it renders. Blocks
 * that are Chinese in the source stand as they are.
 */
export function translatedDocument(document: Document, translation: Translation): TranslatedDocument {
  const units = Map.groupBy(translation.units, ({ block }) => block);
  const blocks = document.blocks.map((block) =>
    block.lang === 'zh' ? block : translatedBlock(block, units.get(block.id) ?? []),
  );
  return { slug: document.slug, blocks, sections: [], ledger: [], units };
}

function translatedBlock(block: Block, units: readonly AlignedUnit[]): Block {
  let text = '';
  const sentences = units.map((unit) => {
    const start = text.length;
    text += unit.target.join('');
    return { id: unit.sentences[0]!, start, end: text.length };
  });
  return {
    id: block.id,
    kind: block.kind,
    lang: 'zh',
    isTranslated: true,
    label: units[0]?.label ?? '',
    text,
    depth: block.depth,
    runIn: block.runIn ? runInOf(block, block.runIn, units, sentences, text) : undefined,
    speaker: block.speaker,
    sentences,
    mends: [],
    source: block.source,
  };
}

/**
 * The run-in heading is the Chinese of the English one's sentences. Where the English heading ends
 * within a sentence ("National objectives: the strategy …"), the Chinese one ends at its first mark.
 */
function runInOf(
  block: Block,
  runIn: number,
  units: readonly AlignedUnit[],
  sentences: readonly Sentence[],
  text: string,
): number | undefined {
  const byId = sentencesById(block);
  const index = units.findLastIndex((unit) => byId.get(unit.sentences[0]!)!.start < runIn);
  if (index < 0) return undefined;
  const { start, end } = sentences[index]!;
  const sourceEnd = byId.get(units[index]!.sentences.at(-1)!)!.end;
  if (block.text.slice(runIn, sourceEnd).trim() === '') return end;
  const mark = /[：。！？]/.exec(text.slice(start, end));
  return mark ? start + mark.index + 1 : sentences[index - 1]?.end;
}

/** The source sentences, the note and the text of each aligned unit of a block, in both languages. */
export function alignedTexts(
  block: Block,
  units: readonly AlignedUnit[],
): { id: string; sentences: string[]; source: string; target: string; note?: Bilingual | undefined }[] {
  const byId = sentencesById(block);
  return units.map(({ sentences, target, note }) => ({
    id: sentences[0]!,
    sentences,
    source: block.text.slice(byId.get(sentences[0]!)!.start, byId.get(sentences.at(-1)!)!.end).trim(),
    target: target.join(''),
    note,
  }));
}

function sentencesById(block: Block): ReadonlyMap<string, Sentence> {
  return new Map(block.sentences.map((sentence) => [sentence.id, sentence]));
}
