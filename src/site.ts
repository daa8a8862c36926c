/**
 * Whose site this is, in one place: a site of another subject changes this file, the colours at the head of
 * src/styles/tokens.css, and what stands in seeds/ and content/. The guide is docs/another-site.md.
 */
import type { Bilingual } from './languages.ts';

/** In page titles, the head of pages, files to download. */
export const siteName: Bilingual = { en: 'Liaoning Policy Reference', zh: '辽宁政策双语参考' };
export const shortSiteName: Bilingual = { en: 'Liaoning Policy', zh: '辽宁政策' };
/** Under the name on the start page. */
export const tagline: Bilingual = {
  en: 'The language of Liaoning’s policy documents, in Chinese and English',
  zh: '辽宁政策文件用语中英对照',
};
/** For search engines and link previews. */
export const description: Bilingual = {
  en:
    'A bilingual reference to the policy terms of Liaoning Province: what they mean, how they are ' +
    'rendered, and where they occur in the documents.',
  zh: '辽宁省政策术语双语参考：含义、译法及其在文件中的用例。',
};
/** The seal beside the name: two lines of two characters. */
export const seal: readonly [string, string] = ['辽宁', '政策'];
/** What the languages call themselves. */
export const languageNames: Bilingual = { en: 'English', zh: '中文' };

/** In the ids of exported entries: never changed once published. */
export const siteId = 'liaoning-policy-reference';

/**
 * What 财政部 or “Ministry of Finance” means depends on the country that the glossary is about. English words are
 * whole words.
 */
export const homeCountry: Readonly<Record<'names' | 'subjects', Bilingual<readonly string[]>>> = {
  /** By which a form itself says whose it is; the first is the country's own. */
  names: {
    zh: ['中国', '中华人民', '人民解放军', '中共'],
    en: ['China', 'Chinese', 'PRC', 'CPC', 'CCP'],
  },
  /** By which a text shows that it is about it. */
  subjects: {
    zh: [
      '中国',
      '我国',
      '我市',
      '我省',
      '国务院',
      '中共',
      '党中央',
      '习近平',
      '总书记',
      '北京',
      '大陆',
      '解放军',
      '全国人大',
    ],
    en: [
      'China',
      'Chinese',
      'PRC',
      'Beijing',
      'State Council',
      'CPC',
      'Xi Jinping',
      'yuan',
      'RMB',
      'renminbi',
    ],
  },
};

/** What 省政府 or “Provincial Party Committee” means depends on the province that the glossary is about. */
export const homeProvince = {
  en: 'Liaoning',
  zh: '辽宁',
  zhHant: '遼寧',
  /** Other words that show that a text is about it: abbreviations, its cities and parts. */
  also: {
    zh: [
      '辽政',
      '辽委',
      '沈阳',
      '大连',
      '鞍山',
      '抚顺',
      '本溪',
      '丹东',
      '锦州',
      '营口',
      '阜新',
      '辽阳',
      '盘锦',
      '铁岭',
      '葫芦岛',
      '辽东',
      '辽西',
    ],
    en: [
      'Shenyang',
      'Dalian',
      'Anshan',
      'Fushun',
      'Benxi',
      'Dandong',
      'Jinzhou',
      'Yingkou',
      'Fuxin',
      'Panjin',
      'Tieling',
      'Huludao',
    ],
  },
} as const;
