import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { wordListText } from './jieba-words.ts';

const text = readFileSync(new URL('../../src/matching/words.json', import.meta.url), 'utf8');

test('the committed words are those of the dictionary in the package (npm run word-list)', () => {
  expect(text).toBe(wordListText());
});

test('the words weigh no more than 150 kB where they are loaded', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(150_000);
});
