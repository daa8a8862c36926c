import { byteOrderMark, tsv } from './cells.ts';
import { formsIn, type ExportEntry } from './export-entry.ts';
import { languages, otherLanguage } from '../../languages.ts';

const columns = [
  'Language',
  'Search for',
  'Write instead',
  'Source term',
  'Reason',
  '理由',
  'Evidence',
  'Term',
  'Address',
];

/**
 * Forms to avoid, one a line, for programs that check translations (Xbench, Verifika, QA Distiller): what to
 * search the translation for, in which language, what to write instead, and why.
 */
export function avoidChecklist(entries: readonly ExportEntry[]): string {
  const rows = entries.flatMap((entry) =>
    languages.flatMap((lang) => {
      const instead = formsIn(entry, lang, 'preferred', 'admitted').map(({ text }) => text);
      return formsIn(entry, lang, 'deprecated').map((form) => [
        lang === 'en' ? 'en' : 'zh-CN',
        form.text,
        instead.join(' | '),
        entry[otherLanguage(lang)],
        form.reason?.en ?? '',
        form.reason?.zh ?? '',
        form.evidence.name.en,
        entry.id,
        entry.url.en,
      ]);
    }),
  );
  return byteOrderMark + tsv([columns, ...rows], '\r\n');
}
