import { expect, test } from 'vitest';
import type { FigureData } from './figure-data.ts';
import { figureFiles, figuresCsv, publicFigure } from './public-figures.ts';

const figure: FigureData = {
  id: 'report-p1s1-1',
  document: 'report',
  block: 'p1',
  sentence: 'p1s1',
  indicator: 'gdp',
  kind: 'result',
  isChange: false,
  value: { kind: 'money CNY', amount: 2.7584e12 },
  written: { en: '2.7584 trillion yuan', zh: '2.7584万亿元' },
  surface: { en: '2,758.4 billion', zh: '27584亿' },
  text: { en: 'It was “2,758.4 billion”, and "more".', zh: '27584亿元。' },
};
const gdp = {
  id: 'gdp',
  topic: 'economy',
  en: 'GDP',
  zh: '地区生产总值',
  also: { en: [], zh: [] },
  asked: { en: [], zh: [] },
};
const indicators = new Map([['gdp', gdp]]);

test('a row of the CSV has a cell for each column; commas and quote marks are kept inside one', () => {
  const [head, row, ...rest] = figuresCsv([figure], indicators).split('\r\n');
  expect(head).toMatch(/^\uFEFFid,document,paragraph,indicator,/);
  expect(rest).toEqual(['']);
  expect(row).toContain('"2,758.4 billion",27584亿,"It was “2,758.4 billion”, and ""more"".",27584亿元。');
  const cells = row!.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g)!;
  expect(cells).toHaveLength(head!.split(',').length);
});

test('what is not known of a figure is not there', () => {
  const { indicator: _indicator, ...unnamed } = figure;
  expect(publicFigure(figure, indicators).indicator).toEqual({
    id: 'gdp',
    topic: 'economy',
    en: 'GDP',
    zh: '地区生产总值',
  });
  const data = JSON.parse(JSON.stringify(publicFigure(unnamed, indicators))) as object;
  expect(data).not.toHaveProperty('indicator');
  expect(data).not.toHaveProperty('year');
});

test('the index names a file for each document, with how many figures it holds', () => {
  const other = { ...figure, id: 'plan-p1s1-1', document: 'plan' };
  expect(figureFiles([figure, { ...figure, id: 'report-p1s1-2' }, other])).toEqual([
    { document: 'report', figures: 2, file: 'figures/report.json' },
    { document: 'plan', figures: 1, file: 'figures/plan.json' },
  ]);
});
