import { hasHan } from '../languages.ts';

const chineseEnd = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]$/u;
const chineseStart = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/** Two lines of one paragraph: a space between them, but none between Chinese characters. */
export function joinLines(before: string, after: string): string {
  if (!before) return after;
  const isChinese = chineseEnd.test(before) && chineseStart.test(after) && (hasHan(before) || hasHan(after));
  return isChinese ? before + after : `${before} ${after}`;
}
