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

const english = {
  target: /\b(?:targets?|goals?|aims?|planned|plans?|expected|forecasts?)\b/gi,
  result: /\b(?:results?|actual|achieved|reached|outcomes?)\b/gi,
  change: /\b(?:growth|grew|grow|grown|increased?|rise|rose)(?: rate)?\b/gi,
  filler:
    /\b(?:how|many|much|are|were|was|is|there|what|did|the|an?|of|in|for|and|total|number|amount|figures?|data)\b/gi,
};
const chinese = {
  target: /目标|预期|计划|任务|指标/gu,
  result: /实际|完成情况|结果|实现/gu,
  change: /增长率|增速|增幅|增长|同比/gu,
  filler: /是多少|有多少|达到多少|多少|[是的了]|情况|数据|数字|数量|水平|总共|一共/gu,
};

/** What a query asks of figures; undefined where it asks for something else, or for more than a figure. */
export function figureQuestion(raw: string, all: readonly IndicatorNames[]): FigureQuestion | undefined {
  const { core, years } = readQuestion(raw.normalize('NFKC'));
  const words = hasHan(core) ? chinese : english;
  const asks = (kind: 'target' | 'result' | 'change') => core.search(words[kind]) >= 0;
  // A name may hold the words that else say what is asked: 经济增长, “retail sales growth”.
  const keys = new Set(
    [[], ['target', 'result'], ['change'], ['target', 'result', 'change']].map((kinds) =>
      keyOf(kinds.reduce((text, kind) => text.replace(words[kind as keyof typeof words], ' '), core)),
    ),
  );
  keys.delete('');
  const indicators = all
    .filter(([, ...names]) => names.some((name) => keys.has(keyOf(name))))
    .map(([id]) => id);
  if (indicators.length === 0) return undefined;
  const kind = asks('target') ? 'target' : asks('result') ? 'result' : undefined;
  return { indicators, years: years.map(Number), ...(kind && { kind }), isChange: asks('change') };
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
  return words.map(stem).sort().join(' ');
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

/** The file of the figures, named for what it holds, as the other files of the search are. */
export function figureFile(figures: readonly FigureData[]): { name: string; content: FoundFigure[] } {
  const content = figures
    .filter(({ indicator }) => indicator !== undefined)
    .map(({ id, indicator, year, kind, isChange, bound, written, text, document, block }) => ({
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
    }));
  return { name: `figures-${hash(JSON.stringify(content)).toString(36)}`, content };
}
