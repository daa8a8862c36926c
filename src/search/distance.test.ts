import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, errorsAllowed } from './distance.ts';

/** The plain dynamic programme (optimal string alignment), with no band and no limit. */
function plainDistance(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      cost[i]![j] = Math.min(
        cost[i - 1]![j]! + 1,
        cost[i]![j - 1]! + 1,
        cost[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost[i]![j] = Math.min(cost[i]![j]!, cost[i - 2]![j - 2]! + 1);
    }
  }
  return cost[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });

test('the distance is that of the plain dynamic programme, and undefined above the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      const plain = plainDistance(a, b);
      expect(editDistance(a, b, limit)).toBe(plain <= limit ? plain : undefined);
    }),
    { numRuns: 2000 },
  );
});

test('two letters in the wrong order are one error', () => {
  expect(editDistance('goverment', 'government', 2)).toBe(1);
  expect(editDistance('environmnet', 'environment', 2)).toBe(1);
});

test('short words are errorsAllowed nothing, long ones two errors', () => {
  expect([3, 4, 7, 8, 14].map(errorsAllowed)).toEqual([0, 1, 1, 2, 2]);
});
