import type { DocumentData } from '../exchange/document-data.ts';
import type { TermData } from '../exchange/term-data.ts';

/** One thing that full-text search can find: a Pagefind custom record. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'en' | 'zh';
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** Every block of every document, on the pages of one language; headings count with their blocks. */
export function blockRecords(documents: readonly DocumentData[], language: 'en' | 'zh'): SearchRecord[] {
  return documents.flatMap((document) => {
    const headings = new Map(document.headings.map((heading) => [heading.id, language === 'zh' ? (heading.zh ?? heading.en) : heading.en]));
    const year = (document.delivered ?? document.published ?? '').slice(0, 4);
    return document.blocks.map((block) => ({
      url: `/${language}/documents/${document.id}/#${block.id}`,
      content: (language === 'zh' && block.zh) || block.text,
      language,
      meta: { title: document.shortTitles[language], section: headings.get(block.heading ?? '') ?? '', block: block.id, lang: language === 'zh' && block.zh ? 'zh' : block.lang, ...(language === 'zh' && block.zh && block.lang !== 'zh' ? { translated: 'yes' } : {}) },
      filters: { type: ['document'], document: [document.id], ...(year ? { year: [year] } : {}) },
    }));
  });
}

/** Every term, with all its forms and its definition. */
export function termRecords(terms: readonly TermData[], language: 'en' | 'zh'): SearchRecord[] {
  return terms.map((term) => ({
    url: `/${language}/terms/${term.id}/`,
    content: [...new Set([term[language], ...term.forms.map(({ text }) => text), term.zhHant, term.definition?.[language], term.note?.[language]])].filter(Boolean).join('\n'),
    language,
    meta: { title: `${term[language]} · ${language === 'en' ? term.zh : term.en}` },
    filters: { type: ['term'], topic: [term.topic] },
  }));
}
