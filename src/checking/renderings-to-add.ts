import type { Bilingual, Lang } from '../languages.ts';
import type { AlignedPair } from './aligned-pairs.ts';

/** A term that is linked in the Chinese of some units and not in their English. */
export interface RenderingToAdd {
  term: string;
  /** The first source sentence of each unit, in reading order: `p12s3`. */
  units: string[];
}

/**
 * Terms of the Chinese without a link in the English, most frequent first: forms that the English has and the
 * glossary lacks, or links that another term swallows.
 */
export function renderingsToAdd(pairs: readonly AlignedPair[]): RenderingToAdd[] {
  const units = new Map<string, string[]>();
  for (const pair of pairs) {
    const [inEnglish, inChinese] = [termsOf(pair, 'en'), termsOf(pair, 'zh')];
    for (const term of inChinese)
      if (!inEnglish.has(term)) units.set(term, [...(units.get(term) ?? []), pair.unit.sentences[0]!]);
  }
  return [...units]
    .map(([term, places]) => ({ term, units: places }))
    .sort((a, b) => b.units.length - a.units.length);
}

/** The terms of one side; a use whose sense is open counts for all that are possible. */
function termsOf(pair: Bilingual<AlignedPair['en']>, lang: Lang): Set<string> {
  return new Set(pair[lang].uses.flatMap(({ term, terms }) => (term === undefined ? terms : [term])));
}
