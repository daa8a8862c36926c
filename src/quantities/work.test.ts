import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chineseQuantities } from './chinese.ts';
import { compareQuantities } from './compare.ts';
import { englishQuantities } from './english.ts';
import { hanReadings, hanValue } from './han-numeral.ts';
import type { Tally } from './types.ts';

/** Looks at a token or character that one character of a text may cost, whatever the text. */
const looksAtMost = 120;

const alphabets: Readonly<Record<string, string[]>> = {
  'digits and marks': [...'0123456789 ,.-a'],
  'Chinese numerals': [...'〇零一二两三四五六七八九十百千万亿点'],
  'numerals and units': [...'1一十百千万亿亩斤成半年月每第大五之分至、—多余个%/'],
  'number words': 'one two ten twenty hundred thousand million billion half a and dozen third to - , of 5'
    .split(' ')
    .map((word) => `${word} `),
  'dates and units': [
    'May ',
    '31 ',
    '. ',
    'ha ',
    'per ',
    'mu ',
    'yuan',
    '-',
    'level ',
    '5',
    '$',
    'th ',
    'Q3 ',
  ],
};

/** A hostile text: pieces of an alphabet in any order, or a few of them over and over. */
const hostile = (pieces: string[]) =>
  fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 300 }).map((list) => list.join('')),
    fc
      .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 }), fc.constantFrom(...pieces))
      .map(([list, end]) => list.join('').repeat(400) + end),
  );

describe.each(Object.entries(alphabets))('work on %s', (_name, pieces) => {
  test.each([
    ['the English reader', (text: string, tally: Tally) => englishQuantities(text, tally)],
    ['the Chinese reader', (text: string, tally: Tally) => chineseQuantities(text, tally)],
    ['the comparison', (text: string, tally: Tally) => compareQuantities(text, text, tally)],
  ])('of %s grows with the length of the text and no faster', (_reader, read) => {
    fc.assert(
      fc.property(hostile(pieces), (text) => {
        const tally = { visits: 0 };
        read(text, tally);
        expect(tally.visits).toBeLessThanOrEqual(looksAtMost * (text.length + 10));
      }),
      { numRuns: 60 },
    );
  });
});

test.each([
  ['a row of hyphens', `5 ${'-'.repeat(50_000)}`],
  ['a row of hyphens without an end', '-'.repeat(100_000)],
  ['a row of thousands parted by spaces', `1${' 222'.repeat(25_000)}4`],
  ['a row of dotted dates', '2024.7.31'.repeat(11_000)],
  ['a row of rates', '5 per '.repeat(16_000)],
  ['a row of 每万', '每万'.repeat(50_000)],
  ['a row of 翻番', '翻番翻一'.repeat(25_000)],
  ['a row of halves', 'half a '.repeat(14_000)],
  ['a row of points before digits', ' .5'.repeat(33_000)],
  ['a row of 一', '一'.repeat(50_000)],
  ['a row of 万', '万'.repeat(50_000)],
  ['a row of digits', '9'.repeat(50_000)],
  ['a row of groups', `1${',222'.repeat(12_000)}`],
  ['a row of points', `1${'.1'.repeat(25_000)}`],
  [
    'thousands of distinct areas',
    Array.from({ length: 5_000 }, (_, index) => `${1001 + index} ha`).join('; '),
  ],
])('%s is read in work that its length bounds', (_name, text) => {
  for (const [english, chinese] of [
    [text, ''],
    ['', text],
    [text, text],
  ] as const) {
    const tally = { visits: 0 };
    compareQuantities(english, chinese, tally);
    expect(tally.visits).toBeLessThanOrEqual(looksAtMost * (english.length + chinese.length + 10));
  }
});

test('a run of numerals that is too long for a number has no value, and none of its parts has', () => {
  expect(hanValue('万'.repeat(5000))).toBeUndefined();
  expect(hanReadings('十四'.repeat(5000))).toEqual([]);
});
