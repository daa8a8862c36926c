import { checkPair } from './check-pair.ts';
import type { Finding } from './types.ts';
import type { Concordance } from '../concordance/types.ts';
import type { AlignedUnit, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import type { Term } from '../glossary/types.ts';
import type { Problem } from '../problem.ts';

/**
 * Every finding of a translation that is not accepted beside its sentence, and every acceptance that accepts
 * nothing.
 */
export function checkTranslation(
  translation: Translation,
  document: Document,
  concordance: Concordance,
  terms: readonly Term[],
): Problem[] {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const formsOf = (id: string) =>
    byId
      .get(id)
      ?.forms.filter(({ lang, status }) => lang === 'zh' && status !== 'deprecated')
      .map(({ text }) => text) ?? [];
  return translation.units.flatMap((unit) => {
    const block = document.blocks.find(({ id }) => id === unit.block)!;
    if (block.lang === 'zh') return [];
    const sentences = block.sentences.filter(({ id }) => unit.sentences.includes(id));
    const start = sentences[0]!.start;
    const end = sentences.at(-1)!.end;
    const uses = (concordance.byBlock.get(`${document.slug} ${block.id}`) ?? []).filter(
      (use) => use.start >= start && use.start < end,
    );
    const label = start === 0 ? block.label : '';
    const findings = checkPair({
      english: label + block.text.slice(start, end),
      chinese: unit.target.join(''),
      uses,
      formsOf,
    });
    const { open, unused } = withoutAccepted(findings, unit);
    return [
      ...open.map((finding): Problem => ({
        file: unit.file,
        line: unit.line,
        field: `${unit.sentences.join('+')} · ${finding.subject}`,
        rule: finding.rule,
        found: unit.target.join(' '),
        expected: finding.message,
        mend: 'Mend the Chinese, give the term this Chinese form in the glossary, or explain it under "accept".',
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
