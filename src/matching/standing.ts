import { addressesIn, type Stretch } from './addresses.ts';
import { isNegatedInChinese, isNegatedInEnglish } from './negation.ts';
import type { Passage } from './passage.ts';
import { isGivenName } from './personal-names.ts';
import type { Candidate, MatchForm } from './types.ts';
import { createWordBoundaries, type WordFrequencies } from './word-boundaries.ts';
import { chineseWords } from './words.ts';

/**
 * Keeps of the candidates those at which a term is meant: not its opposite, no part of an address, and in
 * Chinese nothing that cuts a word or is a person's name; and those decided by hand, whatever they are.
 */
export type KeepStanding = (
  candidates: readonly Candidate[],
  passage: Passage,
  decided?: ReadonlyMap<Candidate, unknown>,
) => readonly Candidate[];

/** `given` are the words of Chinese; without them those of `words.ts`, unpacked for Chinese forms alone. */
export function createStanding(forms: readonly MatchForm[], given?: WordFrequencies): KeepStanding {
  const words = given ?? (forms.some(({ lang }) => lang === 'zh') ? chineseWords() : new Map());
  const boundaries = createWordBoundaries(words, forms);
  const standsInChinese = (text: string, { start, end }: Candidate) =>
    !isNegatedInChinese(text, start) &&
    !isGivenName(text, start, end) &&
    boundaries.crossingEvidence(text, start, end) <= 0;
  return (candidates, { text, lang }, decided) => {
    if (candidates.length === 0) return candidates;
    const isInAddress = insideOf(addressesIn(text));
    const stands = (candidate: Candidate) =>
      lang === 'zh' ? standsInChinese(text, candidate) : !isNegatedInEnglish(text, candidate.start);
    return candidates.filter(
      (candidate) => decided?.has(candidate) || (!isInAddress(candidate) && stands(candidate)),
    );
  };
}

/** Whether a candidate lies in one of the stretches; both are asked for in the order of their ends. */
function insideOf(stretches: readonly Stretch[]): (candidate: Candidate) => boolean {
  let next = 0;
  return ({ start, end }) => {
    while (next < stretches.length && stretches[next]!.end <= start) next += 1;
    const stretch = stretches[next];
    return stretch !== undefined && stretch.start < end;
  };
}
