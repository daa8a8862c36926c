import { languages, type Lang } from '../../languages.ts';
import { byteOrderMark, csv } from './cells.ts';
import { formsIn, type ExportEntry, type ExportForm } from './export-entry.ts';
import { avoidRemark, formRemark, joined } from './remarks.ts';

const names = { zh: 'Chinese_PRC', en: 'English' } as const;

/**
 * A term base as memoQ reads and writes it in CSV: one row for each entry; the columns of a language and of a
 * term come again for each further term (memoQ, “Term base in CSV format”). What is to be avoided is a
 * forbidden term; evidence and reason stand in the example field of their term, which memoQ shows with it.
 */
export function memoqCsv(entries: readonly ExportEntry[]): string {
  const counts = languages.map((lang) =>
    Math.max(1, ...entries.map((entry) => termsIn(entry, lang).length)),
  ) as [number, number];
  const columns = (lang: Lang, count: number) => [
    `${names[lang]}_Def`,
    ...Array.from({ length: count }, () => [names[lang], 'Term_Info', 'Term_Example']).flat(),
  ];
  const head = [
    'Entry_ID',
    'Entry_Subject',
    'Entry_Domain',
    'Entry_Note',
    ...languages.flatMap((lang, index) => columns(lang, counts[index]!)),
  ];
  const rows = entries.map((entry, index) => [
    String(index + 1),
    entry.subject.en,
    entry.id,
    joined(' ', [entry.note?.en, avoidRemark(entry, 'en', 'en'), entry.url.en]),
    ...languages.flatMap((lang, at) => [
      entry.definition?.[lang] ?? '',
      ...filled(termsIn(entry, lang).flatMap(termColumns), counts[at]! * 3),
    ]),
  ]);
  return byteOrderMark + csv([head, ...rows]);
}

function termsIn(entry: ExportEntry, lang: Lang): ExportForm[] {
  return formsIn(entry, lang, 'preferred', 'admitted', 'obsolete', 'deprecated');
}

function termColumns(form: ExportForm): string[] {
  const isForbidden = form.advice === 'deprecated';
  const info = `CasePermissive;HalfPrefix${isForbidden ? ';Forbidden' : ''}`;
  return [form.text, info, formRemark(form, 'en')];
}

function filled(cells: readonly string[], count: number): string[] {
  return [...cells, ...Array.from({ length: count - cells.length }, () => '')];
}
