/** A figure as an answer: whether a query asks for one, and which come first. */
import type { FigureData, IndicatorData } from '../exchange/figure-data.ts';
import { langOf, type Lang } from '../languages.ts';
import { asksFor, indicatorsOf, type AskedFigures, type IndicatorNames } from './figure-subjects.ts';
import { namedFile, type NamedFile } from './named-file.ts';
import { nearestIndicators } from './near-indicators.ts';
import { readQuestion } from './question.ts';

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
  /** It names the figure that it asks about, as digits without separators: `18.4` of 18.4万户. */
  values: string[];
}

/** The most figures that one answer shows. */
export const mostFigures = 6;

/** Who says what it is measured in asks for a number. */
const unit = /\b(?:km|kilomet(?:er|re)s?|hectares|tonn?e?s|percent(?:age)?)\b|百分之/i;

/**
 * What a query asks of figures; undefined where it asks for something else, or for more than a figure.
 *
 * @param loadAsked reads what names the indicators in questions of a language: it is needed where none is named, and a
 *   figure is asked for all the same
 */
export async function figureQuestion(
  raw: string,
  all: readonly IndicatorNames[],
  loadAsked: (lang: Lang) => Promise<AskedFigures>,
): Promise<FigureQuestion | undefined> {
  const { core, years, indicators, kind, values, isLoose } = readFigureQuestion(raw, all);
  if (isLoose) indicators.push(...nearestIndicators(core, all, await loadAsked(langOf(core))));
  // A plan is asked for by its name, too, and not for a figure.
  else if (indicators.length === 0 && kind) indicators.push(...nearestIndicators(core, all, noneAsked));
  if (indicators.length === 0) return undefined;
  return {
    indicators,
    years: years.map(Number),
    ...(kind && { kind }),
    isChange: asksFor('change', core),
    values,
  };
}

const noneAsked: AskedFigures = {};

/** Whether it may be known only later what a query asks of figures. */
export function isLooseFigureQuestion(raw: string, all: readonly IndicatorNames[]): boolean {
  return readFigureQuestion(raw, all).isLoose;
}

function readFigureQuestion(raw: string, all: readonly IndicatorNames[]) {
  const { core, years, isForFigure } = readQuestion(raw.normalize('NFKC'));
  const indicators = indicatorsOf(core, all);
  const kind = asksFor('target', core) ? 'target' : asksFor('result', core) ? 'result' : undefined;
  const values = indicators.length > 0 ? [] : valuesIn(core);
  const asks = isForFigure || years.length > 0 || values.length > 0 || unit.test(core);
  return { core, years, indicators, kind, values, isLoose: indicators.length === 0 && asks } as const;
}

/** The numbers of a text, without separators; not those that are a part of a name: PM2.5, 5G. */
function valuesIn(text: string): string[] {
  const plain = text.replace(/(?<=\d),(?=\d{3})/g, '');
  return plain.match(/(?<![a-z\d.])\d+(?:\.\d+)?(?![\d.]|[a-z]\b)/gi) ?? [];
}

/** The figures that answer a question, those first that it asks for most exactly; none where the year has none. */
export function answerFigures(question: FigureQuestion, figures: readonly FoundFigure[]): FoundFigure[] {
  const { indicators, years, kind, isChange, values } = question;
  const inYears = figures.filter(
    (figure) =>
      indicators.includes(figure.indicator ?? '') &&
      (years.length === 0 || years.some((year) => isOfYear(figure, year))),
  );
  // Who says what it is knows it from somewhere, and wants to see that.
  const own = values.length === 0 ? inYears : inYears.filter((figure) => hasValue(figure, values));
  const isAsked = (figure: FoundFigure) =>
    kind === 'target' ? figure.kind === 'target' || figure.kind === 'plan' : figure.kind === kind;
  const points = (figure: FoundFigure) =>
    (kind !== undefined && isAsked(figure) ? 2 : 0) +
    (isChange && figure.isChange ? 1 : 0) +
    (figure.year === undefined ? -0.5 : 0);
  return own.toSorted((a, b) => points(b) - points(a)).slice(0, mostFigures);
}

/** One without a year of its own is of that which its document is named for. */
function isOfYear({ year, document }: FoundFigure, wanted: number): boolean {
  return year === undefined ? yearsNamedBy(document).includes(wanted) : year === wanted;
}

/** The years in the name of a document. */
function yearsNamedBy(document: string): number[] {
  return document
    .split('-')
    .filter((part) => /^(?:19|20)\d\d$/.test(part))
    .map(Number);
}

function hasValue({ written }: FoundFigure, values: readonly string[]): boolean {
  const own = [written.en, written.zh].flatMap(
    (text) => text.replaceAll(',', '').match(/\d+(?:\.\d+)?/g) ?? [],
  );
  return values.every((value) => own.includes(value));
}

/** The names of the indicators that have figures. */
export function indicatorNames(
  indicators: Iterable<IndicatorData>,
  figures: readonly FigureData[],
): IndicatorNames[] {
  const used = new Set(figures.map(({ indicator }) => indicator));
  return [...indicators]
    .filter(({ id }) => used.has(id))
    .map(({ id, en, zh, also }) => ({ id, names: [en, zh, ...also.en, ...also.zh] }));
}

/** The file of what indicators are called: of each, its names in English and in Chinese, and then all others. */
export function figureNamesFile(
  indicators: Iterable<IndicatorData>,
  figures: readonly FigureData[],
): NamedFile<IndicatorNames[]> {
  return namedFile('figure-names', indicatorNames(indicators, figures));
}

/** What an indicator is called in a language. */
export function titleOf({ names }: IndicatorNames, lang: Lang): string {
  return names[lang === 'en' ? 0 : 1] ?? '';
}

/** The file of what names the indicators in questions of a language, named for what it holds. */
export function askedFigureFile(indicators: Iterable<IndicatorData>, lang: Lang): NamedFile<AskedFigures> {
  const content = Object.fromEntries([...indicators].map(({ id, asked }) => [id, asked[lang]]));
  return namedFile('asked-figures', content);
}

/**
 * The file of the figures, named for what it holds, as the other files of the search are. It has all that an answer
 * can show, and so does not grow with the documents; only who asks by its value for one among many alike may miss it.
 */
export function figureFile(figures: readonly FigureData[]): NamedFile<FoundFigure[]> {
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
  return namedFile('figures', content);
}

/** Of figures between which no question chooses, the first ones: it shows no more. */
function foremost(figures: readonly FigureData[]): FigureData[] {
  const counts = new Map<string, number>();
  return figures.filter(({ indicator, year, kind, isChange, document }) => {
    const years = year ?? yearsNamedBy(document).join();
    const alike = `${indicator} ${years} ${kind} ${isChange}`;
    const count = (counts.get(alike) ?? 0) + 1;
    counts.set(alike, count);
    return count <= mostFigures;
  });
}
