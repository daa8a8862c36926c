import { expect, test } from 'vitest';
import { labelNumber } from './label-number.ts';

test.each([
  ['(3) ', 3],
  ['Q3: ', 3],
  ['III, ', 3],
  ['IX. ', 9],
  ['XIV. ', 14],
  ['（十三）', 13],
  ['二十、', 20],
  ['问3：', 3],
  ['第三章 ', 3],
  ['- ', undefined],
  ['A. ', undefined],
  ['答：', undefined],
  ['', undefined],
])('“%s” has the number %s', (label, number) => {
  expect(labelNumber(label)).toBe(number);
});
