/** Evidence and advice in words, for files that hold them in a note or a comment. */
import type { Bilingual, Lang } from '../../languages.ts';
import { formsIn, type Advice, type ExportEntry, type ExportForm } from './export-entry.ts';

export const adviceNames: Readonly<Record<Advice, Bilingual>> = {
  preferred: { en: 'use', zh: '首选' },
  admitted: { en: 'may be used', zh: '可用' },
  deprecated: { en: 'avoid', zh: '避免' },
  obsolete: { en: 'obsolete', zh: '旧称' },
};

/** “avoid: the reason; evidence: official text (3/3); source: …” */
export function formRemark({ advice, reason, evidence, sources }: ExportForm, lang: Lang): string {
  const named = adviceNames[advice][lang];
  return lang === 'en'
    ? joined('; ', [
        reason ? `${named}: ${reason.en}` : named,
        `evidence: ${evidence.name.en} (${evidence.strength}/3)`,
        sources[0] && `source: ${sources[0].citation.en}`,
      ])
    : joined('；', [
        reason ? `${named}：${reason.zh}` : named,
        `依据：${evidence.name.zh}（${evidence.strength}/3）`,
        sources[0] && `来源：${sources[0].citation.zh}`,
      ]);
}

/** The forms of a language to avoid, each with its reason; empty where there are none. */
export function avoidRemark(entry: ExportEntry, formLang: Lang, lang: Lang): string {
  return formsIn(entry, formLang, 'deprecated')
    .map(({ text, reason }) =>
      lang === 'en' ? `Avoid “${text}”: ${reason?.en ?? ''}` : `不用“${text}”：${reason?.zh ?? ''}`,
    )
    .join(lang === 'en' ? ' ' : '');
}

export function joined(mark: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(mark);
}
