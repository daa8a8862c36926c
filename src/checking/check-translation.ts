import { labelNumber } from '../alignment/label-number.ts';
import { checkPair } from './check-pair.ts';
import { checkDraft } from './draft/check-draft.ts';
import type { DraftGlossary } from './draft/draft-glossary.ts';
import type { Finding } from './types.ts';
import type { AlignedUnit, Translation } from '../documents/translation.ts';
import type { Document } from '../documents/types.ts';
import { otherLanguage, type Lang } from '../languages.ts';
import type { Problem } from '../problem.ts';
import { alignedPairs, type AlignedPair, type PairConcordances } from './aligned-pairs.ts';

/**
 * Every finding of a translation that is not accepted beside its sentence, and every acceptance that accepts
 * nothing. The engine is that of a reader's draft; of the site's own texts, though, the links are known, with
 * the decisions about them, so terms and figures are compared without allowances, and in both directions.
 *
 * @param concordances of the document and of its translation
 */
export function checkTranslation(
  translation: Translation,
  document: Document,
  concordances: PairConcordances,
  glossary: DraftGlossary,
): Problem[] {
  const blocks = new Map(document.blocks.map((block) => [block.id, block]));
  const lang = otherLanguage(document.lang);
  const pairs = alignedPairs(translation, document, concordances);
  const asDraft = draftFindings(pairs, document.lang, glossary);
  return pairs.flatMap(({ unit, en, zh, isFirst }, index) => {
    const findings = [
      ...(isFirst ? differentLabels(blocks.get(unit.block)!.label, unit.label ?? '', lang) : []),
      ...checkPair({ en, zh, finder: glossary.finder, isChineseGiven: lang === 'en' }),
      ...(asDraft.get(index) ?? []),
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
        mend: wayOut(lang),
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

/** Missing terms and figures are compared by `checkPair`, which makes no allowances. */
const rulesOfDrafts = ['form-avoided', 'term-varied', 'term-untranslated', 'formula-cut'] as const;

/** What the check of a draft finds besides, by pair. */
function draftFindings(pairs: readonly AlignedPair[], source: Lang, glossary: DraftGlossary) {
  const texts = pairs.map(({ en, zh }) => ({ en: en.text, zh: zh.text }));
  const found = new Map<number, Finding[]>();
  for (const { rule, pair, words, message } of checkDraft(texts, source, glossary, rulesOfDrafts)) {
    const finding: Finding = { rule, subject: words, source: words, message: message.en };
    found.set(pair, [...(found.get(pair) ?? []), finding]);
  }
  return found;
}

const names = { en: 'English', zh: 'Chinese' } as const;

function wayOut(lang: Lang): string {
  return (
    `Mend the ${names[lang]}, give the term this form in the glossary, settle the sense by cues or a decision, ` +
    'or explain it under "accept".'
  );
}

/** Heading (3) is 三, question Q3 is 问3; a label without a number has nothing to compare. */
function differentLabels(source: string, target: string, lang: Lang): Finding[] {
  const [from, to] = [labelNumber(source), labelNumber(target)];
  const [own, other] = [names[otherLanguage(lang)], names[lang]];
  if (from === to) return [];
  const isMissing = from !== undefined;
  const subject = (isMissing ? source : target).trim();
  return [
    {
      rule: isMissing ? 'number-missing' : 'number-added',
      subject,
      source: subject,
      message: isMissing
        ? `the ${own} has the label “${subject}”, the ${other} ${target ? `“${target.trim()}”` : 'none'}`
        : `the ${other} has the label “${subject}”, the ${own} “${source.trim()}”`,
    },
  ];
}

const acceptedAs = {
  'term-missing': 'term',
  'number-missing': 'number',
  'number-added': 'number',
  'latin-left': 'latin',
  punctuation: 'punctuation',
  'form-avoided': 'avoided',
  'term-varied': 'varied',
  'term-untranslated': 'untranslated',
  'formula-cut': 'formula',
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
