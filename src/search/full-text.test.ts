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
  ])('%s: %s', (query, expected) => {
    expect(answers(english, parse(query))).toBe(expected);
  });
});
