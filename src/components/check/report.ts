/** What was found, to copy or save. */
import { csv, byteOrderMark } from '../../exchange/glossary-files/cells.ts';
import type { Lang } from '../../languages.ts';
import type { ShownFinding } from './shown-findings.ts';

export type ReportFormat = 'txt' | 'csv' | 'json';

export interface ReportWords {
  heading: string;
  none: string;
  /** By rule. */
  kinds: Readonly<Record<string, string>>;
  columns: readonly string[];
}

/** Findings that are shown, not those that were ignored. */
export function report(
  findings: readonly ShownFinding[],
  format: ReportFormat,
  lang: Lang,
  words: ReportWords,
): string {
  if (format === 'json') return `${JSON.stringify(findings.map(plain), null, 1)}\n`;
  const rows = findings.map((finding) => cellsOf(finding, lang, words));
  // Excel takes a table for UTF-8 only where it begins with a mark.
  if (format === 'csv') return byteOrderMark + csv([words.columns, ...rows]);
  const lines = findings.map(({ row, finding, source, target }) =>
    [
      `${row + 1}. ${words.kinds[finding.rule]}${lang === 'zh' ? '：' : ': '}${finding.message[lang]}`,
      ...[source, target].filter(Boolean).map((text) => `   ${text}`),
    ].join('\n'),
  );
  return `${words.heading}\n\n${lines.length > 0 ? lines.join('\n\n') : words.none}\n`;
}

function cellsOf({ row, finding, source, target }: ShownFinding, lang: Lang, { kinds }: ReportWords) {
  const { rule, words, write, message, term } = finding;
  return [
    String(row + 1),
    kinds[rule]!,
    words,
    write.join(' | '),
    message[lang],
    term ?? '',
    source,
    target ?? '',
  ];
}

function plain({ row, finding, source, target }: ShownFinding) {
  const { rule, lang, start, end, words, term, write, message } = finding;
  return { passage: row + 1, rule, lang, start, end, words, term, write, message, source, target };
}
