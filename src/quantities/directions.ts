/** What stands at a number and says which way it goes: 零下, 下降, “minus”, “up by”, “below zero”. */
import { chineseMargin, englishMargin } from './margins.ts';
import type { Direction } from './types.ts';

/** How many characters before and behind a number are looked at. */
const reach = { en: 48, zh: 10 } as const;

const chinese = {
  minus: /(?:零下|负)$|(?:^|[^\dA-Za-z%％℃年月日号亿万元个吨度\s])\s*[-−–－]$/u,
  above: /零上$/u,
  /** Words between the growth and the number: 增长了近5%. */
  down: /(?:下降|降低|减少|下跌|下滑|回落|下调|压减|降幅|负增长|[降减跌低])(?:[了约近逾达为]|超过?|将近){0,2}$/u,
  up: /(?:增长|增加|提高|提升|上升|上涨|上调|增幅|[增升涨高])(?:[了约近逾达为]|超过?|将近){0,2}$/u,
  /** 最高30% is no growth, nor is 不低于5%. */
  extreme: /(?:最|不)[高低][达为约]?$/u,
} as const;

/** Which way a number of a Chinese text goes, where a word right before it says so. */
export function chineseDirection(text: string, start: number): Direction | undefined {
  const before = text.slice(Math.max(0, start - reach.zh), start);
  if (chinese.minus.test(before)) return 'minus';
  if (chinese.extreme.test(before)) return undefined;
  if (chinese.down.test(before)) return 'down';
  if (chinese.above.test(before) || chinese.up.test(before)) return 'up';
  return chineseMargin(text, start);
}

const between = new Set(
  'by of about around roughly nearly almost some over more than a an additional another further'.split(' '),
);
const english = {
  minus: /\b(?:minus|negative) $|(?:^|(?:^|[^\d%\s])\s|[(（[“"])[-−–]$/iu,
  down: /^(?:down|fell|fall(?:s|ing|en)?|dropp?(?:s|ed|ing)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|lower(?:ed|ing)|cut(?:s|ting)?|shrank|shrunk)$/,
  up: /^(?:up|gr[eo]w(?:s|n|ing|th)?|r[io]se(?:s|n)?|rising|increas(?:e|es|ed|ing)|expand(?:s|ed|ing)?|rais(?:e|es|ed|ing)|climb(?:ed|ing)?|jump(?:ed|ing)?|surg(?:ed|ing))$/,
  belowZero: /^[ -](?:degrees? |celsius |centigrade |c ){0,2}(?:below (?:zero|freezing)|sub-?zero)\b/,
  belowSea: /^[ -](?:met(?:er|re)s?|m) below (?:the )?(?:sea|ground)\b/,
  notGrowth: /\bnegative growth (?:rate )?(?:of|at)(?: (?:about|around|nearly|over))? $/i,
  aboveZero: /^[ -](?:degrees? |celsius |centigrade |c ){0,2}above (?:zero|freezing)\b/,
  behindDown: /^[ -](?:decline|decrease|drop|reduction|lower|fall)\b(?!-)/,
  behindUp: /^[ -](?:growth|increase|rise|higher)\b(?!-)/,
} as const;

/**
 * Which way a number of an English text goes.
 * @param ends where the number ends, and where its unit does
 */
export function englishDirection(
  text: string,
  start: number,
  ends: readonly number[],
): Direction | undefined {
  const before = text.slice(Math.max(0, start - reach.en), start);
  const behind = ends.map((end) => text.slice(end, end + reach.en).toLowerCase());
  const follows = (pattern: RegExp) => behind.some((rest) => pattern.test(rest));
  if (english.minus.test(before) || follows(english.belowZero)) return 'minus';
  if (english.notGrowth.test(before) || follows(english.belowSea)) return 'down';
  const word = wordBefore(before);
  if (english.down.test(word) || follows(english.behindDown)) return 'down';
  if (english.up.test(word) || follows(english.behindUp) || follows(english.aboveZero)) return 'up';
  return englishMargin(text, start, Math.max(...ends));
}

/** The last word before a number that is no “by”, “of” or “more than”. */
function wordBefore(before: string): string {
  const words = before.toLowerCase().split(/[\s$¥€£]+/);
  if (words.pop() !== '') return '';
  return words.findLast((word) => !between.has(word)) ?? '';
}

/** Whether two numbers go different ways; one that does not say so may go any way but below nought. */
export function goOtherWays(one: Direction | undefined, other: Direction | undefined): boolean {
  if (one === other) return false;
  if (one === 'minus' || other === 'minus') return one !== 'down' && other !== 'down';
  return one !== undefined && other !== undefined;
}
