import { expect, test } from 'vitest';
import { rootOf } from './word-roots.ts';

test.each([
  ['insure', 'insurance', 'insurers'],
  ['pollute', 'polluter', 'pollution', 'polluting'],
  ['invest', 'investors', 'investment'],
  ['finance', 'financial', 'finances'],
  ['retire', 'retired', 'retirement'],
  ['industry', 'industrial', 'industries'],
])('%s has the root of its family', (word, ...family) => {
  for (const other of family) expect(rootOf(other), other).toBe(rootOf(word));
});

test.each([
  ['state', 'station'],
  ['organ', 'orange'],
  ['train', 'training2'],
  ['pm2.5', 'pm10'],
])('%s and %s are no family', (word, other) => {
  expect(rootOf(word)).not.toBe(rootOf(other));
});
