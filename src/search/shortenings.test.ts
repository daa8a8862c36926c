import { expect, test } from 'vitest';
import { mayBeShortening, shorteningsOf } from './shortenings.ts';

test('a name is shortened to a character of each word, or of all but one', () => {
  expect(shorteningsOf('未成年人保护法')).toContain('未保法');
  expect(shorteningsOf('发展和改革委员会')).toContain('发改委');
  expect(shorteningsOf('未成年人保护法').length).toBeLessThan(8);
});

test('a name of two words or of six has no short form, nor has what is not Chinese alone', () => {
  for (const name of ['乡村振兴', '5G基站', 'rural revitalization', '坚持和完善生态文明制度体系建设工作'])
    expect(shorteningsOf(name), name).toEqual([]);
});

test('what has as many characters may be one', () => {
  expect(['未保法', '发改委', '两个', '乡村振兴战略', 'gdp', '5G网'].filter(mayBeShortening)).toEqual([
    '未保法',
    '发改委',
  ]);
});
