import type { FigureData, IndicatorData } from '../../exchange/figure-data.ts';
import { byCodeUnits } from '../../code-units.ts';
import { readGenerated } from '../generated-parts.ts';
import { topicOf } from './figure-pages.ts';

export interface SiteFigures {
  /** In reading order, document by document. */
  figures: FigureData[];
  indicators: ReadonlyMap<string, IndicatorData>;
  /** How many figures each document has. */
  countByDocument: ReadonlyMap<string, number>;
  /** How many each topic has; `none`: those without an indicator. */
  countByTopic: ReadonlyMap<string, number>;
}

let loaded: SiteFigures | undefined;

/**
 * The figures of all documents, read once for all pages of a build. They are no collection: a large site has tens of
 * thousands, and Astro would keep each twice.
 */
export function siteFigures(): SiteFigures {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

function load(): SiteFigures {
  // Those of one document are in reading order already.
  const figures = (JSON.parse(readGenerated('figures.json')) as FigureData[]).sort((a, b) =>
    byCodeUnits(a.document, b.document),
  );
  const all = JSON.parse(readGenerated('indicators.json')) as IndicatorData[];
  const indicators = new Map(all.map((indicator) => [indicator.id, indicator]));
  return {
    figures,
    indicators,
    countByDocument: counted(figures, ({ document }) => document),
    countByTopic: counted(figures, (figure) => topicOf(figure, indicators)),
  };
}

function counted(figures: readonly FigureData[], keyOf: (figure: FigureData) => string) {
  const counts = new Map<string, number>();
  for (const figure of figures) counts.set(keyOf(figure), (counts.get(keyOf(figure)) ?? 0) + 1);
  return counts;
}
