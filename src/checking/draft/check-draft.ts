import type { Lang } from '../../languages.ts';
import { alteredOffices } from './altered-offices.ts';
import { avoidedForms } from './avoided-forms.ts';
import { differentNumbers } from './different-numbers.ts';
import type { DraftGlossary } from './draft-glossary.ts';
import { exchangedNumbers } from './exchanged-numbers.ts';
import { missingRenderings } from './missing-renderings.ts';
import { paraphrasedTerms } from './paraphrased-terms.ts';
import { quotedCalques } from './quoted-calques.ts';
import { readPairs } from './read-pair.ts';
import { draftRules, type DraftFinding, type DraftPair, type DraftRule } from './types.ts';
import { untranslatedTerms } from './untranslated-terms.ts';
import { variedRenderings } from './varied-renderings.ts';

type DraftFindingOf<Rule extends DraftRule> = DraftFinding & { rule: Rule };

/**
 * Checks a translation against its source: terms, forms to avoid, consistency and figures.
 *
 * @param pairs the aligned text in reading order
 * @param source the language of the source
 * @param rules what to look for
 * @returns findings in the order of the pairs, and in them by place
 */
export function checkDraft<Rule extends DraftRule = DraftRule>(
  pairs: readonly DraftPair[],
  source: Lang,
  glossary: DraftGlossary,
  rules: readonly Rule[] = draftRules as readonly DraftRule[] as readonly Rule[],
): DraftFindingOf<Rule>[] {
  const wanted: ReadonlySet<DraftRule> = new Set<DraftRule>(rules);
  const read = readPairs(pairs, glossary);
  // A pair of which one side is empty has no translation to check.
  const whole = read.filter(({ en, zh }) => en.text.trim() !== '' && zh.text.trim() !== '');
  const findings = [
    ...whole.flatMap((pair) => {
      const untranslated = untranslatedTerms(pair, source, glossary);
      const avoided = avoidedForms(pair, source, glossary);
      const named = new Set([...untranslated, ...avoided].map(({ term }) => term));
      const calques = quotedCalques(pair, source, glossary).filter(({ term }) => !named.has(term));
      const left = new Set([...untranslated, ...calques].map(({ term }) => term));
      return [
        ...missingRenderings(pair, source, glossary).filter(({ term }) => !left.has(term)),
        ...alteredOffices(pair, source, glossary),
        ...avoided,
        ...calques,
        ...(wanted.has('number-differs')
          ? [...differentNumbers(pair, source), ...exchangedNumbers(pair, source)]
          : []),
        ...untranslated,
      ];
    }),
    ...variedRenderings(whole, source, glossary),
    ...paraphrasedTerms(whole, source, glossary),
  ];
  return findings
    .filter((finding): finding is DraftFindingOf<Rule> => wanted.has(finding.rule))
    .sort((a, b) => a.pair - b.pair || a.start - b.start);
}
