import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frontCode, readFrontCode } from './front-coding.ts';

test('sorted words come back as they were', () => {
  expect(frontCode(['revital', 'revitalization', 'rural'])).toBe('0revital7ization1ural');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 14 })),
      (words) => {
        expect(readFrontCode(frontCode(words.toSorted()))).toEqual(words.toSorted());
      },
    ),
  );
  expect(readFrontCode('')).toEqual([]);
});
