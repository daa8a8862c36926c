/**
 * What 财政部 or "Ministry of Finance" means depends on the country that a text is about. The glossary is that of
 * one country, which the site names: the form of a body or post of its state is its term in a text about that
 * country, or about none in particular.
 */
import { homeCountry } from '../site.ts';
import { patternOf } from '../pattern-of.ts';
import { isNamedBeside, mostNamed } from './named-beside.ts';
import { otherCountries } from './other-countries.ts';

const { names: ownNames, subjects } = homeCountry;
const english = (words: readonly string[]) => String.raw`\b(?:${words.map(patternOf).join('|')})\b`;
const home = new RegExp([...subjects.zh, english(subjects.en)].join('|'), 'g');
const homeName = new RegExp(`${ownNames.zh.join('|')}|${english(ownNames.en)}`);
const others = otherCountries.filter(({ zh }) => !ownNames.zh.includes(zh.split('|')[0]!));
const abroad = others.map(({ zh, en }) => new RegExp(String.raw`${zh}|\b(?:${en})\b`, 'g'));
const names = { zh: others.map(({ zh }) => zh).join('|'), en: others.map(({ en }) => en).join('|') };

/** Whether a text (Chinese in Simplified) names another country more often than that of the site. */
export function isAboutAnotherCountry(text: string): boolean {
  const count = (pattern: RegExp) => text.matchAll(pattern).toArray().length;
  const most = mostNamed(abroad.map(count));
  return most > 0 && most > count(home);
}

/** Whether a text names nothing of China: there NAO or NHC is hardly the body of China. */
export function namesNothingOfChina(text: string): boolean {
  return text.search(home) === -1;
}

const beside = {
  before: [
    // 日本财政部, 台“国防部”, Japan's Ministry of Finance, the European Central Bank
    new RegExp(
      String.raw`(?:${names.zh}|(?<![\p{Script=Han}\d])[美英法德俄日韩印澳加欧台])(?:国家|联邦|政府|当局|的)?[“"「]?$|` +
        String.raw`(?:^|[^\p{L}\p{N}])(?:${names.en})(?:['’]s?)? (?:[A-Z][a-z]+ |federal |national )?$`,
      'u',
    ),
  ],
  after: new RegExp(
    String.raw`^ (?:of|in|for) (?:the )?(?:(?:Republic|Kingdom|Government) of )?(?:${names.en})\b`,
  ),
  reach: 40,
};

/** Whether a form at [start, end) is of another country that is named beside it. */
export function isOfAnotherCountry(text: string, start: number, end: number): boolean {
  return isNamedBeside(text, start, end, beside);
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
