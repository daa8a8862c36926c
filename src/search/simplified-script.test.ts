import { expect, test } from 'vitest';
import { isOfSimplified, mayBeTraditional } from './simplified-script.ts';

test('what has but characters of Simplified texts is none of Traditional', () => {
  for (const text of ['乡村振兴', '“放管服”改革', 'gdp 2021', '鲅鱼圈', ''])
    expect(mayBeTraditional(text, '後'), text).toBe(false);
  for (const text of ['鄉村振興', '我們', '乡村振興', '今後', '両会'])
    expect(mayBeTraditional(text, '後'), text).toBe(true);
});

test('a character of both scripts is one of Simplified texts', () => {
  expect([...'後乾著於'].filter(isOfSimplified).join('')).toBe('後乾著於');
  expect([...'發鄉麼'].filter(isOfSimplified)).toEqual([]);
});
