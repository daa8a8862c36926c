import type { Dimension, Quantity } from './types.ts';

const digits: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
const magnitudes: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12 };
const areas: Readonly<Record<string, number>> = { 亩: 1, 公顷: 15 };
const masses: Readonly<Record<string, number>> = { 斤: 1, 公斤: 2, 吨: 2000 };

// A number that hangs on Latin letters (PM2.5, 5G) is part of a name.
const pattern = /(?<percent>百分之)?(?:(?<![A-Za-z\d.])(?<arabic>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![A-Za-z\d])|(?<han>[〇零一二两三四五六七八九十百千]+))(?<more>[多余])?(?<magnitude>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百)?(?:[多余])?(?:\s*(?<unit>%|个百分点)|(?<measure>公顷|亩|公斤|斤|吨))?/gu;

/** Every number of a Chinese text; Arabic numbers are exact, Chinese numerals are not (一 is often no number). */
export function chineseQuantities(text: string): Quantity[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const { percent, arabic, han, magnitude, unit, measure } = found.groups as Record<string, string | undefined>;
    const bare = arabic ? Number(arabic.replaceAll(',', '')) : hanValue(han!);
    if (bare === undefined) return [];
    const { dimension, factor } = measureOf(percent ?? unit, measure);
    const value = bare * (magnitude ? magnitudes[magnitude]! : 1) * factor;
    return [{ start: found.index, end: found.index + found[0].length, surface: found[0], value, dimension, exact: arabic !== undefined }];
  });
}

/** 二〇二二 → 2022, 三十四 → 34, 千 → 1000; undefined where the characters are no number. */
export function hanValue(text: string): number | undefined {
  if (/^[〇零一二两三四五六七八九]+$/u.test(text)) return Number([...text].map((character) => digits[character]).join(''));
  let total = 0;
  let current: number | undefined;
  for (const character of text) {
    const power = powers[character];
    if (power === undefined) {
      const digit = digits[character];
      if (digit === undefined) return undefined;
      current = digit;
    } else {
      total += (current ?? 1) * power;
      current = undefined;
    }
  }
  return total + (current ?? 0);
}

/** Every number that a run of Chinese numerals can be read as: 十四五 holds 14, 145 is not meant, and 5. */
export function hanReadings(text: string): number[] {
  const readings = new Set<number>();
  for (const run of text.match(/[〇零一二两三四五六七八九十百千]+/gu) ?? []) {
    for (let start = 0; start < run.length; start += 1) {
      for (let end = start + 1; end <= run.length; end += 1) {
        const value = hanValue(run.slice(start, end));
        if (value !== undefined) readings.add(value);
      }
    }
  }
  return [...readings];
}

function measureOf(percent: string | undefined, measure: string | undefined): { dimension: Dimension; factor: number } {
  if (percent) return { dimension: 'percent', factor: 1 };
  if (measure && areas[measure]) return { dimension: 'area', factor: areas[measure] };
  if (measure && masses[measure]) return { dimension: 'mass', factor: masses[measure] };
  return { dimension: 'plain', factor: 1 };
}
