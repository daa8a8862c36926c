import type { Concordance, Use } from '../concordance/types.ts';
import type { AlignedUnit, Translation } from '../documents/translation.ts';
import { isWritten, joinSentences } from '../documents/translated.ts';
import type { Document } from '../documents/types.ts';
import { otherLanguage, type Bilingual } from '../languages.ts';
import type { PairUse, Side } from './missing-terms.ts';

/** Uses in the documents as received, and in their counterparts. */
export interface PairConcordances {
  source: Concordance;
  target: Concordance;
}

/** An aligned unit with the text and the links of both sides. */
export interface AlignedPair extends Bilingual<Side> {
  unit: AlignedUnit;
  /** It begins its block. */
  isFirst: boolean;
}

/**
 * The aligned units of a document in reading order, as far as they are translated; blocks that stand in both
 * texts as they are have none.
 */
export function alignedPairs(
  translation: Translation,
  document: Document,
  concordances: PairConcordances,
): AlignedPair[] {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  return [...Map.groupBy(translation.units, ({ block }) => block)].flatMap(([id, units]) => {
    const block = blocks.get(id)!;
    if (block.lang !== document.lang) return [];
    const sentences = new Map(block.sentences.map((sentence) => [sentence.id, sentence]));
    const usesOf = (concordance: Concordance) => concordance.byBlock.get(`${document.slug} ${id}`) ?? [];
    let reached = 0;
    const other = otherLanguage(block.lang);
    return units.filter(isWritten).map((unit, index, written): AlignedPair => {
      const start = sentences.get(unit.sentences[0]!)!.start;
      const end = sentences.get(unit.sentences.at(-1)!)!.end;
      const between = other === 'en' && index < written.length - 1 ? ' ' : '';
      const target = joinSentences(unit.target, other) + between;
      const targetStart = reached;
      reached += target.length;
      const own: Side = {
        text: block.text.slice(start, end),
        uses: usesBetween(usesOf(concordances.source), start, end),
      };
      const there: Side = {
        text: target,
        uses: usesBetween(usesOf(concordances.target), targetStart, reached),
      };
      const [en, zh] = other === 'zh' ? [own, there] : [there, own];
      return { unit, isFirst: start === 0, en, zh };
    });
  });
}

/** The uses that begin between two offsets of a block, as offsets from the first. */
function usesBetween(uses: readonly Use[], from: number, to: number): PairUse[] {
  return uses
    .filter(({ start }) => start >= from && start < to)
    .map(({ start, end, term, terms }) => ({
      start: start - from,
      end: end - from,
      term,
      terms,
    }));
}
