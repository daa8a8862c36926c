/** Characters before and behind a Chinese number that say on which side of it the true one lies. */
import type { Bound } from './types.ts';

const aboveBefore = /(?:超过?|逾|突破|高于|大于|多于|不低于|不少于|不下|至少|年?满|上)(?:了|约)?$/u;
const belowBefore = /(?:未满|不满|近|接近|将近|不到|不足|低于|少于|小于|不超过|不高于|不多于|最多|最高)$/u;
const aboveBehind = /^(?:多|余|以上|及以上|之上)/u;
const belowBehind = /^(?:以内|以下|及以下|之内)/u;

/**
 * Whether the true number is above or below the one written.
 * @param unitEnd where the number or its unit ends
 */
export function boundOf(text: string, start: number, end: number, unitEnd: number): Bound | undefined {
  const before = text.slice(Math.max(0, start - 4), start);
  const written = text.slice(start, end);
  if (/[多余]/u.test(written)) return 'above';
  if (/不(?:低于|少于|下)$/u.test(before)) return 'above';
  if (belowBefore.test(before)) return 'below';
  if (aboveBefore.test(before) && !/[以之及早晚]上$/u.test(before)) return 'above';
  const behind = [text.slice(end, end + 3), text.slice(unitEnd, unitEnd + 3)];
  if (behind.some((rest) => aboveBehind.test(rest))) return 'above';
  return behind.some((rest) => belowBehind.test(rest)) ? 'below' : undefined;
}
