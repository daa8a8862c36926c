import { expect, test } from 'vitest';
import { unitOfInitials, unitOfWhole } from './meaning-units.ts';
import { readingUnits } from './name-readings.ts';

test('a short name is found by its pinyin, and one of four characters or more by its initials too', () => {
  expect(readingUnits(['双碳'])).toEqual([unitOfWhole('shuangtan')]);
  expect(readingUnits(['绿水青山'])).toEqual([unitOfWhole('lushuiqingshan'), unitOfInitials('lsqs')]);
});

test('what only describes a term, or has no pinyin, is not read', () => {
  expect(readingUnits(['材料没带全先给办', 'FTZ', '5G', '低'])).toEqual([]);
});
