import { describe, expect, test } from 'vitest';
import { readRealGlossary } from '../glossary/real-glossary.fixture.ts';
import { threshold } from './scores.ts';
import { searchFiles } from './search-data.ts';
import { createTermIndex } from './term-index.ts';
import { termRow } from './term-rows.ts';
import { processorClock } from '../processor-clock.fixture.ts';

const rows = readRealGlossary().map(termRow);
const files = searchFiles(rows);
const index = createTermIndex(async (name) => files.get(name));
const idsFor = async (query: string, limit?: number) =>
  (await index.search(query, limit)).map(({ row }) => row[0]);

test('a word that every object inherits is a word like another', async () => {
  expect(await index.search('constructor')).toEqual(expect.any(Array));
  expect(await index.search('toString valueOf')).toEqual(expect.any(Array));
});

describe('the order', () => {
  test('is exact, prefix, substring, error', async () => {
    const scores = (await index.search('乡村', Infinity)).map(({ row, score }) => ({
      starts: row[1].startsWith('乡村'),
      score,
    }));
    expect(scores.map(({ score }) => score)).toEqual(scores.map(({ score }) => score).sort((a, b) => b - a));
    const ofFour = searchFiles([
      ['inside', '新城区', 'new urban district', 'xin cheng qu', 0, 't', 'mm'],
      ['prefix', '城区改造', 'urban district renewal', 'cheng qu gai zao', 0, 't', 'mm'],
      ['exact', '城区', 'urban district', 'cheng qu', 2, 't', 'mm'],
      ['error', '城市', 'orban districts of yore', 'cheng shi', 0, 't', 'mm'],
    ]);
    const small = createTermIndex(async (name) => ofFour.get(name));
    const ids = async (query: string) => (await small.search(query)).map(({ row }) => row[0]);
    expect(await ids('城区')).toEqual(['exact', 'prefix', 'inside']);
    expect(await ids('urban district')).toEqual(['exact', 'prefix', 'inside']);
    expect(await ids('chengqu')).toEqual(['exact', 'prefix', 'inside']);
    expect((await ids('urban distrct')).at(0)).toBe('exact');
  });
});

describe('whatever one types', () => {
  test.each([
    ['revitalisation', /revitalization/],
    ['xiangcun zhengxing', /^rural-revitalization$/],
    ['5G', /^5g-/],
    ['PM2.5', /^pm25/],
    ['R&D', /r-and-d|rd-/],
    ['lv', /./],
    ['乡', /./],
    ['r', /./],
    ['辽', /./],
  ])('%s brings a sensible term first', async (query, expected) => {
    expect((await idsFor(query))[0]).toMatch(expected);
  });

  test.each([
    '',
    '   ',
    '!!!',
    '，。',
    '🙂',
    '"',
    '"".',
    'w'.repeat(200),
    '魑'.repeat(200),
    '__proto__',
    '\\',
    '(.*)+$',
  ])('%s is answered without an error', async (query) => {
    expect(Array.isArray(await idsFor(query))).toBe(true);
  });

  test('a query of two hundred characters takes no longer than a moment', async () => {
    const worked = processorClock();
    for (const part of ['xiangcun', 'zh', 'development ', '乡村', 'a'])
      await idsFor(part.repeat(200).slice(0, 200));
    expect(worked()).toBeLessThan(2000);
  });

  test('where nothing answers the whole query, the nearest terms are guesses', async () => {
    const hits = await index.search('revitilizaton xyz');
    expect(hits[0]?.row[0]).toMatch(/revitalization/);
    expect(Math.max(...hits.map(({ score }) => score))).toBeLessThan(threshold.answers);
    expect(await idsFor('qwrtpsdfg')).toEqual([]);
  });

  test.each([
    ['高质量发展是首要任务', ['high-quality-development']],
    ['promote rural revitalization comprehensively', ['rural-revitalization']],
    ['改善营商环境吧', ['business-environment']],
  ])('where no term answers %s, those that stand in it are the answer', async (query, expected) => {
    const hits = await index.search(query);
    expect(hits.slice(0, 1).map(({ row }) => row[0])).toEqual(expected);
    expect(hits[0]!.score).toBeGreaterThanOrEqual(threshold.answers);
    expect(hits[0]!.isPart).toBe(true);
  });

  test.each([
    ['gdp 2021', 'gross-domestic-product'],
    ['what is rural revitalization?', 'rural-revitalization'],
    ['放管服是什么意思', 'streamlining-delegation-regulation-services'],
    ['六稳怎么翻译', 'six-stabilities'],
    ['business environment in Chinese', 'business-environment'],
    ['how many new urban jobs', 'new-urban-jobs'],
    ['Liaoning business environment 2022', 'business-environment'],
    ['辽宁省营商环境', 'business-environment'],
    ['乡村振兴 rural revitalization', 'rural-revitalization'],
    ['乡村振兴\trural revitalization', 'rural-revitalization'],
    ['高质量发展 (high-quality development)', 'high-quality-development'],
    ['中共中央 CPC', 'cpc-central-committee'],
    ['营商环境 business', 'business-environment'],
    ['rural revitalisation', 'rural-revitalization'],
    ['ageing population', 'population-aging'],
  ])('%s is about %s', async (query, expected) => {
    const [first] = await index.search(query);
    expect(first!.row[0]).toBe(expected);
    expect(first!.score).toBeGreaterThanOrEqual(threshold.answers);
  });

  test('two quoted terms are both found', async () => {
    expect((await idsFor('“六稳”“六保”')).toSorted()).toEqual(['six-guarantees', 'six-stabilities']);
  });

  test('every headword of a pasted sentence is offered', async () => {
    const english =
      'We will improve the business environment, promote rural revitalization, and help private enterprises.';
    expect(await idsFor(english)).toEqual(
      expect.arrayContaining(['business-environment', 'rural-revitalization', 'private-enterprise']),
    );
    const chinese = '坚持稳中求进工作总基调，优化营商环境，推进乡村振兴，保障粮食安全。';
    expect(await idsFor(chinese)).toEqual(
      expect.arrayContaining([
        'general-principle-of-progress-with-stability',
        'business-environment',
        'rural-revitalization',
        'food-security',
      ]),
    );
  });

  test.each([
    ['"rural revitalization"', true],
    ['"revitalization rural"', false],
    ['"rural revitalisation"', false],
    ['"rural revitali"', false],
    ['"xiangcun zhenxing"', false],
    ['“乡村振兴”', true],
    ['"乡村振"', true],
  ])('the quoted query %s is meant as it stands', async (query, found) => {
    expect(((await index.search(query))[0]?.score ?? 0) >= threshold.answers).toBe(found);
  });

  test('a deprecated rendering leads to its term and says so', async () => {
    const [hit] = await index.search('cut with one knife');
    expect(hit).toMatchObject({
      row: expect.arrayContaining(['one-size-fits-all']) as unknown,
      via: { status: 'd' },
    });
  });
});

test('a failed load is tried again at the next query', async () => {
  let fails = true;
  const fragile = createTermIndex(async (name) => {
    if (fails) throw new Error('offline');
    return files.get(name);
  });
  await expect(fragile.search('乡村振兴')).rejects.toThrow('offline');
  fails = false;
  expect((await fragile.search('乡村振兴'))[0]?.row[0]).toBe('rural-revitalization');
});

describe('two ages of the index', () => {
  const added = rows.toSpliced(700, 0, [
    'new-term',
    '新增术语条目',
    'newly added entry',
    'xin zeng shu yu tiao mu',
    1,
    'economy',
    'aa',
  ]);
  const [old, now] = [files, searchFiles(added)];

  test('one term more moves few files', () => {
    const moved = [...now.keys()].filter((name) => !old.has(name));
    expect(moved.length).toBeLessThan(now.size / 10);
  });

  test('a file name stands for what the file holds', () => {
    const other = [...now].filter(
      ([name, content]) =>
        name !== 'meta' && old.has(name) && JSON.stringify(old.get(name)) !== JSON.stringify(content),
    );
    expect(other).toEqual([]);
  });

  test('a tab of before the deploy finds every term, with its own files or the new ones', async () => {
    for (const isGone of [true, false]) {
      let isDeployed = false;
      const tab = createTermIndex(async (name, isNew) => {
        if (name === 'meta') return isDeployed && isNew ? now.get(name) : old.get(name);
        const content =
          (isDeployed && isGone ? undefined : old.get(name)) ?? (isDeployed ? now.get(name) : undefined);
        if (content === undefined) throw new Error('gone');
        return content;
      });
      await tab.search('六稳');
      isDeployed = true;
      for (const [query, id] of [
        ['三农', 'agriculture-rural-areas-farmers'],
        ['一刀切', 'one-size-fits-all'],
        ['乡村振兴', 'rural-revitalization'],
        ['business environment', 'business-environment'],
      ] as const)
        expect((await tab.search(query))[0]?.row[0]).toBe(id);
      if (isGone) expect((await tab.search('新增术语条目'))[0]?.row[0]).toBe('new-term');
    }
  });
});
