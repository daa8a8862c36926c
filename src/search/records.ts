import type { Lang } from '../languages.ts';
import type { DocumentData } from '../exchange/document-data.ts';
import { encodeHan } from './full-text.ts';

/**
 * One thing that full-text search can find: a Pagefind custom record. Pagefind indexes the words of
 * metadata too; what is only shown stands among the filters, which are not indexed and not loaded
 * before one filters by them.
 */
export interface SearchRecord {
  url: string;
  content: string;
  language: Lang;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** Parts the sentences of a block. */
export const sentenceMark = '\u001f';

/** Every block of every document in one language: its sentences, Chinese encoded, and its place. */
export function blockRecords(documents: readonly DocumentData[], language: Lang): SearchRecord[] {
  return documents.flatMap((document) => {
    const headings = new Map(
      document.headings.map((heading) => [
        heading.id,
        language === 'zh' ? (heading.zh ?? heading.en) : heading.en,
      ]),
    );
    const date = document.delivered ?? document.published ?? '';
    return document.blocks.map((block, index): SearchRecord => {
      const isTranslated = language === 'zh' && block.lang !== 'zh' && block.zh !== undefined;
      const section = headings.get(block.heading ?? '');
      const sentences =
        block.units.length > 0
          ? block.units.map((unit) => unit[language])
          : [isTranslated ? block.zh! : block.text];
      return {
        url: `/${language}/documents/${document.id}/#${block.id}`,
        content: sentences.map(encodeHan).join(` ${sentenceMark} `),
        language,
        filters: {
          document: [document.id],
          ...(date ? { year: [date.slice(0, 4)] } : {}),
          block: [block.id],
          lang: [isTranslated ? 'zh' : block.lang],
          ...(section ? { section: [section] } : {}),
          ...(isTranslated ? { translated: ['yes'] } : {}),
        },
        sort: { date: `${date}-${String(index).padStart(4, '0')}` },
      };
    });
  });
}
