import { describe, expect, test } from 'vitest';
import type { DocumentData } from '../exchange/document-data.ts';
import { createClaims } from './claims.ts';
import { figuresOf } from './figures-of.ts';
import { readIndicators, type Indicator } from './indicators.ts';
import { isChange, kindOf } from './kind-of.ts';
import { yearOf } from './year-of.ts';

const indicators: Indicator[] = [
  { id: 'gdp', topic: 'economy', en: 'GDP', zh: '地区生产总值', before: ['provincial GDP'] },
  { id: 'trade', topic: 'openness', en: 'trade', zh: '进出口', before: ['imports and exports'] },
  { id: 'jobs', topic: 'livelihood', en: 'jobs', zh: '就业', behind: ['new jobs'] },
  { id: 'urban', topic: 'livelihood', en: 'urban', zh: '城镇', before: ['incomes of urban'] },
  { id: 'rural', topic: 'livelihood', en: 'rural', zh: '农村', before: ['rural residents'] },
  { id: 'farmland', topic: 'agriculture-rural', en: 'farmland', zh: '农田', behind: ['of farmland'] },
];

/** A document of one paragraph under a heading. */
function documentOf(en: string, zh: string, heading = 'A review of our work in 2021'): DocumentData {
  const block = { lang: 'en', text: en } as const;
  return {
    id: 'report',
    delivered: '2022-01-20',
    headings: [{ id: 'p1', depth: 2, label: '', en: heading }],
    blocks: [
      { id: 'p1', kind: 'heading', ...block, units: [{ id: 'p1s1', en: heading, zh: '' }] },
      { id: 'p2', kind: 'paragraph', ...block, units: [{ id: 'p2s1', en, zh }] },
    ],
  } as unknown as DocumentData;
}
const figuresIn = (en: string, zh: string, heading?: string) =>
  figuresOf([documentOf(en, zh, heading)], indicators).map(
    ({ indicator, year, kind, isChange: change, bound, written }) =>
      [indicator ?? '?', year ?? '?', kind, change ? 'change' : '', bound ?? '', written.en, written.zh].join(
        ' ',
      ),
  );

describe('the figures of a document that is there in Chinese alone', () => {
  const inChinese = (zh: string) => {
    const document = documentOf('', zh);
    for (const heading of document.headings) Object.assign(heading, { en: undefined, zh: '2021年工作回顾' });
    return figuresOf([document], indicators).map(
      ({ indicator, year, kind, isChange: change, surface, text }) =>
        [indicator ?? '?', year ?? '?', kind, change ? 'change' : '', surface.zh, text.en ?? '-'].join(' '),
    );
  };

  test('are those of the Chinese, with indicator, year and kind', () => {
    expect(inChinese('地区生产总值达到27584亿元，增长5.8%；完成进出口7724亿元。')).toEqual([
      'gdp 2021 result  27584亿 -',
      'gdp 2021 result change 5.8% -',
      'trade 2021 result  7724亿 -',
    ]);
    expect(inChinese('今年将新增就业45万人，进出口预期增长6%。')).toEqual([
      'jobs 2022 target  45万 -',
      'trade 2022 target change 6% -',
    ]);
    expect(inChinese('依法召开第十三届人大会议。')).toEqual([]);
  });
});

describe('the figures of a sentence', () => {
  test('have the indicator that stands before them, and a change that of the figure before it', () => {
    expect(
      figuresIn(
        'The provincial GDP was 2,758.4 billion yuan, a rise of 5.8%, and imports and exports increased by 17.6%.',
        '地区生产总值27584亿元，增长5.8%，进出口增长17.6%。',
      ),
    ).toEqual([
      'gdp 2021 result   2.7584 trillion yuan 2.7584万亿元',
      'gdp 2021 result change  5.8% 5.8%',
      'trade 2021 result change  17.6% 17.6%',
    ]);
  });

  test('have that of what they count, and in “respectively” each its own', () => {
    expect(figuresIn('We will create more than 450,000 new jobs this year.', '新增就业45万人以上。')).toEqual(
      ['jobs 2022 plan  above 450,000 45万'],
    );
    expect(
      figuresIn(
        'The incomes of urban and rural residents increased by 6.6% and 10.1% respectively.',
        '城乡居民收入分别增长6.6%和10.1%。',
      ),
    ).toEqual(['urban 2021 result change  6.6% 6.6%', 'rural 2021 result change  10.1% 10.1%']);
  });

  test('have none where no words claim them, and no year where nothing says one', () => {
    expect(figuresIn('It was 4,600 kilometers.', '4600公里。', 'Roads')).toEqual([
      '? ? result   4,600 kilometers 4600公里',
    ]);
  });

  test('are in the units of each language; a third of a hectare cut off is no third of a mu', () => {
    expect(figuresIn('We built 6666.66 hectares of farmland.', '建成高标准农田。')).toEqual([
      'farmland 2021 result   6666.66 hectares 10万亩',
    ]);
    expect(figuresIn('A share that rose by 4.3%.', '比例提高4.3个百分点。')).toEqual([
      '? 2021 result change  4.3 percentage points 4.3个百分点',
    ]);
  });

  test('are no dates, ordinals, years or parts of names', () => {
    expect(
      figuresIn(
        'On May 9, 2024, Phase 2 of the 14th Five-Year Plan began, 30 years after the 5G network.',
        '2024年5月9日，“十四五”规划第2期。',
      ),
    ).toEqual([]);
  });
});

test.each([
  ['The main indicators of this year are: growth by more than 5.5%.', '', 'target'],
  ['It is expected to reach nearly 70%.', '', 'target'],
  ['We will build 100 schools.', '新建100所学校。', 'plan'],
  ['We will build 100 schools.', '力争新建100所学校。', 'target'],
  ['We built 100 schools.', '', 'result'],
  ['The target of 100 schools was completed.', '', 'result'],
  ['Support for 100 schools.', '', 'other'],
])('%s is a %s', (english, chinese, kind) => {
  expect(kindOf(english, chinese, [])).toBe(kind);
});

test('a change is told by the words before it in either language', () => {
  expect(isChange('a rise of ', '')).toBe(true);
  expect(isChange('growth of industries above the scale by more than ', '')).toBe(false);
  expect(isChange('growth of industries above the scale by more than ', '增长')).toBe(true);
  expect(isChange('reached ', '达到')).toBe(false);
});

test.each([
  ['In 2023, it reached 5.', [], '2024-05-09', 2023],
  ['This year it is 5.', [], '2024-05-09', 2024],
  ['Last year it was 5.', [], '2024-05-09', 2023],
  ['It is 5.', ['Tasks', 'Work in 2022'], '2021-01-01', 2022],
  ['From 2021 to 2025 it is 5.', ['Work in 2022'], undefined, undefined],
  ['It is 5.', [], '2024-05-09', undefined],
  ['It was 2,023 meters.', [], undefined, undefined],
])('“%s” under %j of %s is of %s', (sentence, headings, date, year) => {
  expect(yearOf(sentence, headings, date)).toBe(year);
});

test('a figure is claimed only within its clause, and by whole words', () => {
  const claim = createClaims(indicators);
  const of = (sentence: string) => {
    const start = sentence.indexOf('5');
    return claim(sentence, [{ start, end: start + 1, isChange: false }]);
  };
  expect(of('The provincial GDP was 5.')).toEqual(['gdp']);
  expect(of('The provincial GDP was good; it was 5.')).toEqual([undefined]);
  expect(of('The provincial GDPs were 5.')).toEqual([undefined]);
});

describe('content/figures.yaml', () => {
  const topics = new Set(['economy']);
  const rulesOf = (source: string) => {
    const read = readIndicators('content/figures.yaml', source, topics);
    return read.ok ? [] : read.problems.map(({ rule, line }) => `${rule}:${line}`);
  };
  const entry = '- id: gdp\n  topic: economy\n  en: GDP\n  zh: 地区生产总值\n';

  test('is read', () => {
    expect(rulesOf(`${entry}  before:\n    - provincial GDP\n`)).toEqual([]);
    expect(rulesOf('')).toEqual([]);
  });

  test('with a wrong topic, an id twice, words twice or none says so at the line', () => {
    expect(rulesOf(entry)).toEqual(['figures-words:1']);
    expect(rulesOf(`${entry}  before: [GDP]\n`.replace('economy', 'economics'))).toEqual(['figures-topic:2']);
    const twice = `${entry}  before: [GDP]\n`;
    expect(rulesOf(twice + twice)).toEqual(['figures-twice:6', 'figures-twice:10']);
    expect(rulesOf(`${entry}  bevor: [GDP]\n`)).toEqual(['figures-entry:5']);
  });
});
