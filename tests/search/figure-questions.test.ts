import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FigureData, IndicatorData } from '../../src/exchange/figure-data.ts';
import { answerFigures, figureFile, figureQuestion, indicatorNames } from '../../src/search/figures.ts';

const read = <T>(name: string) => JSON.parse(readFileSync(`content/generated/${name}`, 'utf8')) as T;
const figures = read<FigureData[]>('figures.json');
const names = indicatorNames(read<IndicatorData[]>('indicators.json'), figures);
const { content } = figureFile(figures);
const questions = readFileSync('tests/search/figure-questions.tsv', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split('\t') as [query: string, expected: string]);

test.each(questions)('“%s” is answered first by %s', (query, expected) => {
  const question = figureQuestion(query, names);
  const [figure] = question ? answerFigures(question, content) : [];
  expect(figure && [figure.indicator, figure.year, figure.kind].join(' ')).toBe(expected);
});

test('the words that are left out of a question choose no figure by themselves', () => {
  for (const query of [
    'how many people',
    'built in 2021',
    '2021年完成了多少',
    '去年新增多少',
    'how much per year',
  ])
    expect(figureQuestion(query, names), query).toBeUndefined();
});
