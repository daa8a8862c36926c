/** Chinese numbers that name something instead of counting it. */
import type { ChineseNumber } from './chinese-number.ts';
import type { Kind } from './types.ts';
import type { Unit } from './units.ts';

/** What numerals with a name of their own count: “十四五”, 二十大, 三中全会, 第三. */
export function nameOf(
  text: string,
  at: number,
  { mantissa, end, arabic }: ChineseNumber,
  unit?: Unit,
): Kind | undefined {
  const numeral = text.slice(at, end);
  const after = text.slice(end, end + 3);
  if (!arabic && /^(?:十[一二三四五六七八九]?|[一二三四五六七八九])五$/u.test(numeral)) {
    if ((numeral.length === 3 && !unit) || /^[”"」’]|^(?:规划|计划|时期|期间|以来|末)/u.test(after))
      return 'plan';
  }
  if (/^大(?![型类量项力批家户])/u.test(after) && mantissa >= 11 && mantissa < 40 && !arabic)
    return 'congress';
  if (after === '中全会') return 'ordinal';
  if (text[at - 1] === '第' && /^次(?:全国代|党的全国)/u.test(after)) return 'congress';
  return text[at - 1] === '第' && !/^(?:季度|个季|世纪)/u.test(after) ? 'ordinal' : undefined;
}

/** 万亿级, 千亿元级 */
export function isLevel(text: string, end: number, { mantissa, scale }: ChineseNumber): boolean {
  return text[end] === '级' && mantissa * scale >= 1e4;
}

/** 万 and 千 alone are numbers only with a sign of it: 万余, 近千家; in 千方百计 and 百姓 they are words. */
export function isLonePower(text: string, at: number, { end, arabic }: ChineseNumber): boolean {
  if (arabic || !/^[百千万亿]+$/u.test(text.slice(at, end))) return false;
  return !/[近超上逾约达过]/u.test(text[at - 1] ?? '') && !/[个强]/u.test(text[end] ?? '');
}
