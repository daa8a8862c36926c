import type { Bilingual } from '../languages.ts';
import type { CatalogEntry } from '../sources/catalog.ts';

/** Whose words the English of a document is, by its kind; what the Chinese is, `siteTranslation` says. */
export const sourceOrigins: Readonly<Record<CatalogEntry['kind'], Bilingual>> = {
  'official-report': {
    en: 'Official English translation of an official report, as received',
    zh: '官方报告的官方英译，来源原貌',
  },
  'press-conference': {
    en: 'English transcript of a press conference, as received',
    zh: '新闻发布会英文实录，来源原貌',
  },
  news: { en: 'English news copy, as received', zh: '英文新闻稿，来源原貌' },
  aggregator: {
    en: 'English rewritten by an aggregator site, as received',
    zh: '聚合网站改写的英文，来源原貌',
  },
  'machine-translation': { en: 'Machine translation into English, as received', zh: '机器英译，来源原貌' },
};
