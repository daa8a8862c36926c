import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { figuresOf, indicatorData } from '../figures/figures-of.ts';
import { readIndicators } from '../figures/indicators.ts';
import type { DocumentData } from '../exchange/document-data.ts';
import {
  answerFigures,
  askedFigureFile,
  figureFile,
  figureQuestion,
  indicatorNames,
  mostFigures,
  type FoundFigure,
} from './figures.ts';

const topics = new Set(
  [...readFileSync('content/figures.yaml', 'utf8').matchAll(/^ {2}topic: (.*)$/gm)].map(
    ([, topic]) => topic!,
  ),
);
const read = readIndicators('content/figures.yaml', readFileSync('content/figures.yaml', 'utf8'), topics);
if (!read.ok) throw new Error('content/figures.yaml cannot be read');

const block = (id: string, en: string) => ({
  id,
  kind: 'paragraph',
  lang: 'en',
  text: en,
  units: [{ id: `${id}s1`, en, zh: '' }],
});
const documents = [
  {
    id: 'report',
    delivered: '2022-01-20',
    headings: [
      { id: 'p1', depth: 2, label: '', en: 'A review of our work in 2021' },
      { id: 'p3', depth: 2, label: '', en: 'Work Arrangement for 2022' },
    ],
    blocks: [
      block('p1', 'A review of our work'),
      block(
        'p2',
        'The provincial GDP was 2,758.4 billion yuan, a rise of 5.8%; fixed-asset investment rose by 2.6%; ' +
          'grain output reached 25.385 million metric tons; 484,000 new jobs were created in urban areas; ' +
          'consumer prices increased by 1.1%; we built 25,000 new 5G base stations; 13,000 dilapidated houses ' +
          'in rural areas were renovated.',
      ),
      block('p3', 'Work Arrangement'),
      block(
        'p4',
        'The main indicators are: regional GDP growth by more than 5.5%; grain output at 24 million metric tons; ' +
          'more than 450,000 urban jobs, with surveyed urban unemployment rate below 5.5%; ' +
          'fixed asset investment growth by about 10%; consumer prices rising by about 3%.',
      ),
    ],
  },
] as unknown as DocumentData[];
const figures = figuresOf(documents, read.value);
const indicators = read.value.map(indicatorData);
const names = indicatorNames(indicators, figures);
const asked = {
  en: askedFigureFile(indicators, 'en').content,
  zh: askedFigureFile(indicators, 'zh').content,
};
const questionOf = (query: string) => figureQuestion(query, names, async (lang) => asked[lang]);
const { content } = figureFile(figures);

/** The first figure of an answer: what, year, kind, value. */
async function first(query: string): Promise<string | undefined> {
  const question = await questionOf(query);
  const [figure] = question ? answerFigures(question, content) : [];
  return figure && [figure.indicator, figure.year, figure.kind, figure.written.en].join(' ');
}

test.each([
  ['gdp 2021', 'gdp 2021 result 2.7584 trillion yuan'],
  ['GDP', 'gdp 2021 result 2.7584 trillion yuan'],
  ['liaoning gdp 2021', 'gdp 2021 result 2.7584 trillion yuan'],
  ['gdp of liaoning in 2021', 'gdp 2021 result 2.7584 trillion yuan'],
  ['gdp growth 2021', 'gdp 2021 result 5.8%'],
  ['gdp target 2022', 'gdp 2022 target 5.5%'],
  ['economic growth target', 'gdp 2022 target 5.5%'],
  ['what was the gdp in 2021?', 'gdp 2021 result 2.7584 trillion yuan'],
  ['2022年经济增长目标', 'gdp 2022 target 5.5%'],
  ['经济增长目标', 'gdp 2022 target 5.5%'],
  ['2021年地区生产总值', 'gdp 2021 result 2.7584 trillion yuan'],
  ['辽宁2021年GDP', 'gdp 2021 result 2.7584 trillion yuan'],
  ['地区生产总值是多少', 'gdp 2021 result 2.7584 trillion yuan'],
  ['2021年经济增速', 'gdp 2021 result 5.8%'],
  ['how many urban jobs', 'urban-jobs 2021 result 484,000'],
  ['new urban jobs 2022', 'urban-jobs 2022 target 450,000'],
  ['城镇新增就业', 'urban-jobs 2021 result 484,000'],
  ['2022年城镇新增就业目标', 'urban-jobs 2022 target 450,000'],
  ['新增就业多少', 'urban-jobs 2021 result 484,000'],
  ['粮食产量', 'grain-output 2021 result 25.385 million metric tons'],
  ['2021年粮食产量', 'grain-output 2021 result 25.385 million metric tons'],
  ['grain output', 'grain-output 2021 result 25.385 million metric tons'],
  ['grain output target', 'grain-output 2022 target 24 million metric tons'],
  ['unemployment rate 2022', 'urban-unemployment-rate 2022 target 5.5%'],
  ['失业率', 'urban-unemployment-rate 2022 target 5.5%'],
  ['surveyed urban unemployment rate', 'urban-unemployment-rate 2022 target 5.5%'],
  ['CPI 2021', 'consumer-prices 2021 result 1.1%'],
  ['物价涨幅', 'consumer-prices 2021 result 1.1%'],
  ['fixed-asset investment 2022', 'fixed-asset-investment 2022 target 10%'],
  ['固定资产投资增长', 'fixed-asset-investment 2021 result 2.6%'],
  ['how many 5G base stations', 'base-stations-5g 2021 result 25,000'],
  ['5G基站', 'base-stations-5g 2021 result 25,000'],
  // By a figure itself, or with words about it.
  ['25,000 5G base stations', 'base-stations-5g 2021 result 25,000'],
  ['新增就业45万人', 'urban-jobs 2022 target 450,000'],
  ['粮食产量提高了多少', 'grain-output 2021 result 25.385 million metric tons'],
  ['tonnes of grain produced', 'grain-output 2021 result 25.385 million metric tons'],
  ['2022年CPI涨幅目标', 'consumer-prices 2022 target 3%'],
  ['农村危房', 'rural-house-renovation 2021 result 13,000'],
])('“%s” is answered first by %s', async (query, expected) => {
  expect(await first(query)).toBe(expected);
});

test.each([
  'six stabilities',
  '六稳',
  'gdp deflator',
  // Another place, and another figure.
  'gdp of dalian 2021',
  '河北2021年粮食产量',
  '26,000 5G base stations',
  'gdp 2019',
  '2035年经济增长目标',
  'employment-first policy',
  '就业优先',
  'grain security',
  '粮食安全',
  '粮食安全省长责任制',
  'rural revitalization',
  '乡村振兴',
  '2021',
  '2022年',
  'target',
  '目标',
  'how many',
  '多少',
  'urban renewal action',
  'unemployment insurance',
  '失业保险',
  'investment promotion',
  '招商引资政策',
  'price',
  '5G network',
  'the 14th Five-Year Plan',
  '“十四五”规划',
  'what is gdp accounting',
  '经济体制改革',
  '',
])('“%s” asks for no figure', async (query) => {
  expect(await first(query)).toBeUndefined();
});

describe('an answer', () => {
  test('holds no more than it may, and what a question of kind asks for before the rest', async () => {
    const question = (await questionOf('gdp target'))!;
    const kinds = answerFigures(question, [...content, ...content, ...content]).map(({ kind }) => kind);
    expect(kinds).toHaveLength(mostFigures);
    expect(kinds.slice(0, 3)).toEqual(['target', 'target', 'target']);
  });

  test('has a figure without a year for that of its document', async () => {
    const undated = figures
      .filter(({ indicator }) => indicator === 'grain-output')
      .map((figure) => ({ ...figure, year: undefined, document: 'work-report-2023' }));
    const answersTo = async (query: string) => answerFigures((await questionOf(query))!, undated).length;
    expect(await answersTo('2023年粮食产量')).toBe(undated.length);
    expect(await answersTo('2024年粮食产量')).toBe(0);
  });

  test('comes from a file that has all that it can show, and does not grow with the documents', async () => {
    const often = Array.from({ length: 20 }, (_, copy) =>
      figures.map((figure) => ({ ...figure, id: `${figure.id}-${copy}` })),
    ).flat();
    const { content: kept } = figureFile(often);
    for (const wanted of [
      'gdp',
      'gdp target',
      'GDP 2022',
      'gdp growth 2021',
      '粮食产量',
      '城镇新增就业目标',
    ]) {
      const question = (await questionOf(wanted))!;
      const ids = (from: readonly FoundFigure[]) => answerFigures(question, from).map(({ id }) => id);
      expect(ids(kept)).toEqual(ids(often.filter(({ indicator }) => indicator)));
    }
    expect(kept.length).toBe(figureFile([...often, ...often]).content.length);
  });

  test('comes from a file whose name changes with what it holds', () => {
    expect(figureFile(figures).name).toBe(figureFile(figures).name);
    expect(figureFile(figures.slice(1)).name).not.toBe(figureFile(figures).name);
  });
});
