/**
 * What 省政府 or "Provincial Party Committee" means depends on the province that a text is about. The glossary is
 * that of one province, which the site names: such a form is its term in a text about that province, or about
 * none in particular.
 */
import { homeProvince } from '../site.ts';
import { patternOf } from '../pattern-of.ts';
import { isNamedBeside, mostNamed } from './named-beside.ts';
import { provinces } from './provinces.ts';

const { en, zh, also } = homeProvince;
const home = new RegExp([zh, ...also.zh, en, ...also.en].map(patternOf).join('|'), 'g');

const others = provinces.filter((province) => province.zh !== zh);
const anyOf = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('|');
const chineseNames = anyOf(others.map(({ zh: name, pattern }) => pattern ?? name));
const englishNames = anyOf(others.flatMap(({ en: name, also: further }) => [name, further]));
const chineseCities = anyOf(others.map(({ cities }) => cities.zh));
const englishCities = anyOf(others.map(({ cities }) => cities.en));
const documentNumbers = `[${others.map(({ short }) => short).join('')}][政府委]?办?[发函规][〔［[]`;
const another = new RegExp(
  `${chineseNames}|${chineseCities}|${documentNumbers}|\\b(?:${englishNames}|${englishCities})\\b`,
  'g',
);

/** Whether a text names another province, or a city there, more often than that of the site and its cities. */
export function isAboutAnotherProvince(text: string): boolean {
  const named = Map.groupBy(text.matchAll(another), ([name]) => name);
  const most = mostNamed(named.values().map((places) => places.length));
  return most > 0 && most > text.matchAll(home).toArray().length;
}

const beside = {
  before: [
    // Another province, with no comma between (江西省委、省政府), or some other word (各省政府).
    new RegExp(
      `(?:(?:${chineseNames})(?:(?!${home.source})[^，。；：！？,;\\s]){0,12}|[各外该邻两三等某]|兄弟)$`,
    ),
    new RegExp(`\\b(?:${englishNames})(?: Province)?(?:['’]s)? $`),
  ],
  after: new RegExp(`^ (?:of|in|for) (?:the )?(?:${englishNames})\\b`),
  reach: 24,
};

/** Whether a form at [start, end) is of another province that is named beside it: 江西|省委. */
export function isOfAnotherProvince(text: string, start: number, end: number): boolean {
  return isNamedBeside(text, start, end, beside);
}

/** Whether a form names the province of the site or a place in it. */
export function namesHome(form: string): boolean {
  return form.search(home) !== -1;
}
