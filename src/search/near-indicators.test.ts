import { expect, test } from 'vitest';
import { nearestIndicators } from './near-indicators.ts';

test('names that come later are known to the next question, in the same ways of asking', () => {
  const asked = {};
  const names = [{ id: 'grain-output', names: ['grain output', '粮食产量'] }];
  expect(nearestIndicators('output of grain', [], asked)).toEqual([]);
  expect(nearestIndicators('output of grain', names, asked)).toEqual(['grain-output']);
  expect(nearestIndicators('output of grain', [], asked)).toEqual([]);
});
