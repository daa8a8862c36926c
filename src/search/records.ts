import { languages, otherLanguage, type Bilingual, type Lang } from '../languages.ts';
import type { DocumentData } from '../exchange/document-data.ts';
import { blockIn, counterpartText, isOwn } from '../exchange/document-texts.ts';
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
    const recordOf = (block: Searched, index: number): SearchRecord => {
      const section = headings.get(block.heading ?? '');
      const texts = textsOf(block);
      const isTranslated = isOwn(counterpartText(document)) && block[otherLanguage(block.lang)] !== undefined;
      return {
        url: `/documents/${document.id}/#${block.id}`,
        content: [texts.en, texts.zh].map(writeSentences).join(` ${languageEnd} `),
        filters: {
          document: [document.id],
          ...(date ? { year: [date.slice(0, 4)] } : {}),
          block: [block.id],
          ...(section ? { section: languages.map((lang) => headingIn(section, lang)) } : {}),
          ...(isTranslated ? { translated: ['yes'] } : {}),
        },
        sort: { date: `${date}-${String(index).padStart(4, '0')}` },
      };
    };
    const addedAfter = Map.groupBy(document.added, ({ after }) => after);
    const own = (after: string | undefined) =>
      (addedAfter.get(after) ?? []).map((block): Searched => ({ ...block, units: [] }));
    return [...own(undefined), ...document.blocks.flatMap((block) => [block, ...own(block.id)])].map(
      recordOf,
    );
  });
}

type Searched = DocumentData['blocks'][number];

function textsOf(block: Searched): Bilingual<string[]> {
  const { units } = block;
  if (units.length > 0) return { en: units.map(({ en }) => en), zh: units.map(({ zh }) => zh) };
  const textsIn = (lang: Lang) => [blockIn(block, lang) ?? []].flat();
  return { en: textsIn('en'), zh: textsIn('zh') };
}

/** A heading as it stands over the text in a language; in the other where it has none. English has no number here. */
function headingIn({ labels, ...texts }: DocumentData['headings'][number], lang: Lang): string {
  const own = texts[lang] === undefined ? otherLanguage(lang) : lang;
  return `${own === 'zh' ? (labels.zh ?? '') : ''}${texts[own] ?? ''}`;
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
