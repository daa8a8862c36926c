import { siteId } from '../../site.ts';
import { inOneLine } from './cells.ts';
import { formsIn, type ExportEntry } from './export-entry.ts';
import { avoidRemark, formRemark, joined } from './remarks.ts';

const fields = ['id', 'Chinese', 'Pinyin', 'Traditional', 'English', 'Definition', 'Remarks', 'Tags'];

/**
 * Notes for Anki (2.1.54 and later), whose first lines say how to read the file: a column of stable ids, so
 * that a newer file updates the notes, and one of tags.
 */
export function ankiNotes(entries: readonly ExportEntry[]): string {
  const head = [
    '#separator:tab',
    '#html:false',
    `#columns:${fields.join('\t')}`,
    '#guid column:1',
    `#tags column:${fields.length}`,
  ];
  const rows = entries.map((entry) => {
    const english = formsIn(entry, 'en', 'preferred', 'admitted');
    return [
      `${siteId}-${entry.id}`,
      entry.zh,
      entry.pinyin,
      entry.zhHant,
      english.map(({ text }) => text).join('; '),
      joined(' ', [entry.definition?.en, entry.definition?.zh]),
      joined(' · ', [english[0] && formRemark(english[0], 'en'), avoidRemark(entry, 'en', 'en')]),
      entry.topic,
    ]
      .map(cell)
      .join('\t');
  });
  return [...head, ...rows].map((line) => `${line}\n`).join('');
}

/** Anki reads quotes as CSV does. */
function cell(text: string): string {
  const line = inOneLine(text);
  return /["#]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
