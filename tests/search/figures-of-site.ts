import { readFileSync } from 'node:fs';
import type { FigureData, IndicatorData } from '../../src/exchange/figure-data.ts';
import { askedFigureFile, figureFile, indicatorNames, type FoundFigure } from '../../src/search/figures.ts';
import type { Bilingual } from '../../src/languages.ts';
import type { AskedFigures, IndicatorNames } from '../../src/search/figure-subjects.ts';

/** The figures of the site, and the names by which they are asked for. */
export function readFigures(): {
  names: IndicatorNames[];
  asked: Bilingual<AskedFigures>;
  content: FoundFigure[];
} {
  const read = <T>(name: string) => JSON.parse(readFileSync(`content/generated/${name}`, 'utf8')) as T;
  const figures = read<FigureData[]>('figures.json');
  const indicators = read<IndicatorData[]>('indicators.json');
  return {
    names: indicatorNames(indicators, figures),
    asked: {
      en: askedFigureFile(indicators, 'en').content,
      zh: askedFigureFile(indicators, 'zh').content,
    },
    content: figureFile(figures).content,
  };
}
