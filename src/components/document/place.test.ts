import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAt, withFragment } from './place.ts';

test('the block at a line is the last one that begins at it or above', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -50, max: 50 })),
      fc.integer({ min: -60, max: 60 }),
      (some, line) => {
        const tops = some.toSorted((a, b) => a - b);
        expect(blockAt(tops.length, (index) => tops[index]!, line)).toBe(
          tops.findLastIndex((top) => top <= line),
        );
      },
    ),
  );
});

test('it is found with few looks at the page', () => {
  let looks = 0;
  blockAt(1000, (index) => (looks++, index), 700);
  expect(looks).toBeLessThan(12);
});

test('an address gets another fragment, or none', () => {
  expect(withFragment('/en/documents/x/', 'p30')).toBe('/en/documents/x/#p30');
  expect(withFragment('/en/documents/x/#p12', 'p30')).toBe('/en/documents/x/#p30');
  expect(withFragment('/en/documents/x/#p12', '')).toBe('/en/documents/x/');
});
