/** By how much one thing is above or below another: 高于全国平均水平0.9个百分点, “0.9 points below the average”. */

/** How many characters before and behind a number are looked at. */
const reach = { en: 64, zh: 24 } as const;

/** 高于上年的5.2% is above that number, not by it. */
const chinese =
  /(?<!不)(?:(?<up>[高快]于|高出)|[低慢]于)[^\d，。；：！？,;:!?（）()]{2,16}(?<![的为达约过是至])$/u;

/** Whether a Chinese number is a margin above or below something named before it. */
export function chineseMargin(text: string, start: number): 'up' | 'down' | undefined {
  const found = chinese.exec(text.slice(Math.max(0, start - reach.zh), start));
  if (!found) return undefined;
  return found.groups?.['up'] ? 'up' : 'down';
}

const behind = {
  up: /^ (?:above|faster than)\b(?! (?:zero|freezing))/,
  down: /^ (?:below|slower than)\b(?! (?:zero|freezing))/,
} as const;
const before = {
  up: /\b(?:above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|outpac(?:es|ed|ing)|higher|faster)\b/,
  down: /\b(?:below|lower|slower|trail(?:s|ed|ing)?|lag(?:s|ged|ging)?)\b/,
} as const;

/**
 * Whether an English number is a margin above or below something named behind it, or before its “by”.
 * @param end where its unit ends
 */
export function englishMargin(text: string, start: number, end: number): 'up' | 'down' | undefined {
  const rest = text.slice(end, end + reach.en).toLowerCase();
  if (behind.up.test(rest)) return 'up';
  if (behind.down.test(rest)) return 'down';
  const clause = text
    .slice(Math.max(0, start - reach.en), start)
    .toLowerCase()
    .split(/[.;,:!?\d\n]/)
    .at(-1)!;
  if (!/ by $/.test(clause)) return undefined;
  if (before.up.test(clause)) return before.down.test(clause) ? undefined : 'up';
  return before.down.test(clause) ? 'down' : undefined;
}
