import { halfWidth } from './half-width.ts';
import type { Dimension, Quantity } from './types.ts';

const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
/** Words that are one number, or name one. */
const others: Readonly<Record<string, number>> = {
  zero: 0,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  once: 1,
  twice: 2,
  double: 2,
  doubling: 2,
  dual: 2,
  half: 2,
};
const cardinals = { ...ones, ...teens, ...tens, hundred: 100 };
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Months that in small letters are verbs. */
const verbs: ReadonlySet<string> = new Set(['may', 'march']);
const magnitudes: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  bn: 1e9,
  trn: 1e12,
};
/** Factor to mu: 1 hectare is 15 mu. */
const areas: Readonly<Record<string, number>> = { hectare: 15, ha: 15, mu: 1 };
/** Factor to jin: 1 metric ton is 2,000 jin. */
const masses: Readonly<Record<string, number>> = {
  'metric ton': 2000,
  ton: 2000,
  tonne: 2000,
  kilogram: 2,
  kg: 2,
  gram: 0.002,
};

const any = (words: object) => Object.keys(words).join('|');
const underHundred = String.raw`(?:(?:${any(tens)})-(?:${any(ones)})|(?:${any(tens)}) (?:${any(ones)})|${any(teens)}|${any(tens)}|${any(ones)})`;
const cardinal = String.raw`(?:(?:(?:${any(ones)}|an?)[ -])?hundred(?:(?: and)? ${underHundred})?|${underHundred})`;
/** Units that are written without a space: what hangs on the number is no name. */
const unitLetters = String.raw`(?:km|kg|cm|mm|ha|[kMGT]Wh?|bn|trn)\b`;

const pattern = new RegExp(
  // A number that hangs on letters (Covid-19, PM2.5, 5G) is part of a name.
  String.raw`(?<![\p{L}\p{N}.]|\p{L}-)(?:(?<decade>[12]\d{2}0)s\b|(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:(?<ordinal>st|nd|rd|th)(?!\p{L})|(?![\p{L}\d]|\.\d)|(?=${unitLetters}))|(?<word>${any(others)}|${cardinal}|${months.join('|')})(?!\p{L}))` +
    String.raw`(?:[\s-]+(?<magnitude>thousand|million|billion|trillion)\b|(?<short>bn|trn)\b)?(?:(?<level>[\s-]+(?:yuan[\s-]+)?level\b)|\s*(?<unit>%|‰|per ?cent\b|percentage points?)|(?:[\s-]+(?:[\p{L}-]+[\s-]+){0,3}?(?<measure>hectares?|mu|(?:metric )?tons?|tonnes?|kilograms?|kg|grams?)|\s*(?<near>ha|kg))\b)?`,
  'giu',
);

/** Every number of an English text. Signs do not count: "a fall of 5%" and -5% say the same. */
export function englishQuantities(text: string): Quantity[] {
  return [...halfWidth(text).matchAll(pattern)].flatMap((found): Quantity[] => {
    const { decade, digits, ordinal, word, magnitude, short, level, unit, measure, near } =
      found.groups as Record<string, string | undefined>;
    const bare = decade ? Number(decade) : digits ? Number(digits.replaceAll(',', '')) : wordValue(word!);
    if (bare === undefined) return [];
    const scale = (magnitude ?? short) ? magnitudes[(magnitude ?? short)!.toLowerCase()]! : 1;
    const { dimension, factor } = measureOf(unit, (measure ?? near)?.toLowerCase().replace(/s$/, ''));
    const place = {
      start: found.index,
      end: found.index + found[0].length,
      surface: text.slice(found.index, found.index + found[0].length),
    };
    // "three trillion yuan-level bases": three bases at the level of a trillion; "100 billion yuan-level" is one level.
    if (level && scale > 1 && !isPowerOfTen(bare)) {
      return [
        { ...place, value: bare, dimension: 'plain', exact: digits !== undefined },
        { ...place, value: scale, dimension: 'plain', exact: true },
      ];
    }
    return [
      {
        ...place,
        value: bare * scale * factor,
        dimension,
        exact: decade !== undefined || (digits !== undefined ? !ordinal : scale > 1),
      },
    ];
  });
}

/** twenty-five → 25, one hundred and fifty → 150, May → 5; undefined for "may" and "march" in small letters. */
function wordValue(word: string): number | undefined {
  const lower = word.toLowerCase();
  const month = months.findIndex((name) => name.toLowerCase() === lower);
  if (month >= 0) return lower === word && verbs.has(lower) ? undefined : month + 1;
  if (others[lower] !== undefined) return others[lower];
  const [hundreds, rest] = lower.includes('hundred') ? lower.split('hundred') : [undefined, lower];
  const sum = (part: string) =>
    part
      .split(/[ -]+/)
      .reduce((total, item) => total + ((cardinals as Record<string, number>)[item] ?? 0), 0);
  return (hundreds === undefined ? 0 : (sum(hundreds) || 1) * 100) + sum(rest!);
}

function isPowerOfTen(value: number): boolean {
  return Number.isInteger(Math.log10(value));
}

function measureOf(
  unit: string | undefined,
  measure: string | undefined,
): { dimension: Dimension; factor: number } {
  if (unit) return { dimension: 'percent', factor: unit === '‰' ? 0.1 : 1 };
  if (measure && areas[measure]) return { dimension: 'area', factor: areas[measure] };
  if (measure && masses[measure]) return { dimension: 'mass', factor: masses[measure] };
  return { dimension: 'plain', factor: 1 };
}
