import { expect, test } from 'vitest';
import { isOfSimplified, maybeTraditional } from './simplified-script.ts';

test.each([
  ['乡村振兴', ''],
  ['“放管服”改革', ''],
  ['gdp 2021', ''],
  ['鲅鱼圈', ''],
  ['', ''],
  ['鄉村振興', '鄉興'],
  ['我們的我們', '們'],
  ['今後', '後'],
  ['両会', '両'],
])('of %s, %s may be Traditional', (text, characters) => {
  expect(maybeTraditional(text, '後').join('')).toBe(characters);
});

test('a character of both scripts is one of Simplified texts', () => {
  expect([...'後乾著於'].filter(isOfSimplified).join('')).toBe('後乾著於');
  expect([...'發鄉麼'].filter(isOfSimplified)).toEqual([]);
});
