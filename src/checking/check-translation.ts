import { checkPair } from './check-pair.ts';
import { labelNumber } from './label-number.ts';
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
    const findings = [
      ...(start === 0 ? differentLabels(block.label, unit.label ?? '') : []),
      ...checkPair({ english: block.text.slice(start, end), chinese: unit.target.join(''), uses, formsOf }),
    ];
    const { open, unused } = withoutAccepted(findings, unit);
    return [
      ...open.map((finding): Problem => ({
        file: unit.file,
        line: unit.line,
        field: `${unit.sentences.join('+')} · ${finding.subject}`,
        rule: finding.rule,
        found: [unit.label, ...unit.target].filter(Boolean).join(' '),
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

/** Heading (3) is 三, question Q3 is 问3; a label without a number has nothing to compare. */
function differentLabels(english: string, chinese: string): Finding[] {
  const [from, to] = [labelNumber(english), labelNumber(chinese)];
  if (from === to) return [];
  const isMissing = from !== undefined;
  const subject = (isMissing ? english : chinese).trim();
  return [
    {
      rule: isMissing ? 'number-missing' : 'number-added',
      subject,
      source: subject,
      message: isMissing
        ? `the English has the label “${subject}”, the Chinese ${chinese ? `“${chinese.trim()}”` : 'none'}`
        : `the Chinese has the label “${subject}”, the English “${english.trim()}”`,
    },
  ];
}

const acceptedAs = {
  'term-missing': 'term',
  'number-missing': 'number',
  'number-added': 'number',
  'latin-left': 'latin',
  punctuation: 'punctuation',
} as const satisfies Record<Finding['rule'], string>;

/** Punctuation is accepted by the mark, or by words around it: "记者 王莹" names a space. */
function covers(item: AlignedUnit['accept'][number], { rule, subject, source, at = 0 }: Finding): boolean {
  const accepted = (item as Partial<Record<string, string>>)[acceptedAs[rule]];
  if (accepted === undefined) return false;
  if (rule !== 'punctuation') return accepted === subject;
  const from = Math.max(0, at + subject.length - accepted.length);
  return accepted.includes(subject) && source.slice(from, at + accepted.length).includes(accepted);
}

function withoutAccepted(findings: readonly Finding[], { accept }: AlignedUnit) {
  return {
    open: findings.filter((finding) => !accept.some((item) => covers(item, finding))),
    unused: accept.filter((item) => !findings.some((finding) => covers(item, finding))),
  };
}
