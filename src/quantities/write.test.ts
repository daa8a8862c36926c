import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseQuantities } from './chinese.ts';
import { compareQuantities } from './compare.ts';
import { englishQuantities } from './english.ts';
import type { Kind } from './types.ts';
import { writeMeasure } from './write.ts';

test.each<[Kind, number, string, string]>([
  ['money CNY', 27584e8, '2.7584 trillion yuan', '2.7584万亿元'],
  ['money CNY', 276.47e9, '276.47 billion yuan', '2764.7亿元'],
  ['money USD', 1.2e9, 'US$1.2 billion', '12亿美元'],
  ['area', 2_193_000, '146,200 hectares', '219.3万亩'],
  ['area', 360, '24 hectares', '360亩'],
  ['power', 1.2e6, '1.2 GW', '120万千瓦'],
  ['power', 120_000, '120 MW', '12万千瓦'],
  ['energy', 5.3e9, '5.3 billion kWh', '53亿千瓦时'],
  ['mass', 25.385e6 * 2000, '25.385 million metric tons', '2538.5万吨'],
  ['person', 484_000, '484,000 people', '48.4万人'],
  ['share', 5.8, '5.8%', '5.8%'],
  ['points', 4.3, '4.3 percentage points', '4.3个百分点'],
])('%s %d is “%s” and %s', (kind, amount, english, chinese) => {
  expect(writeMeasure({ kind, amount }, 'en')).toBe(english);
  expect(writeMeasure({ kind, amount }, 'zh')).toBe(chinese);
});

test('what is no amount is not written', () => {
  expect(writeMeasure({ kind: 'plan', amount: 14 }, 'zh')).toBeUndefined();
  expect(writeMeasure({ kind: 'share', amount: NaN }, 'en')).toBeUndefined();
});

const measure = fc.record({
  kind: fc.constantFrom<Kind>(
    'unknown',
    'share',
    'points',
    'money CNY',
    'money USD',
    'money EUR',
    'money HKD',
    'area',
    'mass',
    'length',
    'volume',
    'power',
    'voltage',
    'energy',
    'person',
    'household',
  ),
  amount: fc
    .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, zeros]) => digits * 30 * 10 ** zeros),
});

test('what one language writes its reader reads back, and the other language’s writing is its equal', () => {
  fc.assert(
    fc.property(measure, (given) => {
      const [english, chinese] = [writeMeasure(given, 'en')!, writeMeasure(given, 'zh')!];
      for (const [text, read] of [
        [english, englishQuantities],
        [chinese, chineseQuantities],
      ] as const) {
        const found = read(text).flatMap(({ readings }) => readings.slice(0, 1));
        expect(
          found.map(({ kind }) => kind),
          text,
        ).toEqual([given.kind]);
        expect(found[0]!.amount / given.amount, text).toBeCloseTo(1, 5);
      }
      expect(compareQuantities(english, chinese), `${english} | ${chinese}`).toEqual({
        missingInChinese: [],
        missingInEnglish: [],
      });
    }),
    { numRuns: 500 },
  );
});

test('what one language writes differs from another value that the other language writes', () => {
  fc.assert(
    fc.property(measure, fc.constantFrom(0.1, 0.9, 1.02, 2.5, 10, 100), ({ kind, amount }, change) => {
      const english = writeMeasure({ kind, amount }, 'en')!;
      const chinese = writeMeasure({ kind, amount: amount * change }, 'zh')!;
      const { missingInChinese, missingInEnglish } = compareQuantities(english, chinese);
      expect(missingInChinese.length + missingInEnglish.length, `${english} | ${chinese}`).toBeGreaterThan(0);
    }),
    { numRuns: 500 },
  );
});
