import type { Bilingual, Lang } from '../languages.ts';
import type { TextStatus } from '../sources/catalog-text.ts';
import { siteTranslation } from './site-translation.ts';

/** Whose words a text is, for files that are read away from the site; its pages say it in the words of src/i18n. */
export function originOf(status: TextStatus, lang: Lang): Bilingual {
  return status === 'site-translation' ? siteTranslation : origins[status][lang];
}

const origins: Readonly<Record<Exclude<TextStatus, 'site-translation'>, Bilingual<Bilingual>>> = {
  original: {
    en: { en: 'English original, as received', zh: '英文原文，来源原貌' },
    zh: { en: 'Chinese original, as received', zh: '中文原文，来源原貌' },
  },
  'official-translation': {
    en: { en: 'Official English translation, as received', zh: '官方英译，来源原貌' },
    zh: { en: 'Official Chinese translation, as received', zh: '官方中译，来源原貌' },
  },
  'agency-translation': {
    en: { en: 'English translation by an agency or publisher, as received', zh: '媒体英译，来源原貌' },
    zh: { en: 'Chinese translation by an agency or publisher, as received', zh: '媒体中译，来源原貌' },
  },
  'machine-translation': {
    en: { en: 'Machine translation into English, as received', zh: '机器英译，来源原貌' },
    zh: { en: 'Machine translation into Chinese, as received', zh: '机器中译，来源原貌' },
  },
};
