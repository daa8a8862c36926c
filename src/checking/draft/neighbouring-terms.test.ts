import { describe, expect, test } from 'vitest';
import { renderingOf } from '../../glossary/term.fixture.ts';
import type { Lang } from '../../languages.ts';
import { checkDraft } from './check-draft.ts';
import { createDraftGlossary } from './draft-glossary.ts';
import { draftTerm } from './draft-term.fixture.ts';

const lookUp = (lang: Lang, text: string, more = {}) =>
  renderingOf(lang, text, { status: 'lookup', ...more });
const glossary = createDraftGlossary([
  draftTerm('comprehensive-bonded-zone', '综合保税区', 'comprehensive bonded zone'),
  draftTerm('pilot-free-trade-zone', '自由贸易试验区', 'pilot free trade zone'),
  draftTerm('bonded-maintenance', '保税维修', 'bonded maintenance'),
  draftTerm('industry-education', '产教融合', 'integration of industry and education'),
  draftTerm('sports-education', '体教融合', 'integration of sports and education'),
  draftTerm('defuse-risks', '化险', 'defuse risks'),
  draftTerm('financial-risk', '金融风险', 'financial risk'),
  draftTerm('reconsideration', '行政复议', 'administrative reconsideration', [
    lookUp('zh', '行政争议', { link: false }),
    lookUp('en', 'administrative disputes', { link: false }),
  ]),
  draftTerm('relief', '防灾减灾救灾', 'disaster prevention, mitigation, and relief', [
    lookUp('zh', '防灾救灾'),
  ]),
  draftTerm('heritage', '非物质文化遗产', 'intangible cultural heritage'),
  draftTerm('urbanization', '常住人口城镇化率', 'urbanization rate of permanent residents'),
  draftTerm('unemployment', '城镇调查失业率', 'surveyed urban unemployment rate'),
  draftTerm('fiscal', '积极的财政政策', 'proactive fiscal policy'),
  draftTerm('political-bureau', '中央政治局', 'Political Bureau of the CPC Central Committee'),
  draftTerm('party-secretary', '省委书记', 'secretary of the provincial Party committee'),
  draftTerm('state-council', '国务院', 'State Council'),
  draftTerm('sorting', '生活垃圾分类', 'household waste sorting', [lookUp('zh', '垃圾分类')]),
  draftTerm('allowance', '最低生活保障', 'subsistence allowance', [lookUp('zh', '低保')]),
  draftTerm('near-allowance', '低保边缘家庭', 'family just above the subsistence allowance threshold'),
  draftTerm('minimum-wage', '最低工资', 'minimum wage'),
  draftTerm('homestead', '农村宅基地', 'rural residential land'),
]);

const found = (zh: string, en: string, source: Lang) =>
  checkDraft([{ zh, en }], source, glossary).map(({ rule, term }) => `${rule} ${term}`);

describe('a rendering', () => {
  test.each([
    [
      '综合保税区发展保税维修。',
      'The pilot free trade zone has bonded maintenance.',
      'comprehensive-bonded-zone',
    ],
    ['深化产教融合。', 'Deepen the integration of sports and education.', 'industry-education'],
  ])('of a neighbour, which the source of %s does not have, is none', (zh, en, term) => {
    expect(found(zh, en, 'zh')).toEqual([`term-missing ${term}`]);
  });

  test('is one with the words of another term among its own', () => {
    expect(found('设立化险基金。', 'A fund to defuse financial risks is set up.', 'zh')).toEqual([]);
    expect(found('深化产教融合。', 'Integrate industry with education.', 'zh')).toEqual([]);
  });

  test('that answers what stands beside a term in the source is not that of the term', () => {
    const zh = '发挥行政复议化解行政争议的作用。';
    expect(
      found(zh, 'Administrative disputes are resolved by administrative reconsideration.', 'zh'),
    ).toEqual([]);
    expect(found(zh, 'Administrative disputes are resolved in court.', 'zh')).toEqual([
      'term-missing reconsideration',
    ]);
  });

  test('of three things that lacks one of them is cut short', () => {
    const en = 'We will improve disaster prevention, mitigation, and relief.';
    expect(found('提高防灾减灾救灾能力。', en, 'en')).toEqual([]);
    expect(found('提高防灾救灾能力。', en, 'en')).toEqual(['formula-cut relief']);
  });
});

describe('a word that makes another term of a rendering', () => {
  test.each([
    ['常住人口城镇化率', 'urbanization rate of registered residents', 'urbanization rate of residents there'],
    ['城镇调查失业率', 'registered urban unemployment rate', 'unemployment rate in urban surveys'],
    ['积极的财政政策', 'proactive monetary policy', 'fiscal policy that is proactive'],
  ])('in that of %s is found, one that is left out is not', (zh, changed, left) => {
    expect(found(`${zh}。`, `The ${changed}.`, 'zh')).toHaveLength(1);
    expect(found(`${zh}。`, `The ${left}.`, 'zh')).toEqual([]);
  });

  test('is the 非 of 非物质文化遗产', () => {
    const en = 'Five items of intangible cultural heritage.';
    expect(found('国家级物质文化遗产五项。', en, 'en')).toEqual(['term-missing heritage']);
    expect(found('国家级非物质类文化遗产五项。', en, 'en')).toEqual([]);
  });
});

describe('a term of which a form stands there for something else', () => {
  test('is missing where a word before that form makes another thing of it', () => {
    const en = 'Household waste sorting systems are in place.';
    expect(found('建成建筑垃圾分类系统。', en, 'en')).toEqual(['term-missing sorting']);
    expect(found('建成垃圾分类系统。', en, 'en')).toEqual([]);
    expect(found('建成建筑和生活垃圾、厨余垃圾分类系统。', en, 'en')).toEqual([]);
  });

  test('is missing where its own place is taken by a neighbour', () => {
    const en =
      'Improve subsistence allowances, also for every family just above the subsistence allowance threshold.';
    expect(found('完善最低工资制度，惠及低保边缘家庭。', en, 'en')).toEqual(['term-missing allowance']);
    expect(found('完善最低生活保障制度，惠及低保边缘家庭。', en, 'en')).toEqual([]);
    expect(found('完善制度，惠及低保边缘家庭。', en, 'en')).toEqual([]);
  });

  test('has none of its words in a word of another sentence part', () => {
    const zh = '改革农村宅基地制度，严禁居民购买农房。';
    expect(found(zh, 'Reform rural contracted land, with no sales to residents.', 'zh')).toEqual([
      'term-missing homestead',
    ]);
    expect(
      found(zh, 'Reform the rural system of residential land, with no sales to residents.', 'zh'),
    ).toEqual([]);
  });
});

describe('a body or office', () => {
  test.each([
    [
      '中央政治局召开会议。',
      'The Political Bureau of the CPC Central Committee met.',
      '中央政治局常委会召开会议。',
    ],
    [
      '省委书记到厂调研。',
      'The secretary of the provincial Party committee visited the plant.',
      '省委副书记到厂调研。',
    ],
    ['国务院印发通知。', 'The State Council issued a circular.', '国务院办公厅印发通知。'],
  ])('is another with a word more than in %s', (zh, en, other) => {
    expect(found(zh, en, 'en')).toEqual([]);
    expect(found(other, en, 'en')).toHaveLength(1);
    expect(found(other, en, 'zh')).toHaveLength(1);
  });

  test('may have its word in other words', () => {
    expect(found('国务院办公厅印发通知。', "The State Council's office issued a circular.", 'zh')).toEqual(
      [],
    );
    expect(
      found(
        '省委常委、省委书记到厂。',
        'The secretary of the provincial Party committee, a member of its standing committee, came.',
        'zh',
      ),
    ).toEqual([]);
  });
});
