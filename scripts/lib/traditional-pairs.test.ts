import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { traditionalPairsText } from './traditional-pairs.ts';

test('the committed characters are those of the tables in the package (npm run word-list)', () => {
  expect(readFileSync('src/matching/traditional.json', 'utf8')).toBe(traditionalPairsText());
});
