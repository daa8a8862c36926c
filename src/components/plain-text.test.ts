import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test.each([
  ['Liù wěn', 'liu wen'],
  [' Two\n  lines ', 'two lines'],
  ['ＧＤＰ', 'gdp'],
  ['people’s', "people's"],
  ['“little giant” firm', '"little giant" firm'],
  ['六稳', '六稳'],
])('%j is compared as %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
