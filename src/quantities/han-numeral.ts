import { roundStep } from './written-digits.ts';

export const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
export const powers: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
};
/** From here on a power scales all that stands before it: 三千五百万. */
const firstBigPower = 1e4;

export const hanNumeral = /[〇零一二两兩三四五六七八九十百千万萬亿億]/u;

/** A part of a numeral: a number as written, or a power of ten that scales what stands before. */
export type Part = { value: number; step: number } | { power: number };

/** The value of a numeral, and the worth of its last digit that is no closing zero. */
export interface NumeralValue {
  value: number;
  step: number;
}

/**
 * Adds up the parts of a numeral, in one pass: 3·亿·5000·万 is 350 million, 1·万·5·千·亿 is 1.5 trillion.
 * Undefined where they are no number: powers must fall, except that 万 and 亿 scale all that is smaller.
 */
export function sumOf(parts: readonly Part[]): NumeralValue | undefined {
  const closed: { value: number; step: number; scale: number }[] = [];
  let open: NumeralValue | undefined;
  for (const part of parts) {
    if (!('power' in part)) {
      if (open || part.value >= (closed.at(-1)?.scale ?? Infinity)) return undefined;
      open = part;
      continue;
    }
    const { power } = part;
    if (power < firstBigPower) {
      const above = closed.at(-1)?.scale ?? Infinity;
      if (power >= above || (!open && closed.length > 0 && power !== 10)) return undefined;
      const { value, step } = open ?? { value: 1, step: 1 };
      closed.push({ value: value * power, step: step * power, scale: power });
    } else {
      const below = takeBelow(closed, power);
      if (open) below.push({ ...open, scale: 1 });
      if (below.length === 0 && closed.length > 0) return undefined;
      const value = below.length === 0 ? 1 : below.reduce((sum, item) => sum + item.value, 0);
      const step = below.reduce(
        (least, item) => Math.min(least, item.step),
        below.length === 0 ? 1 : Infinity,
      );
      const inner = below.reduce((most, { scale }) => Math.max(most, scale), 1);
      closed.push({
        value: value * power,
        step: step * power,
        scale: inner >= firstBigPower ? inner * power : power,
      });
    }
    open = undefined;
  }
  const all = open ? [...closed, { ...open, scale: 1 }] : closed;
  if (all.length === 0) return undefined;
  return {
    value: all.reduce((sum, { value }) => sum + value, 0),
    step: all.reduce((least, { step }) => Math.min(least, step), Infinity),
  };
}

/** Removes and returns what a power scales; each part is taken once, so the whole stays linear. */
function takeBelow<T extends { scale: number }>(closed: T[], power: number): T[] {
  const below: T[] = [];
  while (closed.length > 0 && closed.at(-1)!.scale < power) below.push(closed.pop()!);
  return below.reverse();
}

/** The parts of a run of Chinese numerals; undefined where digits stand side by side inside it (十四五). */
export function partsOf(run: string): Part[] | undefined {
  if (/^[〇零一二两兩三四五六七八九]+$/u.test(run)) {
    const value = Number([...run].map((character) => digits[character]).join(''));
    return [{ value, step: run.length > 1 ? 1 : roundStep(value) }];
  }
  const parts: Part[] = [];
  let pending: number | undefined;
  for (const character of run) {
    const power = powers[character];
    if (power !== undefined) {
      if (pending !== undefined) parts.push({ value: pending, step: 1 });
      parts.push({ power });
      pending = undefined;
    } else if (digits[character] === undefined || (pending ?? 0) > 0) return undefined;
    else pending = digits[character];
  }
  if (pending !== undefined) parts.push({ value: pending * shortPower(run), step: shortPower(run) });
  return parts;
}

/** 一万五 is 15,000 and 三百二 is 320: a digit right behind a power counts in tenths of it. */
function shortPower(run: string): number {
  const power = powers[run.at(-2) ?? ''] ?? 10;
  return power >= 100 && run.at(-1) !== '零' && run.at(-1) !== '〇' ? power / 10 : 1;
}

/** 二〇二二 → 2022, 三十四 → 34, 千 → 1000, 一万五千 → 15000; undefined where the characters are no number. */
export function hanValue(text: string): number | undefined {
  const parts = text === '' ? undefined : partsOf(text);
  return parts && sumOf(parts)?.value;
}

/** Longest run that is read in parts; what is longer is a list of characters, and no number is hidden in it. */
const longestInParts = 20;

/**
 * Every number that a run of Chinese numerals can be read as, where it is no number as a whole: 十四五
 * holds 14 and 5, and is “fourteen or fifteen” (and more than is meant).
 */
export function hanReadings(text: string): number[] {
  const readings = new Set<number>();
  for (const run of text.match(/[〇零一二两兩三四五六七八九十百千万萬亿億]+/gu) ?? []) {
    const whole = hanValue(run);
    if (whole !== undefined) readings.add(whole);
    if (run.length > longestInParts) continue;
    for (const value of [...alternatives(run), ...stretches(run)]) readings.add(value);
  }
  return [...readings];
}

/** 十四五 → 14, 15; 五六百 → 500, 600; 三四 → 3, 4: two digits side by side are one or the other. */
function alternatives(run: string): number[] {
  const pair = /[一二两三四五六七八九]{2}/u.exec(run);
  if (!pair) return [];
  const [before, after] = [run.slice(0, pair.index), run.slice(pair.index + 2)];
  return [...pair[0]].map((digit) => hanValue(before + digit + after)).filter((value) => value !== undefined);
}

function stretches(run: string): number[] {
  const found: number[] = [];
  for (let start = 0; start < run.length; start += 1) {
    for (let end = start + 1; end <= run.length; end += 1) {
      const value = hanValue(run.slice(start, end));
      if (value !== undefined) found.push(value);
    }
  }
  return found;
}
