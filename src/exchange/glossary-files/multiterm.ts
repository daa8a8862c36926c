import writeExcelFile from 'write-excel-file/universal';
import { languages, type Lang } from '../../languages.ts';
import { formsIn, type Advice, type ExportEntry } from './export-entry.ts';
import { formRemark } from './remarks.ts';
import { withoutTimes } from './zip-times.ts';

const names = { zh: 'Chinese (Simplified, China)', en: 'English' } as const;
const separator = '|';
const kept: Advice[] = ['preferred', 'admitted', 'obsolete', 'deprecated'];

const head = [
  'Entry',
  'Subject',
  ...languages.flatMap((lang) => [
    names[lang],
    `${names[lang]} status`,
    `${names[lang]} remark`,
    `${names[lang]} definition`,
  ]),
  'Note',
  'Address',
];

/**
 * The rows of a workbook for MultiTerm Convert and the Glossary Converter: one row for each entry, a column
 * for each language, synonyms and what is said of each divided by “|”, in one order.
 */
export function multitermRows(entries: readonly ExportEntry[]): string[][] {
  return [
    head,
    ...entries.map((entry) =>
      [
        entry.id,
        entry.subject.en,
        ...languages.flatMap((lang) => cellsOf(entry, lang)),
        entry.note?.en ?? '',
        entry.url.en,
      ].map(forXml),
    ),
  ];
}

/** The workbook, the same bytes for the same entries. */
export async function multitermWorkbook(entries: readonly ExportEntry[]): Promise<Uint8Array<ArrayBuffer>> {
  const rows = multitermRows(entries).map((row) => row.map((value) => ({ value, type: String })));
  const workbook = await writeExcelFile(rows, { sheet: 'Glossary' }).toBlob();
  return withoutTimes(new Uint8Array(await workbook.arrayBuffer()));
}

function cellsOf(entry: ExportEntry, lang: Lang): string[] {
  const forms = formsIn(entry, lang, ...kept);
  const undivided = (text: string) => text.replaceAll(separator, '／');
  return [
    forms.map(({ text }) => undivided(text)).join(separator),
    forms.map(({ advice }) => advice).join(separator),
    forms.map((form) => undivided(formRemark(form, 'en'))).join(separator),
    entry.definition?.[lang] ?? '',
  ];
}

/** A workbook is XML, which has no control characters; a cell holds 32,767 characters. */
function forXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/g, '')
    .slice(0, 32_767);
}
