import type { Bilingual } from '../languages.ts';
import type { DocumentData } from '../exchange/document-data.ts';
import { decodeHan, encodeHan, languageEnd, sentenceEnd } from './han-words.ts';

/**
 * What Pagefind takes the records for. One index holds both languages: Chinese is encoded, and nothing is
 * to cut it.
 */
export const indexLanguage = 'en';

/**
 * One thing that full-text search can find: a Pagefind custom record. Pagefind indexes the words of
 * metadata too; what is only shown stands among the filters, which are not indexed and not loaded
 * before one filters by them.
 */
export interface SearchRecord {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  sort: Record<string, string>;
}

/** Every block of every document: its sentences in both languages, Chinese encoded, and its place. */
export function blockRecords(documents: readonly DocumentData[]): SearchRecord[] {
  return documents.flatMap((document) => {
    const headings = new Map(document.headings.map((heading) => [heading.id, heading]));
    const date = document.delivered ?? document.published ?? '';
    return document.blocks.map((block, index): SearchRecord => {
      const section = headings.get(block.heading ?? '');
      const texts = textsOf(block);
      const isTranslated = block.lang === 'en' && texts.zh.length > 0;
      return {
        url: `/documents/${document.id}/#${block.id}`,
        content: [texts.en, texts.zh].map(writeSentences).join(` ${languageEnd} `),
        filters: {
          document: [document.id],
          ...(date ? { year: [date.slice(0, 4)] } : {}),
          block: [block.id],
          ...(section
            ? { section: [section.en, section.zh ? `${section.zhLabel ?? ''}${section.zh}` : section.en] }
            : {}),
          ...(isTranslated ? { translated: ['yes'] } : {}),
        },
        sort: { date: `${date}-${String(index).padStart(4, '0')}` },
      };
    });
  });
}

function textsOf({ units, lang, text, zh }: DocumentData['blocks'][number]): Bilingual<string[]> {
  if (units.length > 0) return { en: units.map(({ en }) => en), zh: units.map((unit) => unit.zh) };
  return lang === 'zh' ? { en: [], zh: [text] } : { en: [text], zh: zh === undefined ? [] : [zh] };
}

function writeSentences(sentences: readonly string[]): string {
  return sentences.map((sentence) => encodeHan(sentence).trimEnd()).join(`${sentenceEnd} `);
}

/**
 * The sentences of a record in each language, from what Pagefind keeps of its content. Those of one place
 * have the same number.
 */
export function sentencesOf(content: string): Bilingual<string[]> {
  const [en = '', zh = ''] = content.split(languageEnd).map((text) => text.trim());
  return { en: readSentences(en), zh: readSentences(zh) };
}

function readSentences(text: string): string[] {
  return text ? text.split(sentenceEnd).map((sentence) => decodeHan(sentence).trim()) : [];
}
