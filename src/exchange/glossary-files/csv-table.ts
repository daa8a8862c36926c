import { byteOrderMark, csv } from './cells.ts';
import type { ExportEntry, ExportForm } from './export-entry.ts';

const head = [
  'id',
  'topic',
  'zh',
  'en',
  'language',
  'form',
  'advice',
  'reason_en',
  'reason_zh',
  'evidence',
  'evidence_strength',
  'sources',
  'pinyin',
  'zh_hant',
  'definition_en',
  'definition_zh',
  'note_en',
  'note_zh',
  'url_en',
  'url_zh',
];

/**
 * One row for each form of each term: what it is, what is advised, and on what evidence. Definition and note
 * stand in the first row of their term, not again in each.
 */
export function csvTable(entries: readonly ExportEntry[]): string {
  return csv([
    head,
    ...entries.flatMap((entry) => entry.forms.map((form, index) => rowOf(entry, form, index === 0))),
  ]);
}

/** The same for Excel, which takes a table for UTF-8 only where a byte order mark says so. */
export function csvTableForExcel(entries: readonly ExportEntry[]): string {
  return byteOrderMark + csvTable(entries);
}

function rowOf(entry: ExportEntry, form: ExportForm, isFirst: boolean): string[] {
  const once = (text: string | undefined) => (isFirst ? (text ?? '') : '');
  return [
    entry.id,
    entry.topic,
    entry.zh,
    entry.en,
    form.lang,
    form.text,
    form.advice,
    form.reason?.en ?? '',
    form.reason?.zh ?? '',
    form.evidence.basis,
    String(form.evidence.strength),
    form.sources.map(({ citation }) => citation.en).join(' | '),
    entry.pinyin,
    entry.zhHant,
    once(entry.definition?.en),
    once(entry.definition?.zh),
    once(entry.note?.en),
    once(entry.note?.zh),
    entry.url.en,
    entry.url.zh,
  ];
}
