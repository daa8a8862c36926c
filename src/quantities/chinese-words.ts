/** Chinese words that are numbers although they hold none: 中旬, 年底, 去年, 周二, 数万, 首次, Ⅲ类. */
import { namedTimeAt } from './chinese-named-times.ts';
import { powers } from './han-numeral.ts';
import { wordDraft as word, type Draft } from './ranges.ts';
import { romanAt, romanNamed } from './roman-numerals.ts';

const thirds: Readonly<Record<string, number>> = { 上: 1, 中: 2, 下: 3 };
const ends: Readonly<Record<string, number>> = { 初: 1, 底: 3, 末: 3, 终: 3 };
/** 2027年中, 今年年中; not 2027年中国. */
const middle = /^中(?=[前后时，。；、）)]|$)/u;
/** 年初步 and 月初级 are no beginning of anything. */
const otherWords = /[步始级中心等端梢]/u;

/** The word that is a number and begins at a place. */
export function numberWordAt(text: string, at: number): Draft | undefined {
  return partAt(text, at) ?? manyAt(text, at) ?? gradeAt(text, at) ?? namedTimeAt(text, at);
}

/** 10月上旬 is the beginning of a month, 年底 the end of a year. */
function partAt(text: string, at: number): Draft | undefined {
  const third = text[at + 1] === '旬' ? thirds[text[at]!] : undefined;
  if (third !== undefined) return word(at, at + 2, third, 'month-part');
  const isMiddle = middle.test(text.slice(at, at + 2)) && /[\d今明去每本年]年$/u.test(text.slice(at - 2, at));
  const part = isMiddle ? 2 : ends[text[at]!];
  const before = text[at - 1];
  if (part === undefined || (before !== '年' && before !== '月') || otherWords.test(text[at + 1] ?? ''))
    return undefined;
  return word(at, at + 1, part, before === '年' ? 'year-part' : 'month-part');
}

/** What before 数 makes a noun of it: 人数, 总数百万. */
const nouns = /[人户总指倍次件系函基个参多少大对岁年代]/u;

/** 数万, 几十亿: nothing but an order of magnitude. */
function manyAt(text: string, at: number): Draft | undefined {
  const isMany = (text[at] === '数' && !nouns.test(text[at - 1] ?? '')) || text[at] === '几';
  if (!isMany) return undefined;
  let end = at + 1;
  let value = 1;
  for (; powers[text[end] ?? ''] !== undefined && end - at < 4; end += 1) value *= powers[text[end]!]!;
  return end === at + 1 || text[end] === '分' ? undefined : word(at, end, value, 'many');
}

function gradeAt(text: string, at: number): Draft | undefined {
  const roman = romanAt(text, at);
  return roman && romanNamed.zh.test(text.slice(roman.end, roman.end + 1))
    ? word(at, roman.end, roman.value, 'ordinal')
    : undefined;
}
