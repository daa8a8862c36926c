import { halfWidth } from './half-width.ts';
import type { Dimension, Quantity } from './types.ts';

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 };
/** Powers that scale all that stands before them, the greater first. */
const bigPowers: readonly (readonly [string, number])[] = [
  ['亿', 1e8],
  ['万', 1e4],
];
const magnitudes: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};
/** Factor to mu: 1 hectare is 15 mu. */
const areas: Readonly<Record<string, number>> = { 亩: 1, 公顷: 15 };
/** Factor to jin, half a kilogram. */
const masses: Readonly<Record<string, number>> = { 斤: 1, 公斤: 2, 千克: 2, 克: 0.002, 吨: 2000 };
/** Units of a share, as a factor to per cent; 成 is a tenth. */
const shares: Readonly<Record<string, number>> = { '%': 1, 个百分点: 1, '‰': 0.1, 成: 10 };

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const han = '[〇零一二两三四五六七八九十百千万亿]+';
/** Units that are written in Latin letters: what hangs on the number is no name. */
const unitLetters = String.raw`(?:km|kg|cm|mm|ha|[kMGT]Wh?)(?![A-Za-z])`;

// A number that hangs on Latin letters (PM2.5, 5G, COVID-19) is part of a name.
const pattern = new RegExp(
  String.raw`(?:(?<century>\d{1,2})世纪(?<decade>\d)0年代|(?<percent>百分之)?(?:(?<![A-Za-z\d.]|[A-Za-z]-)(?<arabic>${number})(?:(?![A-Za-z\d]|\.\d)|(?=${unitLetters}))|(?<han>${han})))` +
    '(?<more>[多余])?(?<magnitude>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千(?!克)|百)?(?:[多余])?' +
    String.raw`(?:\s*(?<unit>%|‰|个百分点|成(?![为了立员果本功长绩就熟效都份]))|(?<measure>公顷|亩|公斤|千克|克|斤|吨))?`,
  'gu',
);

/** Every number of a Chinese text; Arabic numbers are exact, Chinese numerals are not (一 is often no number). */
export function chineseQuantities(text: string): Quantity[] {
  const found = [...halfWidth(text).matchAll(pattern)].flatMap(
    (match): (Quantity & { magnitude: string | undefined })[] => {
      const {
        century,
        decade,
        percent,
        arabic,
        han: numerals,
        magnitude,
        unit,
        measure,
      } = match.groups as Record<string, string | undefined>;
      const bare = century
        ? (Number(century) - 1) * 100 + Number(decade) * 10
        : arabic
          ? Number(arabic.replaceAll(',', ''))
          : hanValue(numerals!);
      if (bare === undefined) return [];
      const { dimension, factor } = measureOf(percent ? '%' : unit, measure);
      const value = bare * (magnitude ? magnitudes[magnitude]! : 1) * factor;
      const end = match.index + match[0].length;
      return [
        {
          start: match.index,
          end,
          surface: text.slice(match.index, end),
          value,
          dimension,
          exact: numerals === undefined,
          magnitude,
        },
      ];
    },
  );
  return joined(found).map(({ magnitude: _magnitude, ...quantity }) => quantity);
}

/** 3亿5000万 and 12万3456 are one number. */
function joined<T extends Quantity & { magnitude: string | undefined }>(found: readonly T[]): T[] {
  const whole: T[] = [];
  for (const next of found) {
    const last = whole.at(-1);
    const scale =
      last?.magnitude === '亿' || last?.magnitude === '万' ? magnitudes[last.magnitude] : undefined;
    if (
      last &&
      scale &&
      last.exact &&
      next.exact &&
      last.end === next.start &&
      last.dimension === 'plain' &&
      last.surface.endsWith(last.magnitude!) &&
      next.value < scale &&
      next.dimension !== 'percent'
    ) {
      const factor =
        areas[/公顷|亩/.exec(next.surface)?.[0] ?? ''] ??
        masses[/公斤|千克|克|斤|吨/.exec(next.surface)?.[0] ?? ''] ??
        1;
      whole[whole.length - 1] = {
        ...next,
        start: last.start,
        surface: last.surface + next.surface,
        value: last.value * factor + next.value,
      };
    } else whole.push(next);
  }
  return whole;
}

/** 二〇二二 → 2022, 三十四 → 34, 千 → 1000, 一万五千 → 15000; undefined where the characters are no number. */
export function hanValue(text: string): number | undefined {
  if (/^[〇零一二两三四五六七八九]+$/u.test(text))
    return Number([...text].map((character) => digits[character]).join(''));
  for (const [character, power] of bigPowers) {
    const at = text.lastIndexOf(character);
    if (at < 0) continue;
    const [before, after] = [text.slice(0, at), text.slice(at + 1)];
    const times = before === '' ? 1 : hanValue(before);
    const rest = after === '' ? 0 : hanValue(after);
    return times === undefined || rest === undefined ? undefined : times * power + rest;
  }
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
  return text === '' ? undefined : total + (current ?? 0);
}

/** Every number that a run of Chinese numerals can be read as: 十四五 holds 14 and 5 (and more than is meant). */
export function hanReadings(text: string): number[] {
  const readings = new Set<number>();
  for (const run of text.match(new RegExp(han, 'gu')) ?? []) {
    for (let start = 0; start < run.length; start += 1) {
      for (let end = start + 1; end <= run.length; end += 1) {
        const value = hanValue(run.slice(start, end));
        if (value !== undefined) readings.add(value);
      }
    }
  }
  return [...readings];
}

function measureOf(
  share: string | undefined,
  measure: string | undefined,
): { dimension: Dimension; factor: number } {
  if (share) return { dimension: 'percent', factor: shares[share]! };
  if (measure && areas[measure]) return { dimension: 'area', factor: areas[measure] };
  if (measure && masses[measure]) return { dimension: 'mass', factor: masses[measure] };
  return { dimension: 'plain', factor: 1 };
}
