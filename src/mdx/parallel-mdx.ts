import { otherLanguage, type Lang } from '../languages.ts';
import type { RootContent } from 'mdast';
import { markedUses } from '../concordance/marked-uses.ts';
import type { Concordance, Use } from '../concordance/types.ts';
import { isDoubtful, isWritten, type TranslatedDocument } from '../documents/translated.ts';
import type { Block, Document } from '../documents/types.ts';
import type { Term } from '../glossary/types.ts';
import { blockText, flow, mdxFile, usesIn, type Marking } from './document-mdx.ts';
import type { Span } from './inline.ts';
import type { SentenceNote } from './sentence-notes.ts';

export interface ParallelMdx {
  document: Document;
  translated: TranslatedDocument;
  concordance: Pick<Concordance, 'byBlock'>;
  translatedConcordance: Pick<Concordance, 'byBlock'>;
  /** None are marked where they are not given. */
  terms?: ReadonlyMap<string, Term>;
  sentenceNotes: ReadonlyMap<string, SentenceNote[]>;
}

/**
 * Both texts of a document side by side: one Pair for each block, with a Side for each language. The
 * sentences of both sides carry the id of the source sentence; ranges name the first one. Both sides have
 * the same number of elements: source sentences that are one in Chinese stand in a Unit. A block that the source
 * has in the other language has that side alone.
 */
export function parallelMdx({
  document,
  translated,
  concordance,
  translatedConcordance,
  terms = new Map(),
  sentenceNotes,
}: ParallelMdx): string {
  const allOwn = usesIn(document, concordance);
  const allOther = usesIn(translated, translatedConcordance);
  const count = (blocks: readonly Block[], usesOf: typeof allOwn) =>
    blocks.reduce((sum, block) => sum + usesOf(block).length, 0);
  const isLong = count(document.blocks, allOwn) + count(translated.blocks, allOther) > linksOfPage;
  const others = new Map(translated.blocks.map((block) => [block.id, block]));
  const telling = new Map(
    document.blocks.map((block) => {
      const sides = [
        { block, uses: allOwn(block) },
        { block: others.get(block.id)!, uses: allOther(block) },
      ];
      return [block.id, new Set(sides.flatMap((side) => tellingTerms(side, terms)))];
    }),
  );
  const shown = (usesOf: typeof allOwn) => (block: Block) =>
    usesOf(block).filter((use) => !isLong || telling.get(block.id)!.has(conceptOf(use)));
  const ownUses = shown(allOwn);
  const otherUses = shown(allOther);
  const ownMarks = markedUses(document.blocks, ownUses, terms);
  const otherMarks = markedUses(translated.blocks, otherUses, terms);
  const rowOf = (block: Block): RootContent => {
    const other = others.get(block.id)!;
    const side = (lang: Lang) => {
      const isSource = lang === block.lang;
      const own = isSource ? block : other;
      return flow(
        'Side',
        { lang, ...(own.label ? { label: own.label } : {}), kind: own.kind },
        isSource
          ? blockText(own, ownUses(own), { marked: ownMarks, terms }, unitsOf(own, translated))
          : blockText(withGaps(own, translated), otherUses(own), { marked: otherMarks, terms }),
      );
    };
    const notes = sentenceNotes.get(block.id);
    return {
      ...flow(
        'Pair',
        {
          id: block.id,
          kind: block.kind,
          ...(block.depth ? { depth: block.depth } : {}),
          ...(notes ? { notes } : {}),
          ...(other.missing ? { missing: other.missing, missingIn: otherLanguage(block.lang) } : {}),
          ...(block.lang === document.lang ? {} : { alone: block.lang }),
          ...doubtsOf(block, translated),
        },
        [],
      ),
      children: other.lang === block.lang ? [side(block.lang)] : [side('en'), side('zh')],
    } as RootContent;
  };
  const own = new Map(document.blocks.map((block) => [block.id, block]));
  const rows = translated.blocks.map((other): RootContent => {
    const block = own.get(other.id);
    return block ? rowOf(block) : addedRow(other, allOther(other), { marked: otherMarks, terms });
  });
  return mdxFile({ document: document.slug, ...(isLong && { isLong }) }, rows);
}

/** A block that only the counterpart has: it stands alone, in its place. */
function addedRow(block: Block, uses: readonly Use[], marking: Marking): RootContent {
  const { id, kind, lang, label, depth } = block;
  const side = flow('Side', { lang, ...(label ? { label } : {}), kind }, blockText(block, uses, marking));
  return {
    ...flow(
      'Pair',
      { id, kind, ...(depth ? { depth } : {}), missing: 'all', missingIn: otherLanguage(lang) },
      [],
    ),
    children: [side],
  } as RootContent;
}

/**
 * Of a longer document the page would weigh more than a reader should wait for. It has the links that tell a
 * translator most; the others stand on the pages in one language, from where the browser fetches them.
 */
const linksOfPage = 1500;

/**
 * The terms of one side of a pair that are linked on both: key terms, those in a form to avoid, and those of
 * the heading that runs into the paragraph.
 */
function tellingTerms(
  { block, uses }: { block: Block; uses: readonly Use[] },
  terms: ReadonlyMap<string, Term>,
): string[] {
  return uses
    .filter((use) => {
      const { weight, renderings } = terms.get(conceptOf(use)) ?? {};
      const status = renderings?.find(({ lang, text }) => lang === use.lang && text === use.form)?.status;
      const isToAvoid = status === 'deprecated' || status === 'obsolete';
      return weight === 'key' || isToAvoid || use.start < (block.runIn ?? 0);
    })
    .map(conceptOf);
}

const conceptOf = ({ term, terms }: Use): string => term ?? terms[0]!;

/** The sentences of a block that the machine is not sure to have aligned right. */
function doubtsOf({ id }: Block, { units }: TranslatedDocument): { doubts?: string[] } {
  const doubts = (units?.get(id) ?? []).filter(isDoubtful).flatMap(({ sentences }) => sentences);
  return doubts.length > 0 ? { doubts } : {};
}

/** The other side with an empty sentence for each that has no counterpart: both sides have as many elements. */
function withGaps(block: Block, { units }: TranslatedDocument): Block {
  const own = units?.get(block.id) ?? [];
  if (own.every(isWritten)) return block;
  const byId = new Map(block.sentences.map((sentence) => [sentence.id, sentence]));
  let at = 0;
  const sentences = own.map(({ sentences: [id] }) => {
    const sentence = byId.get(id!) ?? { id: id!, start: at, end: at };
    at = sentence.end;
    return sentence;
  });
  return { ...block, sentences };
}

/** The stretches of a block whose sentences are one unit in the other language. */
function unitsOf({ id, sentences }: Block, { units }: TranslatedDocument): Span[] {
  const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
  return (units?.get(id) ?? [])
    .filter((unit) => unit.sentences.length > 1)
    .map((unit) => ({
      start: byId.get(unit.sentences[0]!)!.start,
      end: byId.get(unit.sentences.at(-1)!)!.end,
      name: 'Unit',
      attributes: {},
    }));
}
