import { describe, expect, test } from 'vitest';
import { answers } from './full-text.ts';
import { parseQuery } from './query.ts';

const parse = (raw: string) => parseQuery(raw, new Map());

describe('a text answers a query', () => {
  const text = '发展数字经济，支持沈阳建设“双千兆”城市。';
  test.each([
    ['双千兆城市', true],
    ['城市 数字经济', true],
    ['“数字经济”', true],
    ['“经济数字”', false],
    ['数字城市', false],
  ])('%s: %s', (query, expected) => {
    expect(answers(text, parse(query))).toBe(expected);
  });

  const english = 'We will support Shenyang in building "dual-gigabit" cities.';
  test.each([
    ['dual gigabit city', true],
    ['cities Shenyang', true],
    ['"in building"', true],
    ['"building in"', false],
    ['"in build"', false],
    ['ports', false],
    ['support the ship', false],
    ['giga', true],
    ['dualgigabit', true],
    ['dualgiga', false],
  ])('%s: %s', (query, expected) => {
    expect(answers(english, parse(query))).toBe(expected);
  });
});

describe('a Chinese phrase is found whole, whatever stands in it', () => {
  const text =
    '深化“放管服”改革，建成5G基站2.5万个，2021年地区生产总值27,584.1亿元，增长5.8%。中国—中东欧博览会';
  test.each([
    ['“放管服”改革', true],
    ['放管服改革', true],
    ['改革，建成5G', true],
    ['个5G', false],
    ['成5G基', true],
    ['站2', true],
    ['2021年', true],
    ['2020年', false],
    ['27584.1亿', true],
    ['27,584.1亿元', true],
    ['增长5.8 %', true],
    ['中国中东欧', true],
    ['中国—中东欧', true],
    ['“放管服”“博览会”', true],
    ['“放管服”“熊猫”', false],
  ])('%s: %s', (query, expected) => {
    expect(answers(text, parse(query))).toBe(expected);
  });
});

describe('numbers are the same with and without separators, with a sign or a word', () => {
  const text =
    'GDP reached 2,758.4 billion yuan, up 5.8 percent; 25,000 homes, 146,200 hectares, a 5.5% rate.';
  test.each([
    ['25000', true],
    ['25,000', true],
    ['2758.4', true],
    ['146200 hectares', true],
    ['5.8%', true],
    ['5.8 %', true],
    ['5.8 percent', true],
    ['5.5 per cent', true],
    ['percent', true],
    ['25001', false],
  ])('%s: %s', (query, expected) => {
    expect(answers(text, parse(query))).toBe(expected);
  });
});
