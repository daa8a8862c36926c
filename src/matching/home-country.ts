/**
 * What 财政部 or "Ministry of Finance" means depends on the country that a text is about. The glossary is that of
 * China: the form of a Chinese body or post is its term in a text about China, or about no country in particular.
 */
import { otherCountries } from './other-countries.ts';

const home = new RegExp(
  '中国|我国|我市|我省|国务院|中共|党中央|习近平|总书记|北京|大陆|解放军|全国人大' +
    String.raw`|\b(?:China|Chinese|PRC|Beijing|State Council|CPC|Xi Jinping|yuan|RMB|renminbi)\b`,
  'g',
);
const homeName = /中国|中华人民|人民解放军|中共|\b(?:China|Chinese|PRC|CPC|CCP)\b/;
const abroad = otherCountries.map(({ zh, en }) => new RegExp(String.raw`${zh}|\b(?:${en})\b`, 'g'));
const names = {
  zh: otherCountries.map(({ zh }) => zh).join('|'),
  en: otherCountries.map(({ en }) => en).join('|'),
};

/** Whether a text (Chinese in Simplified) names another country more often than China. */
export function isAboutAnotherCountry(text: string): boolean {
  const count = (pattern: RegExp) => text.matchAll(pattern).toArray().length;
  const most = abroad.reduce((max, pattern) => Math.max(max, count(pattern)), 0);
  return most > 0 && most > count(home);
}

/** Whether a text names nothing of China: there NAO or NHC is hardly the body of China. */
export function namesNothingOfChina(text: string): boolean {
  return text.search(home) === -1;
}

/** Before a form: 日本财政部, 台“国防部”, Japan's Ministry of Finance, the European Central Bank. */
const before = new RegExp(
  String.raw`(?:${names.zh}|(?<![\p{Script=Han}\d])[美英法德俄日韩印澳加欧台])(?:国家|联邦|政府|当局|的)?[“"「]?$|` +
    String.raw`(?:^|[^\p{L}\p{N}])(?:${names.en})(?:['’]s?)? (?:[A-Z][a-z]+ |federal |national )?$`,
  'u',
);
const after = new RegExp(
  String.raw`^ (?:of|in|for) (?:the )?(?:(?:Republic|Kingdom|Government) of )?(?:${names.en})\b`,
);
/** So many UTF-16 units around a form are looked at. */
const reach = 40;

/** Whether a form at [start, end) is of another country that is named beside it. */
export function isOfAnotherCountry(text: string, start: number, end: number): boolean {
  return (
    before.test(text.slice(Math.max(0, start - reach), start)) || after.test(text.slice(end, end + reach))
  );
}

/** Whether a form says by itself that it is of China. */
export function namesChina(form: string): boolean {
  return homeName.test(form);
}

const bodyOfState = /(?:[部署局]|法院|检察院|国务院|委员会|办公室|部队|人民银行)$/;

const alsoOfState = new Set(['中国人民银行', '宪法', '我国']);

/** Whether a term is a body, a post or a way of working of the Chinese state, which other states have too. */
export function isOfState({ topic, zh }: { topic: string; zh: string }): boolean {
  if (topic === 'party-and-government') return true;
  return topic === 'organisation' ? bodyOfState.test(zh) : alsoOfState.has(zh);
}
