/** Characters before and behind a Chinese number that say on which side of it the true one lies. */
import type { Bound } from './types.ts';

const aboveBefore = /(?:超过?|逾|突破|高于|大于|多于|长于|不下|至少|起码|最低|最少|年?满|上)[了约达为]?$/u;
const belowBefore =
  /(?:未满|不满|近|接近|将近|不到|不足|未达|低于|少于|小于|短于|最多|最高|至多|上限为)[约达为]?$/u;
/** 不低于, 不得超过, 未突破: a comparison turned round. */
const notSmaller = /(?:[不未]|没有)(?:[得能应可会许宜准再]|必须|应当|允许)?(?:低于|少于|小于|短于)[了约]?$/u;
const notGreater =
  /(?:[不未]|没有)(?:[得能应可会许宜准再]|必须|应当|允许)?(?:超过?|高于|大于|多于|长于|突破)[了约]?$/u;
const aboveBehind = /^(?:多|余|以上|及以上|之上)/u;
const belowBehind = /^(?:以内|以下|及以下|之内)/u;
/** How many characters before a number are looked at. */
const reach = 8;

/**
 * Whether the true number is above or below the one written.
 * @param unitEnd where the number or its unit ends
 */
export function boundOf(text: string, start: number, end: number, unitEnd: number): Bound | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  const written = text.slice(start, end);
  if (/[多余]/u.test(written)) return 'above';
  if (notSmaller.test(before)) return 'above';
  if (notGreater.test(before) || belowBefore.test(before)) return 'below';
  if (aboveBefore.test(before) && !/[以之及早晚]上$/u.test(before)) return 'above';
  const behind = [text.slice(end, end + 3), text.slice(unitEnd, unitEnd + 3)];
  if (behind.some((rest) => aboveBehind.test(rest))) return 'above';
  return behind.some((rest) => belowBehind.test(rest)) ? 'below' : undefined;
}
