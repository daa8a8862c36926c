import { describe, expect, test } from 'vitest';
import { chineseQuantities, hanReadings, hanValue } from './chinese.ts';

/** The slow way round: a number under 10,000 as Chinese says it. */
function hanOf(value: number): string {
  if (value === 0) return '零';
  let text = '';
  for (const [power, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit > 0) text += '零一二三四五六七八九'[digit]! + name;
    else if (text !== '' && value % power > 0 && !text.endsWith('零')) text += '零';
  }
  return text;
}

describe('a Chinese numeral', () => {
  test('has its value, from 0 to 9999, with 十 for 一十, 两 for 二, and digit by digit', () => {
    for (let value = 0; value < 10_000; value += 1) {
      const text = hanOf(value);
      expect(hanValue(text), text).toBe(value);
      expect(hanValue(text.replace(/^一十/, '十')), text).toBe(value);
      expect(hanValue(text.replace(/二(?=[百千])/g, '两')), text).toBe(value);
      expect(
        hanValue([...String(value)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')),
        text,
      ).toBe(value);
    }
  });

  test.each([
    ['一万', 1e4],
    ['万', 1e4],
    ['一万零五百', 10_500],
    ['三十四万五千', 345_000],
    ['一亿', 1e8],
    ['两亿三千万', 2.3e8],
    ['十四亿', 1.4e9],
    ['万亿', 1e12],
    ['三万亿', 3e12],
  ])('%s is %d', (text, value) => {
    expect(hanValue(text)).toBe(value);
  });

  test('that is none has no value', () => {
    for (const text of ['', '振兴', '三个', '五G', '1']) expect(hanValue(text), text).toBeUndefined();
  });

  test('can be read in parts: 十四五 holds 14 and 5', () => {
    expect(hanReadings('“十四五”规划').sort((a, b) => a - b)).toEqual([4, 5, 10, 14, 15, 45]);
    expect(hanReadings('没有')).toEqual([]);
  });
});

/** `27584亿=2758400000000`, with the dimension where it is not plain and `~` where it is not exact. */
function read(text: string): string[] {
  return chineseQuantities(text).map(
    ({ surface, value, dimension, exact }) =>
      `${exact ? '' : '~'}${surface}=${value}${dimension === 'plain' ? '' : ` ${dimension}`}`,
  );
}

describe('in a Chinese text', () => {
  test.each([
    [
      '增长5.8%，提高4.3个百分点，百分之五',
      ['5.8%=5.8 percent', '4.3个百分点=4.3 percent', '~百分之五=5 percent'],
    ],
    ['219.3万亩、16公顷', ['219.3万亩=2193000 area', '16公顷=240 area']],
    [
      '507.7亿斤、5公斤、5千克、2吨',
      ['507.7亿斤=50770000000 mass', '5公斤=10 mass', '5千克=10 mass', '2吨=4000 mass'],
    ],
    ['230多亿元、30余项、14亿多人', ['230多亿=23000000000', '30余=30', '14亿多=1400000000']],
    ['七成、2成，2021成立', ['~七成=70 percent', '2成=20 percent', '2021=2021']],
    ['PM2.5、5G、RCEP2、2.5G', []],
    ['1+8、1：2、15:17', ['1=1', '8=8', '1=1', '2=2', '15=15', '17=17']],
    ['1,492个，1234,567', ['1,492=1492', '1234=1234', '567=567']],
    ['30km、7‰', ['30=30', '7‰=0.7000000000000001 percent']],
    ['3亿5000万元，2亿、3万', ['3亿5000万=350000000', '2亿=200000000', '3万=30000']],
    ['第1，2，3条', ['1=1', '2=2', '3=3']],
  ])('%s holds %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('every quantity is where it says, as it stands there', () => {
    const text = '２７５８．４亿元，增长５．８％，3亿5000万，十四五';
    for (const { start, end, surface } of chineseQuantities(text))
      expect(text.slice(start, end)).toBe(surface);
    expect(chineseQuantities(text).map(({ surface }) => surface)).toEqual([
      '２７５８．４亿',
      '５．８％',
      '3亿5000万',
      '十四五',
    ]);
  });
});
