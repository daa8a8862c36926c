import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuantities } from './compare.ts';

/** The pairs of a fixture: `English | Chinese` a line. */
function pairsOf(fixture: string): [english: string, chinese: string][] {
  const lines = readFileSync(new URL(`fixtures/${fixture}`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split(' | ') as [string, string]);
}

/** What a comparison finds, as an editor reads it: `23 billion ≠ 23多亿`. */
function difference(english: string, chinese: string): string {
  const { missingInChinese, missingInEnglish } = compareQuantities(english, chinese);
  if (missingInChinese.length + missingInEnglish.length === 0) return 'equal';
  return `${missingInChinese.map(({ surface }) => surface).join(', ')} ≠ ${missingInEnglish.map(({ surface }) => surface).join('、')}`;
}

test.each(pairsOf('equal.txt'))('“%s” and %s are the same quantities', (english, chinese) => {
  expect(difference(english, chinese)).toBe('equal');
});

/** The rows of a table of cases: kind, English, Chinese. */
function rowsOf(fixture: string): string[][] {
  const lines = readFileSync(new URL(`fixtures/${fixture}`, import.meta.url), 'utf8').split('\n');
  return lines
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

test.each(rowsOf('equal.tsv'))('%s: “%s” and %s are the same quantities', (_kind, english, chinese) => {
  expect(difference(english!, chinese!)).toBe('equal');
});

test.each(rowsOf('different.tsv'))('%s: “%s” and %s are not', (_kind, english, chinese) => {
  expect(difference(english!, chinese!)).not.toBe('equal');
});

test.each(pairsOf('different.txt'))('“%s” and %s are not', (english, chinese) => {
  expect(difference(english, chinese)).not.toBe('equal');
});

describe('a comparison', () => {
  test('names what is missing on either side, as it stands there', () => {
    expect(difference('In 2021, 2,758.4 billion yuan', '2021年，２７５８．４亿元')).toBe(
      '2,758.4 billion ≠ ２７５８．４亿',
    );
  });

  test('takes no note of order, or of a number that stands twice', () => {
    expect(difference('12 of 30, then 12', '30个中的12个')).toBe('equal');
    expect(difference('12 of 30', '30个、12个、12个')).toBe('equal');
  });

  test('does not ask for number words, but does not take the wrong ones for a number', () => {
    expect(difference('one of the first three', '其中')).toBe('equal');
    expect(difference('some', '一个、三级')).toBe('equal');
    expect(difference('three', '13个')).toBe(' ≠ 13');
  });

  test('of texts without numbers finds nothing', () => {
    expect(difference('', '')).toBe('equal');
    expect(difference('No figures here.', '这里没有数字。')).toBe('equal');
  });
});

/** A count as each language writes it: thousands and million in one, 万 and 亿 in the other. */
const inEnglish = (value: number): string[] => [
  value.toLocaleString('en-US'),
  ...(
    [
      ['trillion', 12],
      ['billion', 9],
      ['million', 6],
    ] as const
  )
    .filter(([, digits]) => value >= 10 ** digits)
    .map(
      ([word, digits]) =>
        `${Number(scaled(value, digits)).toLocaleString('en-US', { maximumFractionDigits: 12 })} ${word}`,
    ),
];
const inChinese = (value: number): string[] => [
  String(value),
  String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  ...(
    [
      ['万亿', 12],
      ['亿', 8],
      ['万', 4],
    ] as const
  )
    .filter(([, digits]) => value >= 10 ** digits)
    .map(([word, digits]) => `${scaled(value, digits)}${word}`),
];

/** A whole number with the point so many digits further left, exactly. */
function scaled(value: number, digits: number): string {
  const text = String(value).padStart(digits + 1, '0');
  const fraction = text.slice(text.length - digits).replace(/(?<!0)0+$/, '');
  return `${text.slice(0, text.length - digits)}${fraction ? `.${fraction}` : ''}`;
}

/** Figures of up to five digits at any scale up to hundreds of trillions. */
const figure = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, zeros]) => digits * 10 ** zeros);

/** Units that both count alike, and some that they do not: English, Chinese, and how many make one. */
const units = [
  ['yuan', '元', 1],
  ['people', '人', 1],
  ['kilometers', '公里', 1],
  ['projects', '个项目', 1],
  ['hectares', '公顷', 1],
  ['hectares', '亩', 15],
  ['mu', '亩', 1],
  ['metric tons', '吨', 1],
  ['metric tons', '斤', 2000],
  ['kilograms', '公斤', 1],
] as const;

test('a figure written in both conventions is always equal, and its neighbour never', () => {
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom(...units),
      fc.nat(),
      fc.nat(),
      (value, [en, zh, factor], one, other) => {
        const english = inEnglish(value);
        const chinese = inChinese(value * factor);
        const wrong = inChinese(value * factor + Math.max(1, Math.round(value * factor * 0.001)));
        const say = `a total of ${english[one % english.length]} ${en} in all`;
        expect(difference(say, `共${chinese[other % chinese.length]}${zh}。`)).toBe('equal');
        expect(difference(say, `共${wrong[other % wrong.length]}${zh}。`)).not.toBe('equal');
      },
    ),
    { numRuns: 2000 },
  );
});

test('a list of figures is equal in any order of both conventions', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 6 }), fc.nat(), (values, seed) => {
      const english = values
        .map((value, index) => inEnglish(value)[(seed + index) % inEnglish(value).length])
        .join(', ');
      const chinese = values
        .toReversed()
        .map((value, index) => `${inChinese(value)[(seed + index) % inChinese(value).length]}个`)
        .join('、');
      expect(difference(english, chinese)).toBe('equal');
    }),
    { numRuns: 1000 },
  );
});

test('thirds of a hectare that an editor cut off are the round number of mu', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 99_999 }), (tens) => {
      const mu = tens * 100;
      const hectares = mu / 15;
      const cut = Math.floor(hectares * 100) / 100;
      expect(
        difference(
          `${cut.toLocaleString('en-US', { maximumFractionDigits: 2 })} hectares`,
          `${mu / 10_000}万亩`,
        ),
      ).toBe('equal');
      expect(difference(`${cut} hectares`, `${(mu + 1000) / 10_000}万亩`)).not.toBe('equal');
    }),
  );
});
