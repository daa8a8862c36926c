/** A figure as an answer: whether a query asks for one, and which come first. */
import { hasHan } from '../languages.ts';
import type { FigureData, IndicatorData } from '../exchange/figure-data.ts';
import { stem } from '../matching/inflection.ts';
import { hash } from './hash.ts';
import { readQuestion } from './question.ts';

/** An indicator as a query may name it: id and names, in Chinese and English. */
export type IndicatorNames = readonly [id: string, ...names: string[]];

/** A figure as it travels. */
export type FoundFigure = Pick<
  FigureData,
  'id' | 'indicator' | 'year' | 'kind' | 'isChange' | 'bound' | 'written' | 'text' | 'document' | 'block'
>;

/** What a query asks of figures. */
export interface FigureQuestion {
  /** Indicators that it may mean. */
  indicators: string[];
  years: number[];
  kind?: 'target' | 'result';
  /** It asks for growth. */
  isChange: boolean;
}

/** The most figures that one answer shows. */
export const mostFigures = 6;

/** What people call an enterprise. */
const companies: ReadonlySet<string> = new Set(['company', 'firm', 'business', 'companies'].map(stem));

/** What is done for a figure, where, and what it is measured in: such words name no indicator. */
const wordsAround = {
  en:
    'add added attract attracted be been billion build built by cities city create created do does earn earned had ' +
    'handle handled harvest harvested has have hectares in it km kilometers kilometres last made make miles million ' +
    'money mu next on open opened paid people per percent plant planted produce produced province provincial ' +
    'renovate renovated should spent this to tonnes tons train trained trillion will would year yuan',
  zh:
    '控制在 达到 平方米 千瓦 公里 万亩 新建 改造 改建 建成 建设 新增 增加 引进 吸引 办理 培训 完成 全省 省里 去年 今年 明年 ' +
    '左右 一共 建 修 打 种 造 招 涨 降 产 收 花 吨 亩 万 亿 个 家 人 户 套 座 元 钱 米 名 条 过 着 在',
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

/** What a query asks of figures; undefined where it asks for something else, or for more than a figure. */
export function figureQuestion(raw: string, all: readonly IndicatorNames[]): FigureQuestion | undefined {
  const { core, years, isForFigure } = readQuestion(raw.normalize('NFKC'));
  const words = hasHan(core) ? chinese : english;
  const asks = (kind: 'target' | 'result' | 'change') => core.search(words[kind]) >= 0;
  const indicators = indicatorsOf(core, all);
  // Who asks how many, or for a year, may say what was done with what he counts.
  if (indicators.length === 0 && (isForFigure || years.length > 0))
    indicators.push(...indicatorsOf(core, all, words.around));
  if (indicators.length === 0) return undefined;
  const kind = asks('target') ? 'target' : asks('result') ? 'result' : undefined;
  return { indicators, years: years.map(Number), ...(kind && { kind }), isChange: asks('change') };
}

/**
 * The indicators that a text names, and nothing else. A name may hold what else says what is asked: 经济增长.
 *
 * @param leftOut what the text may have besides
 */
function indicatorsOf(text: string, all: readonly IndicatorNames[], leftOut?: RegExp): string[] {
  const words = hasHan(text) ? chinese : english;
  const keys = new Set(
    ([[], ['target', 'result'], ['change'], ['target', 'result', 'change']] as const).map((kinds) =>
      keyOf(without(text, ...kinds.map((kind) => words[kind]), ...(leftOut ? [leftOut] : []))),
    ),
  );
  keys.delete('');
  return all.filter(([, ...names]) => names.some((name) => keys.has(keyOf(name)))).map(([id]) => id);
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

/** The figures that answer a question, those first that it asks for most exactly; none where the year has none. */
export function answerFigures(question: FigureQuestion, figures: readonly FoundFigure[]): FoundFigure[] {
  const { indicators, years, kind, isChange } = question;
  const own = figures.filter(
    ({ indicator, year }) =>
      indicators.includes(indicator ?? '') &&
      (years.length === 0 || (year !== undefined && years.includes(year))),
  );
  const isAsked = (figure: FoundFigure) =>
    kind === 'target' ? figure.kind === 'target' || figure.kind === 'plan' : figure.kind === kind;
  const points = (figure: FoundFigure) =>
    (kind !== undefined && isAsked(figure) ? 2 : 0) + (isChange && figure.isChange ? 1 : 0);
  return own.toSorted((a, b) => points(b) - points(a)).slice(0, mostFigures);
}

/** The names of the indicators that have figures. */
export function indicatorNames(
  indicators: Iterable<IndicatorData>,
  figures: readonly FigureData[],
): IndicatorNames[] {
  const used = new Set(figures.map(({ indicator }) => indicator));
  return [...indicators]
    .filter(({ id }) => used.has(id))
    .map(({ id, en, zh, also }) => [id, en, zh, ...also.en, ...also.zh]);
}

/**
 * The file of the figures, named for what it holds, as the other files of the search are. It has all that an answer
 * can show, and so does not grow with the documents.
 */
export function figureFile(figures: readonly FigureData[]): { name: string; content: FoundFigure[] } {
  const content = foremost(figures.filter(({ indicator }) => indicator !== undefined)).map(
    ({ id, indicator, year, kind, isChange, bound, written, text, document, block }) => ({
      id,
      indicator,
      year,
      kind,
      isChange,
      bound,
      written,
      text,
      document,
      block,
    }),
  );
  return { name: `figures-${hash(JSON.stringify(content)).toString(36)}`, content };
}

/** Of figures between which no question chooses, the first ones: it shows no more. */
function foremost(figures: readonly FigureData[]): FigureData[] {
  const counts = new Map<string, number>();
  return figures.filter(({ indicator, year, kind, isChange }) => {
    const alike = `${indicator} ${year} ${kind} ${isChange}`;
    const count = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, count);
    return count <= mostFigures;
  });
}
