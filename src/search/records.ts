import type { DocumentData } from '../exchange/document-data.ts';
import { encodeHan } from './full-text.ts';

/** One thing that full-text search can find: a Pagefind custom record. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en' | 'zh';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** Parts the sentences of a block in its metadata. */
export const sentenceMark = '\u001f';

/**
 * Every block of every document in one language: what is searched (Chinese as pairs of characters)
 * and, as metadata, what is shown: sentences, document, section, block.
 */
export function blockRecords(documents: readonly DocumentData[], language: 'en' | 'zh'): SearchRecord[] {
  return documents.flatMap((document) => {
    const headings = new Map(document.headings.map((heading) => [heading.id, language === 'zh' ? (heading.zh ?? heading.en) : heading.en]));
    const date = document.delivered ?? document.published ?? '';
    return document.blocks.map((block, index): SearchRecord => {
      const isTranslated = language === 'zh' && block.lang !== 'zh' && block.zh !== undefined;
      const text = isTranslated ? block.zh! : block.text;
      const sentences = block.units.length > 0 ? block.units.map((unit) => unit[language]) : [text];
      return {
        url: `/${language}/documents/${document.id}/#${block.id}`,
        content: encodeHan(text),
        language,
        meta: {
          title: document.shortTitles[language], text: sentences.join(sentenceMark), section: headings.get(block.heading ?? '') ?? '', block: block.id,
          lang: isTranslated ? 'zh' : block.lang, ...(isTranslated ? { translated: 'yes' } : {}),
        },
        filters: { document: [document.id], ...(date ? { year: [date.slice(0, 4)] } : {}) },
        sort: { date: `${date}-${String(index).padStart(4, '0')}` },
      };
    });
  });
}
