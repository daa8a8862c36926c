/** The figures of all documents, divided into pages that do not grow with their number. */
import type { FigureData, IndicatorData } from '../../exchange/figure-data.ts';
import { inChunks } from '../index-pages.ts';

/** Which figures a page shows: all, those of a topic (`none`: of no indicator), or those of a document. */
export interface FigureChoice {
  by: 'all' | 'topic' | 'document';
  /** Of the topic or document; empty for all. */
  id: string;
}

export interface FigurePage extends FigureChoice {
  figures: FigureData[];
  /** From 0. */
  index: number;
  /** How many pages the choice has. */
  count: number;
  /** How many figures the choice has, on all its pages. */
  total: number;
}

/** Sentences on a page, each with its figures: about 25 kB as they travel. */
const perPage = 120;

/** @param figures in reading order, document by document */
export function figurePages(
  figures: readonly FigureData[],
  indicators: ReadonlyMap<string, IndicatorData>,
  most = perPage,
): FigurePage[] {
  const choices: [FigureChoice, readonly FigureData[]][] = [
    [{ by: 'all', id: '' }, figures],
    ...chosen('topic', figures, (figure) => topicOf(figure, indicators)),
    ...chosen('document', figures, ({ document }) => document),
  ];
  return choices.flatMap(([choice, own]) => {
    const sentences = [...Map.groupBy(own, ({ document, sentence }) => `${document} ${sentence}`).values()];
    return inChunks(sentences, most).map((items, index, { length: count }): FigurePage => ({
      ...choice,
      figures: items.flat(),
      index,
      count,
      total: own.length,
    }));
  });
}

/** The topic of what a figure is of; `none` where that is not known. */
export function topicOf(
  { indicator }: Pick<FigureData, 'indicator'>,
  indicators: ReadonlyMap<string, Pick<IndicatorData, 'topic'>>,
): string {
  return indicators.get(indicator ?? '')?.topic ?? 'none';
}

function chosen(
  by: FigureChoice['by'],
  figures: readonly FigureData[],
  idOf: (figure: FigureData) => string,
): [FigureChoice, readonly FigureData[]][] {
  return [...Map.groupBy(figures, idOf)].map(([id, own]) => [{ by, id }, own]);
}

/** The path of a page below that of all figures: none for the first page of all. */
export function figurePath({ by, id }: FigureChoice, index = 0): string[] {
  return [...(by === 'all' ? [] : [by, id]), ...(index === 0 ? [] : [String(index + 1)])];
}
