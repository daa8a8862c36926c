import type { Concordance, Use } from '../concordance/types.ts';
import type { AlignedUnit, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import type { Bilingual } from '../languages.ts';
import type { PairUse, Side } from './missing-terms.ts';

/** An aligned unit with the text and the links of both sides. */
export interface AlignedPair extends Bilingual<Side> {
  unit: AlignedUnit;
  /** It begins its block. */
  isFirst: boolean;
}

/** The aligned units of a document in reading order; blocks that are Chinese in the source have none. */
export function alignedPairs(
  translation: Translation,
  document: Document,
  concordances: Bilingual<Concordance>,
): AlignedPair[] {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  return [...Map.groupBy(translation.units, ({ block }) => block)].flatMap(([id, units]) => {
    const block = blocks.get(id)!;
    if (block.lang === 'zh') return [];
    const sentences = new Map(block.sentences.map((sentence) => [sentence.id, sentence]));
    const usesOf = (concordance: Concordance) => concordance.byBlock.get(`${document.slug} ${id}`) ?? [];
    let reached = 0;
    return units.map((unit): AlignedPair => {
      const start = sentences.get(unit.sentences[0]!)!.start;
      const end = sentences.get(unit.sentences.at(-1)!)!.end;
      const target = unit.target.join('');
      const targetStart = reached;
      reached += target.length;
      return {
        unit,
        isFirst: start === 0,
        en: {
          text: block.text.slice(start, end),
          uses: usesBetween(usesOf(concordances.en), start, end),
        },
        zh: { text: target, uses: usesBetween(usesOf(concordances.zh), targetStart, reached) },
      };
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
