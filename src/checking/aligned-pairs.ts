import type { Concordance, Use } from '../concordance/types.ts';
import type { AlignedUnit, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import type { Bilingual } from '../languages.ts';
import type { PairUse, Side } from './missing-terms.ts';

/** An aligned unit with the text and the links of both sides. */
export interface AlignedPair extends Bilingual<Side> {
  unit: AlignedUnit;
}

/**
 * The aligned units of a document in reading order; blocks that are Chinese in the source have none. The
 * numbering that was cut from the front of a block is part of its first sentence.
 */
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
      const label = start === 0 ? block.label : '';
      const target = unit.target.join('');
      const targetStart = reached;
      reached += target.length;
      return {
        unit,
        en: {
          text: label + block.text.slice(start, end),
          uses: usesBetween(usesOf(concordances.en), start, end, label.length),
        },
        zh: { text: target, uses: usesBetween(usesOf(concordances.zh), targetStart, reached, 0) },
      };
    });
  });
}

/** The uses that begin between two offsets of a block, as offsets from the first and `shift` more. */
function usesBetween(uses: readonly Use[], from: number, to: number, shift: number): PairUse[] {
  return uses
    .filter(({ start }) => start >= from && start < to)
    .map(({ start, end, term, terms }) => ({
      start: start - from + shift,
      end: end - from + shift,
      term,
      terms,
    }));
}
