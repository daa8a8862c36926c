import type { Lang } from '../languages.ts';
import type { DocumentData } from '../exchange/document-data.ts';
import { decodeHan, encodeHan, sentenceMark } from './han-words.ts';

/**
 * One thing that full-text search can find: a Pagefind custom record. Pagefind indexes the words of
 * metadata too; what is only shown stands among the filters, which are not indexed and not loaded
 * before one filters by them.
 */
export interface SearchRecord {
  url: string;
  content: string;
  lang: Lang;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** Every block of every document in one language: its sentences, Chinese encoded, and its place. */
export function blockRecords(documents: readonly DocumentData[], lang: Lang): SearchRecord[] {
  return documents.flatMap((document) => {
    const headings = new Map(
      document.headings.map((heading) => [
        heading.id,
        lang === 'zh' && heading.zh ? `${heading.zhLabel ?? ''}${heading.zh}` : heading.en,
      ]),
    );
    const date = document.delivered ?? document.published ?? '';
    return document.blocks.map((block, index): SearchRecord => {
      const isTranslated = lang === 'zh' && block.lang !== 'zh' && block.zh !== undefined;
      const section = headings.get(block.heading ?? '');
      const sentences =
        block.units.length > 0
          ? block.units.map((unit) => unit[lang])
          : [isTranslated ? block.zh! : block.text];
      return {
        url: `/${lang}/documents/${document.id}/#${block.id}`,
        content: sentences.map(encodeHan).join(` ${sentenceMark} `),
        lang,
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

/** The sentences of a record, from what Pagefind keeps of its content. */
export function sentencesOf(content: string): string[] {
  return content.split(sentenceMark).map((sentence) => decodeHan(sentence).trim());
}
