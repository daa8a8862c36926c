/** Growth that is so much in each year on average, or in all: 年均增长9%, 累计增长9%, “an average annual 9 percent”. */
import type { Measure } from './types.ts';

type Spread = Pick<Measure, 'perTime' | 'isTotal'>;

const reach = { zh: 14, en: 64 } as const;

/** Whether the clause before a Chinese number says that it is the sum over several spans. */
export function isChineseTotal(text: string, start: number): boolean {
  const clause = text
    .slice(Math.max(0, start - reach.zh), start)
    .split(/[，。；：！？、,;:!?\d]/u)
    .at(-1)!;
  return /累计(?!.*均)/u.test(clause);
}

const adjectives: ReadonlyMap<string, string> = new Map([
  ['annual', 'year'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['weekly', 'week'],
  ['daily', 'day'],
  ['hourly', 'hour'],
  ['quarterly', 'quarter'],
]);
/** Words that say of a number behind them that it is what the adjective speaks of. */
const links = new Set(
  'of at by averaged averaging averages reached reaches exceeded exceeds was is were are to from'.split(' '),
);
const adverb = /^ (?:on average )?(annually|yearly|monthly|weekly|daily|hourly|quarterly)\b/;
const sum = /\b(?:cumulative(?:ly)?|accumulated|in total|in aggregate)\b/;

/**
 * What the words beside an English number say: “a monthly subsidy of 200 yuan”, “2,000 yuan annually”, “by a
 * cumulative 35 percent”.
 * @param end where its unit ends
 */
export function englishSpread(text: string, start: number, end: number): Spread {
  const behind = text
    .slice(end, end + reach.en)
    .toLowerCase()
    .split(/[.;,:!?\d\n]/)[0]!;
  const every = adverb.exec(behind)?.[1];
  if (every) return { perTime: adjectives.get(every)! };
  const before = text
    .slice(Math.max(0, start - reach.en), start)
    .toLowerCase()
    .split(/[.;,:!?\d\n]/)
    .at(-1)!;
  if (sum.test(before) || /^ (?:in total|cumulatively)\b/.test(behind)) return { isTotal: true };
  const words = before.split(/[\s$¥€£]+/).filter(Boolean);
  const at = words.findLastIndex((word) => adjectives.has(word));
  return at >= 0 && words.slice(at + 1).some((word) => links.has(word))
    ? { perTime: adjectives.get(words[at]!)! }
    : {};
}
