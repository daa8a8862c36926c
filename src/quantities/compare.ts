import { chineseQuantities, hanReadings } from './chinese.ts';
import { englishQuantities } from './english.ts';
import type { Quantity } from './types.ts';

/** Numbers of one text that the other does not have, by value. */
export interface QuantityDifference {
  missingInChinese: Quantity[];
  missingInEnglish: Quantity[];
}

/** A tail of .33 or 666 is a truncated third of a round number of mu. */
const areaTolerance = 2e-5;
/** What decimal fractions lose in binary: 2,758.4 × 10⁹ and 27584 × 10⁸. */
const rounding = 1e-12;

/**
 * Compares the numbers of an English text and its Chinese by value, across billion and 亿, hectare
 * and 亩, metric ton and 斤. Order and position do not count; a number that stands twice may stand once.
 */
export function compareQuantities(english: string, chinese: string): QuantityDifference {
  const en = englishQuantities(english);
  const zh = chineseQuantities(chinese);
  const numerals = hanReadings(chinese);
  return {
    missingInChinese: en.filter(
      ({ exact, ...quantity }) =>
        exact &&
        !zh.some((other) => sameValue(quantity, other)) &&
        !numerals.some((value) => same(value, quantity.value)),
    ),
    missingInEnglish: zh.filter(
      ({ exact, ...quantity }) => exact && !en.some((other) => sameValue(quantity, other)),
    ),
  };
}

function sameValue(
  a: Pick<Quantity, 'value' | 'dimension'>,
  b: Pick<Quantity, 'value' | 'dimension'>,
): boolean {
  if (a.dimension === 'area' && b.dimension === 'area') return same(a.value, b.value, areaTolerance);
  return (
    (a.dimension === b.dimension || a.dimension === 'plain' || b.dimension === 'plain') &&
    same(a.value, b.value)
  );
}

function same(a: number, b: number, tolerance = rounding): boolean {
  return a === b || Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
