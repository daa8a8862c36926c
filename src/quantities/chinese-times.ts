/** Hours by the clock, halves and quarters of the year, and days that are called by their numbers. */
import type { ChineseNumber, Characters } from './chinese-number.ts';
import { sinceJanuary } from './equivalents.ts';
import { digits } from './han-numeral.ts';
import type { Draft } from './ranges.ts';
import type { Reading } from './types.ts';

/** 上半年 and 下半年 by what stands before 半. */
const halves: Readonly<Record<string, number>> = { 上: 1, 前: 1, 下: 2, 后: 2 };

export function halfYearAt(text: string, at: number): Draft | undefined {
  const half = halves[text[at - 1] ?? ''];
  if (half === undefined || text[at + 1] !== '年') return undefined;
  const end = at + 2;
  return {
    start: at - 1,
    end,
    unitEnd: end,
    mantissa: half,
    scale: 1,
    step: 1,
    decimal: false,
    exact: false,
    kind: 'half',
  };
}

/** 下午3时, 15时30分, 8点半: the hour, with the half of one as its minutes. */
export function clockAt(
  characters: Characters,
  at: number,
  number: ChineseNumber,
): Partial<Draft> | undefined {
  const { text } = characters;
  const { mantissa, scale, end } = number;
  if (scale !== 1 || mantissa > 24 || !Number.isInteger(mantissa)) return undefined;
  const before = text.slice(Math.max(0, at - reach), at);
  const isNamed = /(?:[上下中]午|早上?|晚上?|凌晨|傍晚|夜间|清晨)$/u.test(before) || late.test(before);
  const mark = characters.at(end);
  const behind = text.slice(end + 1, end + 5);
  const hasMinutes = isNamed && /^[:：]\d\d/u.test(text.slice(end, end + 3));
  const isHour =
    hasMinutes ||
    (mark === '时' && !/^[代期间而任速]/u.test(behind)) ||
    (mark === '点' && (isNamed || /^(?:[半整钟]|\d{1,2}分)/u.test(behind)));
  if (!isHour) return undefined;
  const isLate = late.test(before) && mantissa < 12;
  return { kind: 'clock', mantissa: isLate ? mantissa + 12 : mantissa, unitEnd: hasMinutes ? end : end + 1 };
}

/** How many characters before an hour are looked at for its part of the day. */
const reach = 12;
/** 下午5时, and the 5 of 下午2时至5时. */
const late = /(?:下午|晚上?|傍晚|夜间)(?:\d{1,2}[:：时点][\d分半整]*(?:许|左右)?[至到—–~～-]+)?$/u;

/** The 半 of 8点半 is thirty minutes. */
export function halfHourAt(text: string, at: number): Draft | undefined {
  if (text[at - 1] !== '点' || !/[\d一二两三四五六七八九十]/u.test(text[at - 2] ?? '')) return undefined;
  return { start: at, end: at + 1, mantissa: 30, scale: 1, step: 10, decimal: false, exact: false };
}

/** 前三季度 and 前三个季度, 前9个月: so much of the year from its beginning. */
export function firstSpanOf(
  text: string,
  at: number,
  { mantissa, end }: Pick<ChineseNumber, 'mantissa' | 'end'>,
): Partial<Draft> | undefined {
  if (text[at - 1] !== '前') return undefined;
  if (/^个?季度/u.test(text.slice(end, end + 3))) return { kind: 'quarters' };
  return text.startsWith('个月', end) ? { also: sinceJanuary(mantissa) } : undefined;
}

/** Days and years that go by their digits: 九一八 is September 18, 九二共识 the consensus of 1992. */
export function calledByDigits({ text }: Characters, at: number, end: number): Reading[] {
  const numeral = text.slice(at, end);
  if (!/^[一二三四五六七八九]{2,3}$/u.test(numeral)) return [];
  const [first, ...rest] = [...numeral].map((digit) => digits[digit]!);
  const day = Number(rest.join(''));
  const year = /^(?:共识|南方)/u.test(text.slice(end, end + 2)) ? 1900 + first! * 10 + day : undefined;
  return [
    { kind: 'month', amount: first! },
    ...(day <= 31 ? [{ kind: 'day' as const, amount: day }] : []),
    ...(year === undefined ? [] : [{ kind: 'year' as const, amount: year }]),
  ];
}

/** 五次会议, 四次全会: which one in an order, although without 第. */
export function isMeeting(text: string, end: number): boolean {
  return /^次(?:全体)?(?:会议|全会|党代会|党代表|代表大会|全国代表)/u.test(text.slice(end, end + 7));
}

/** The minutes of 24:00 need not be said. */
export function isFullHour(text: string, at: number): boolean {
  return text.startsWith('00', at) && /[:：]/u.test(text[at - 1] ?? '') && numberAtEnd(text, at + 2);
}

function numberAtEnd(text: string, at: number): boolean {
  return !/\d/.test(text[at] ?? '');
}
