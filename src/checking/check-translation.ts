import { checkPair } from './check-pair.ts';
import type { Finding } from './types.ts';
import type { Concordance } from '../concordance/types.ts';
import type { AlignedUnit, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import type { Bilingual } from '../languages.ts';
import type { Problem } from '../problem.ts';
import { alignedPairs } from './aligned-pairs.ts';
import type { TermFinder } from './term-finder.ts';

/**
 * Every finding of a translation that is not accepted beside its sentence, and every acceptance that accepts
 * nothing.
 *
 * @param concordances of the document and of its translation
 */
export function checkTranslation(
  translation: Translation,
  document: Document,
  concordances: Bilingual<Concordance>,
  finder: TermFinder,
): Problem[] {
  return alignedPairs(translation, document, concordances).flatMap(({ unit, en, zh }) => {
    const findings = checkPair({ en, zh, finder });
    const { open, unused } = withoutAccepted(findings, unit);
    return [
      ...open.map((finding): Problem => ({
        file: unit.file,
        line: unit.line,
        field: `${unit.sentences.join('+')} · ${finding.subject}`,
        rule: finding.rule,
        found: unit.target.join(' '),
        expected: finding.message,
        mend: wayOut,
      })),
      ...unused.map((accept): Problem => ({
        file: unit.file,
        line: unit.line,
        field: unit.sentences.join('+'),
        rule: 'accept-unused',
        found: JSON.stringify(accept),
        expected: 'an acceptance of something that is found',
        mend: 'Delete it.',
      })),
    ];
  });
}

const wayOut =
  'Mend the Chinese, give the term this form in the glossary, settle the sense by cues or a decision, ' +
  'or explain it under "accept".';

function withoutAccepted(findings: readonly Finding[], { accept }: AlignedUnit) {
  // Wrong punctuation is never right.
  const kinds: Readonly<Record<Finding['rule'], 'term' | 'number' | 'latin' | undefined>> = {
    'term-missing': 'term',
    'number-missing': 'number',
    'number-added': 'number',
    'latin-left': 'latin',
    punctuation: undefined,
  };
  const covers = (item: AlignedUnit['accept'][number], { rule, subject }: Finding) =>
    kinds[rule] !== undefined && (item as Record<string, string>)[kinds[rule]] === subject;
  return {
    open: findings.filter((finding) => !accept.some((item) => covers(item, finding))),
    unused: accept.filter((item) => !findings.some((finding) => covers(item, finding))),
  };
}
