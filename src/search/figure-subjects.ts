/** Which indicators the words of a query name. */
import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';

/** An indicator as a query may name it: id and names, in Chinese and English. */
export type IndicatorNames = readonly [id: string, ...names: string[]];

/** What people call an enterprise. */
const companies: ReadonlySet<string> = new Set(['company', 'firm', 'business', 'companies'].map(stem));

/** What is done for a figure, where, and what it is measured in: such words name no indicator. */
const wordsAround = {
  en:
    'add added attract attracted be been billion build built by cities city create created do does earn earned had ' +
    'handle handled harvest harvested has have hectares in it km kilometers kilometres last level made make miles ' +
    'million ' +
    'money mu next on open opened paid people per percent plant planted produce produced province provincial ' +
    'renovate renovated should spent this to tonnes tons train trained trillion will would year yuan',
  zh:
    '控制在 达到 平方米 千瓦 公里 万亩 新建 改造 改建 建成 建设 新增 增加 引进 吸引 办理 培训 完成 全省 省里 去年 今年 明年 ' +
    '左右 一共 占比 提高 提升 降低 下降 计划 多少 建 修 打 种 造 招 涨 降 产 收 花 吨 亩 万 亿 个 家 人 户 套 座 元 钱 米 名 条 过 着 在 占 要 斤',
};
const english = {
  target: /\b(?:targets?|goals?|aims?|planned|plans?|expected|forecasts?|will)\b/gi,
  result: /\b(?:results?|actual|achieved|reached|outcomes?)\b/gi,
  change: /\b(?:growth|grew|grow|grown|increased?|rise|rose)(?: rate)?\b/gi,
  around: new RegExp(String.raw`\b(?:${wordsAround.en.replaceAll(' ', '|')})\b`, 'gi'),
  filler:
    /\b(?:how|many|much|are|were|was|is|there|what|did|the|an?|of|in|for|and|total|number|amount|figures?|data)\b/gi,
};
const chinese = {
  target: /目标|预期|计划|任务|指标|打算|准备|[要将](?=新?[建改修增种])/gu,
  result: /实际|完成情况|结果|实现/gu,
  change: /增长率|增速|增幅|增长|同比/gu,
  around: new RegExp(wordsAround.zh.replaceAll(' ', '|'), 'gu'),
  filler: /是多少|有多少|达到多少|多少|[是的了]|情况|数据|数字|数量|水平|总共|一共/gu,
};

/** Whether a text asks for a target, for what was reached, or for growth. */
export function asksFor(kind: 'target' | 'result' | 'change', text: string): boolean {
  return text.search((hasHan(text) ? chinese : english)[kind]) >= 0;
}

/**
 * The indicators that a text names, and nothing else. A name may hold what else says what is asked: 经济增长.
 *
 * @param options.isDone the text may say besides what is done for a figure, and where
 */
export function indicatorsOf(
  text: string,
  all: readonly IndicatorNames[],
  { isDone = false } = {},
): string[] {
  const words = hasHan(text) ? chinese : english;
  const keys = new Set(
    ([[], ['target', 'result'], ['change'], ['target', 'result', 'change']] as const).map((kinds) =>
      keyOf(without(text, ...kinds.map((kind) => words[kind]), ...(isDone ? [words.around] : []))),
    ),
  );
  keys.delete('');
  return all.filter(([, ...names]) => names.some((name) => keys.has(keyOf(name)))).map(([id]) => id);
}

/**
 * The indicators of which a text that asks for a figure has all the words of a name, or most of them, and no word
 * besides that no name has: another place has other figures. The longest names alone: 农村居民收入 is not asked for by
 * 收入.
 */
export function nearestIndicators(text: string, all: readonly IndicatorNames[]): string[] {
  const { target, result, change, around } = hasHan(text) ? chinese : english;
  const own = partsOf(keyOf(without(text, number, target, result, change, around)));
  const keys = all.map(([id, ...names]) => ({ id, keys: names.map((name) => keyOf(without(name, around))) }));
  const known = keys.flatMap(({ keys: named }) => named).join(' ');
  const rated = keys.map(({ id, keys: named }) => ({
    id,
    points: Math.max(...named.map((key) => nearness(own, partsOf(key), known))),
  }));
  const most = Math.max(...rated.map(({ points }) => points));
  return most > 0 ? rated.filter(({ points }) => points === most).map(({ id }) => id) : [];
}

const number = /(?<![a-z\d.])[\d.,]+(?![\d.]|[a-z]\b)%?/gi;

/** What a key is made of: Chinese characters, and words. */
function partsOf(key: string): string[] {
  return key.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
}

/**
 * How many parts of a text a name has; 0 where that is too little of either.
 *
 * @param known the keys of all names
 */
function nearness(own: readonly string[], name: readonly string[], known: string): number {
  const shared = name.filter((part) => own.includes(part)).length;
  const left = own.filter((part) => !name.includes(part));
  const isName = shared === name.length && left.length <= Math.max(1, shared) && isKnown(left, known);
  const isMostOfName = left.length === 0 && shared >= 2 && shared * 2 >= name.length;
  return isName || isMostOfName ? shared : 0;
}

/** Whether some name has each of these words, or these Chinese characters together. */
function isKnown(parts: readonly string[], known: string): boolean {
  if (parts.some(hasHan)) return known.includes(parts.join(''));
  const words = new Set(known.split(' '));
  return parts.every((part) => words.has(part));
}

function without(text: string, ...parts: readonly RegExp[]): string {
  return parts.reduce((left, part) => left.replace(part, ' '), text);
}

/** Names and queries are the same when their words are, in any order and number, without fillers. */
function keyOf(text: string): string {
  if (hasHan(text))
    return text
      .toLowerCase()
      .replace(chinese.filler, '')
      .replace(/[\s“”"'《》]/gu, '');
  const words =
    text
      .toLowerCase()
      .replace(english.filler, ' ')
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words
    .map(stem)
    .map((word) => (companies.has(word) ? stem('enterprise') : word))
    .sort()
    .join(' ');
}
