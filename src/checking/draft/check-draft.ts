import type { Lang } from '../../languages.ts';
import { avoidedForms } from './avoided-forms.ts';
import { differentNumbers } from './different-numbers.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import { missingRenderings } from './missing-renderings.ts';
import { paraphrasedTerms } from './paraphrased-terms.ts';
import { readPairs } from './read-pair.ts';
import type { DraftFinding, DraftPair } from './types.ts';
import { untranslatedTerms } from './untranslated-terms.ts';
import { variedRenderings } from './varied-renderings.ts';

/**
 * Checks a translation against its source: terms, forms to avoid, consistency and figures.
 *
 * @param pairs the aligned text in reading order
 * @param source the language of the source
 * @returns findings in the order of the pairs, and in them by place
 */
export function checkDraft(
  pairs: readonly DraftPair[],
  source: Lang,
  glossary: DraftGlossary,
): DraftFinding[] {
  const read = readPairs(pairs, glossary);
  // A pair of which one side is empty has no translation to check.
  const whole = read.filter(({ en, zh }) => en.text.trim() !== '' && zh.text.trim() !== '');
  const findings = [
    ...whole.flatMap((pair) => {
      const untranslated = untranslatedTerms(pair, source, glossary);
      const left = new Set(untranslated.map(({ term }) => term));
      return [
        ...missingRenderings(pair, source, glossary).filter(({ term }) => !left.has(term)),
        ...avoidedForms(pair, source, glossary),
        ...differentNumbers(pair),
        ...untranslated,
      ];
    }),
    ...variedRenderings(whole, source, glossary),
    ...paraphrasedTerms(whole, source, glossary),
  ];
  return findings.sort((a, b) => a.pair - b.pair || a.start - b.start);
}
