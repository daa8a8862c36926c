/** Which indicators the words of a query name. */
import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';

/** An indicator as a query may name it, in Chinese and English. */
export interface IndicatorNames {
  id: string;
  names: readonly string[];
}

/** By indicator, what names it only in a question that asks for a figure. */
export type AskedFigures = Readonly<Record<string, readonly string[]>>;

/** What people call an enterprise. */
const companies: ReadonlySet<string> = new Set(['company', 'firm', 'business', 'companies'].map(stem));

const english = {
  target: /\b(?:targets?|goals?|aims?|planned|plans?|expected|forecasts?|will)\b/gi,
  result: /\b(?:results?|actual|achieved|reached|outcomes?)\b/gi,
  change: /\b(?:growth|grew|grow|grown|increased?|rise|rose)(?: rate)?\b/gi,
  filler:
    /\b(?:how|many|much|are|were|was|is|there|what|did|the|an?|of|in|for|and|total|number|amount|figures?|data)\b/gi,
};
const chinese = {
  target: /目标|预期|计划|任务|指标|打算|准备|[要将](?=新?[建改修增种])/gu,
  result: /实际|完成情况|结果|实现/gu,
  change: /增长率|增速|增幅|增长|同比/gu,
  filler: /是多少|有多少|达到多少|多少|[是的了]|情况|数据|数字|数量|水平|总共|一共/gu,
};

/** Whether a text asks for a target, for what was reached, or for growth. */
export function asksFor(kind: 'target' | 'result' | 'change', text: string): boolean {
  return text.search((hasHan(text) ? chinese : english)[kind]) >= 0;
}

/**
 * The indicators that a text names, and nothing else. A name may hold what else says what is asked: 经济增长.
 */
export function indicatorsOf(text: string, all: readonly IndicatorNames[]): string[] {
  const words = hasHan(text) ? chinese : english;
  const keys = new Set(
    ([[], ['target', 'result'], ['change'], ['target', 'result', 'change']] as const).map((kinds) =>
      keyOf(without(text, ...kinds.map((kind) => words[kind]))),
    ),
  );
  keys.delete('');
  const named = new Set([...keys].flatMap((key) => holdersOfKey(all, key)));
  return all.filter(({ id }) => named.has(id)).map(({ id }) => id);
}

/** Which indicators have a key among those of their names. */
type Holders = ReadonlyMap<string, string[]>;

/** Of names with Chinese characters, and of others; each read when it is first needed. */
const knownHolders = { han: new WeakMap<object, Holders>(), latin: new WeakMap<object, Holders>() };

function holdersOfKey(all: readonly IndicatorNames[], key: string): string[] {
  const chinese = holdersOf(all, true).get(key) ?? [];
  // No English name has a key in Chinese.
  return hasHan(key) ? chinese : [...chinese, ...(holdersOf(all, false).get(key) ?? [])];
}

function holdersOf(all: readonly IndicatorNames[], isHan: boolean): Holders {
  const known = knownHolders[isHan ? 'han' : 'latin'];
  const own = known.get(all) ?? readHolders(all, isHan);
  known.set(all, own);
  return own;
}

function readHolders(all: readonly IndicatorNames[], isHan: boolean): Holders {
  const holders = new Map<string, string[]>();
  for (const { id, names } of all)
    for (const key of names.filter((name) => hasHan(name) === isHan).map(keyOf))
      holders.set(key, [...(holders.get(key) ?? []), id]);
  return holders;
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
