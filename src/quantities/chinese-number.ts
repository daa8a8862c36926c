import { digits, hanReadings, hanNumeral, partsOf, powers, sumOf, type Part } from './han-numeral.ts';
import { readDigits, roundStep } from './written-digits.ts';

/** The characters of a text, as a reader looks at them: by index, each look counted. */
export interface Characters {
  text: string;
  at: (index: number) => string;
}

/** A number without its unit. */
export interface ChineseNumber {
  mantissa: number;
  scale: number;
  step: number;
  decimal: boolean;
  /** Whether it is written in Arabic digits. */
  arabic: boolean;
  /** What else the same numerals can be: 十四五 is 14 or 15. */
  also: readonly number[];
  end: number;
}

/** Longest run of numerals that is one number: 九千九百九十九万九千九百九十九亿 has 17. */
const longestNumeral = 24;
/** 千 and 百 in these words belong to the unit: 220千伏, 1.1百分点. */
const ofUnit: Readonly<Record<string, RegExp>> = { 千: /[瓦伏米克卡帕焦赫升安]/u, 百: /[分帕]/u };

/** The number that begins at a place. It reads each character of it a fixed number of times. */
export function numberAt(characters: Characters, start: number): ChineseNumber | undefined {
  const first = characters.at(start);
  if (/\d/.test(first)) return arabicAt(characters, start);
  return hanNumeral.test(first) ? hanAt(characters, start) : undefined;
}

const literal = /\d{1,3}(?:,\d{3}(?!\d))+(?:\.\d+)?|\d+(?:\.\d+)?/y;

export function literalAt(text: string, at: number): string | undefined {
  literal.lastIndex = at;
  return literal.exec(text)?.[0];
}

/** 27584亿, 3亿5000万, 1万5千亿, 2万余亿, 230多亿, 百 and 千 of a unit left to it. */
function arabicAt(characters: Characters, start: number): ChineseNumber | undefined {
  const { text } = characters;
  const found = literalAt(text, start)!;
  const read = readDigits(found);
  const parts: Part[] = [{ value: read.value, step: read.step }];
  let end = start + found.length;
  let scale = 1;
  let decimal = read.decimal;
  const mixed: Part[] = [...parts];
  for (let count = 0; count < 12; count += 1) {
    const rough = /[多余來来几]/u.test(characters.at(end)) ? 1 : 0;
    const power = powerAt(characters, end + rough);
    if (power === undefined) {
      end += rough;
      break;
    }
    mixed.push({ power });
    end += rough + 1;
    const more = literalAt(text, end);
    if (more !== undefined) {
      const part = readDigits(more);
      if (!sumOf([...mixed, { value: part.value, step: part.step }])) break;
      mixed.push({ value: part.value, step: part.step });
      decimal = part.decimal;
      end += more.length;
      if (powerAt(characters, end) === undefined) break;
    }
  }
  const sum = sumOf(mixed);
  if (!sum) return undefined;
  // One literal and its magnitude, as in most figures; else the sum is the number.
  const [mantissa, step] =
    mixed.filter((part) => !('power' in part)).length > 1 ? [sum.value, sum.step] : [read.value, read.step];
  if (mantissa === read.value && mixed.length > 1) scale = scaleOf(mixed);
  return { mantissa, scale, step, decimal, arabic: true, also: [], end };
}

function scaleOf(parts: readonly Part[]): number {
  return parts.reduce((product, part) => ('power' in part ? product * part.power : product), 1);
}

/** The power of ten at a place, unless it is the beginning of a unit. */
function powerAt(characters: Characters, at: number): number | undefined {
  const character = characters.at(at);
  const power = powers[character];
  if (power === undefined || power === 10) return undefined;
  return ofUnit[character]?.test(characters.at(at + 1)) ? undefined : power;
}

/** 一百五十, 三点五亿, 二〇二二, 十余万. */
function hanAt(characters: Characters, start: number): ChineseNumber | undefined {
  let end = start;
  let run = '';
  let decimals = '';
  let isRough = false;
  while (end - start < longestNumeral) {
    const character = characters.at(end);
    const whole = character === '点' ? valueOf(run) : undefined;
    if (hanNumeral.test(character)) {
      if (ofUnit[character]?.test(characters.at(end + 1))) break;
      if (decimals !== '' && digits[character] !== undefined) break;
      run += character;
      end += 1;
    } else if (
      character === '点' &&
      decimals === '' &&
      isDigit(characters.at(end + 1)) &&
      whole !== undefined
    ) {
      let at = end + 1;
      while (isDigit(characters.at(at)) && at - end < 10) at += 1;
      decimals = [...characters.text.slice(end + 1, at)].map((digit) => digits[digit]).join('');
      // 三点五亿: the magnitude behind the decimals scales them too.
      const power = powerAt(characters, at);
      const next = power !== undefined && powerAt(characters, at + 1);
      const mantissa = Number(`${whole}.${decimals}`);
      const scale = (power ?? 1) * (next || 1);
      const length = (power === undefined ? 0 : 1) + (next ? 1 : 0);
      return {
        mantissa,
        scale,
        step: 10 ** -decimals.length,
        decimal: true,
        arabic: false,
        also: [],
        end: at + length,
      };
    } else if (/[多余来几]/u.test(character) && run !== '' && !isRough && powers[run.at(-1)!] !== undefined) {
      isRough = true;
      end += 1;
    } else break;
  }
  if (run === '') return undefined;
  if (end - start >= longestNumeral) end = runEnd(characters, end);
  const parts = end - start > longestNumeral ? undefined : partsOf(run);
  const sum = parts && sumOf(parts);
  const also = sum && !isPair(run) ? [] : hanReadings(run);
  if (!sum && also.length === 0)
    return { mantissa: NaN, scale: 1, step: 1, decimal: false, arabic: false, also, end };
  // 四五 is four or five; 二〇二二 and 五八 are read digit by digit.
  const isEither = isPair(run) && digits[run[1]!] === digits[run[0]!]! + 1;
  if (isEither) return eitherOf(run, end);
  const value = sum?.value ?? also[0]!;
  return {
    mantissa: value,
    scale: 1,
    step: sum?.step ?? roundStep(value),
    decimal: false,
    arabic: false,
    also,
    end,
  };
}

function eitherOf(run: string, end: number): ChineseNumber {
  const [mantissa, ...also] = [...run].map((digit) => digits[digit]!);
  return { mantissa: mantissa!, scale: 1, step: 1, decimal: false, arabic: false, also, end };
}

/** Digits side by side are a number read digit by digit, or one or the other: 三四. */
function isPair(run: string): boolean {
  return run.length <= 3 && run.length > 1 && /^[一二两三四五六七八九]+$/u.test(run);
}

function isDigit(character: string): boolean {
  return digits[character] !== undefined;
}

/** What a run of numerals counts; undefined for one that counts nothing (十百). */
function valueOf(run: string): number | undefined {
  const parts = partsOf(run);
  return parts && sumOf(parts)?.value;
}

/** A run too long for a number is passed over as a whole. */
function runEnd(characters: Characters, at: number): number {
  let end = at;
  while (hanNumeral.test(characters.at(end))) end += 1;
  return end;
}
