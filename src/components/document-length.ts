import type { DocumentData } from '../exchange/document-data.ts';
import type { TextKey } from '../i18n/translate.ts';

/** How long a text is, in the unit of its language: English in words, Chinese in characters. */
export function lengthOf({ lang, words, blocks }: Pick<DocumentData, 'lang' | 'words' | 'blocks'>): {
  key: TextKey;
  count: number;
} {
  if (lang === 'en') return { key: 'documents.words', count: words };
  const characters = blocks.reduce((sum, { text }) => sum + (text.match(/\p{Script=Han}/gu)?.length ?? 0), 0);
  return { key: 'documents.characters', count: characters };
}
