import { getCollection } from 'astro:content';
import type { FigureData, IndicatorData } from '../../exchange/figure-data.ts';
import { byCodeUnits } from '../../code-units.ts';
import { siteData } from '../site-data.ts';

export interface SiteFigures {
  /** In reading order, document by document. */
  figures: FigureData[];
  indicators: ReadonlyMap<string, IndicatorData>;
}

let loaded: Promise<SiteFigures> | undefined;

/** The figures of all documents, read once for all pages of a build. */
export function siteFigures(): Promise<SiteFigures> {
  if (import.meta.env.DEV) return load();
  return (loaded ??= load());
}

async function load(): Promise<SiteFigures> {
  const { documents } = await siteData();
  const figures = (await getCollection('figures')).map(({ data, id }) => ({ ...data, id }));
  const places = new Map(
    documents.flatMap(({ id, blocks }) =>
      blocks.flatMap(({ units }) => units).map((unit, index) => [`${id} ${unit.id}`, index]),
    ),
  );
  const placeOf = ({ document, sentence }: FigureData) => places.get(`${document} ${sentence}`) ?? 0;
  // Astro keeps entries in the order of the machine's locale: every build is to have the same.
  figures.sort(
    (a, b) =>
      byCodeUnits(a.document, b.document) ||
      placeOf(a) - placeOf(b) ||
      Number(a.id.split('-').at(-1)) - Number(b.id.split('-').at(-1)),
  );
  const indicators = (await getCollection('indicators')).map(({ data, id }) => ({ ...data, id }));
  return { figures, indicators: new Map(indicators.map((indicator) => [indicator.id, indicator])) };
}
