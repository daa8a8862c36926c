import { expect, test } from 'vitest';
import { pinyinText } from './pinyin-text.ts';

test.each([
  [['liù', 'wěn'], 'liù wěn'],
  [['“', 'shí', 'sì', 'wǔ', '”', 'guī', 'huà'], '“shí sì wǔ” guī huà'],
  [['gòng', 'jiàn', '“', 'yī', 'dài', '”'], 'gòng jiàn “yī dài”'],
  [['AAA', 'jí'], 'AAA jí'],
])('%j is read as one line, without space inside quotation marks', (readings, line) => {
  expect(pinyinText(readings)).toBe(line);
});
