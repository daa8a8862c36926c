/** Times and places in an order that Chinese names without a number: 去年, 周二, 秋季, 首次, 甲类. */
import { wordDraft, type Draft } from './ranges.ts';
import type { Kind } from './types.ts';

/** Values of the characters of a row, from 1 on. */
const valuesOf = (characters: string) =>
  new Map([...characters].map((character, index) => [character, index + 1]));
const weekdays = new Map([...valuesOf('一二三四五六日'), ['天', 7]]);

/** Words, each by the character that the first group holds. */
const words: readonly (readonly [pattern: RegExp, kind: Kind, values: ReadonlyMap<string, number>])[] = [
  // A year with which another is compared may go without saying.
  [/(?<=[比较与])([去今明])年/uy, 'year-before', valuesOf('去今明')],
  // Not in 18岁以上年轻人, and not in 五年来年均.
  [/(?<![以之及])(上)年(?!度|轻)/uy, 'year-before', valuesOf('上')],
  [/(?<![过表说证])([去今明])年(?!度)/uy, 'relative-year', valuesOf('去今明')],
  [/(?<![以之及])([上本下])个?月(?!份?[度旬])/uy, 'relative-month', valuesOf('上本下')],
  // 每周一次 is no Monday.
  [/周([一二三四五六日])(?![一二三四五六次个班期天节场趟均内月年产])/uy, 'weekday', weekdays],
  [/星期([一二三四五六日天])/uy, 'weekday', weekdays],
  [/([春夏秋冬])[季天]/uy, 'season', valuesOf('春夏秋冬')],
  [/(首)(?=[次个位批届家例])/uy, 'ordinal', valuesOf('首')],
  [/([甲乙丙丁])(?=[类级等])/uy, 'letter-grade', valuesOf('甲乙丙丁')],
];
const first = /[上本下去今明周星春夏秋冬首甲乙丙丁]/u;

/** The word that names a time or place and begins at a place of a text. */
export function namedTimeAt(text: string, at: number): Draft | undefined {
  if (!first.test(text[at]!)) return undefined;
  for (const [pattern, kind, values] of words) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return wordDraft(at, at + found[0].length, values.get(found[1]!)!, kind);
  }
  return undefined;
}
