import { expect, test } from 'vitest';
import { readingsOf } from './readings.ts';
import type { TermRow } from './term-rows.ts';

const row = (zh: string, pinyin: string, ...forms: string[]): TermRow => [
  'id',
  zh,
  'English',
  pinyin,
  0,
  'topic',
  'mm',
  ...forms,
];
const pinyinOf = (own: TermRow) => readingsOf(own).map(({ syllables }) => syllables.join(' '));

test('a shorter form is read by the characters that it has of its term', () => {
  const housing = row(
    '房子是用来住的、不是用来炒的',
    'fang zi shi yong lai zhu de bu shi yong lai chao de',
    'lm房住不炒',
  );
  expect(pinyinOf(housing).slice(1)).toEqual(['fang zhu bu chao']);
});

test('a form that stands in its term is read as it is there', () => {
  expect(pinyinOf(row('住房公积金', 'zhu fang gong ji jin', 'lm公积金'))).toEqual([
    'zhu fang gong ji jin',
    'gong ji jin',
  ]);
});

test.each([
  ['has a character of which nobody knows', row('乡村振兴', 'xiang cun zhen xing', 'am乡村振兴法')],
  ['has a character that is read in two ways', row('重庆重点', 'chong qing zhong dian', 'am重点庆')],
])('a form that %s has no reading of its own', (_, own) => {
  expect(pinyinOf(own)).toEqual([own[3]]);
});
