import { readFileSync } from 'node:fs';
import type { FigureData, IndicatorData } from '../../src/exchange/figure-data.ts';
import { figureFile, indicatorNames, type FoundFigure } from '../../src/search/figures.ts';
import type { IndicatorNames } from '../../src/search/figure-subjects.ts';

/** The figures of the site, and the names by which they are asked for. */
export function readFigures(): { names: IndicatorNames[]; content: FoundFigure[] } {
  const read = <T>(name: string) => JSON.parse(readFileSync(`content/generated/${name}`, 'utf8')) as T;
  const figures = read<FigureData[]>('figures.json');
  const names = indicatorNames(read<IndicatorData[]>('indicators.json'), figures);
  return { names, content: figureFile(figures).content };
}
