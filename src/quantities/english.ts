import type { Dimension, Quantity } from './types.ts';

const words: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, hundred: 100,
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, once: 1, twice: 2, double: 2, doubling: 2, dual: 2, half: 2,
};
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const magnitudes: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
/** Factor to mu: 1 hectare is 15 mu. */
const areas: Readonly<Record<string, number>> = { hectare: 15, mu: 1 };
/** Factor to jin: 1 metric ton is 2,000 jin. */
const masses: Readonly<Record<string, number>> = { 'metric ton': 2000, ton: 2000, tonne: 2000 };

const pattern = new RegExp(
  // A number that hangs on letters (Covid-19, PM2.5, 5G) is part of a name.
  String.raw`(?<![\p{L}\p{N}.]|\p{L}-)(?:(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<ordinal>st|nd|rd|th)?|(?<word>${Object.keys(words).join('|')}|${months.join('|')}))(?![\p{L}])` +
    String.raw`(?:[\s-]+(?<magnitude>thousand|million|billion|trillion)\b)?(?:\s*(?<unit>%|per ?cent|percentage points?)|[\s-]+(?:[\p{L}-]+[\s-]+){0,3}?(?<measure>hectares?|mu|metric tons?|tonnes?)\b)?`,
  'giu',
);

/** Every number of an English text. */
export function englishQuantities(text: string): Quantity[] {
  return [...text.matchAll(pattern)].map((found) => {
    const { digits, ordinal, word, magnitude, unit, measure } = found.groups as Record<string, string | undefined>;
    const bare = digits ? Number(digits.replaceAll(',', '')) : (words[word!.toLowerCase()] ?? months.indexOf(word!.toLowerCase()) + 1);
    const scaled = bare * (magnitude ? magnitudes[magnitude.toLowerCase()]! : 1);
    const { dimension, factor } = measureOf(unit, measure?.toLowerCase().replace(/s$/, ''));
    return {
      start: found.index, end: found.index + found[0].length, surface: found[0], value: scaled * factor, dimension,
      exact: digits !== undefined ? !ordinal : magnitude !== undefined,
    };
  });
}

function measureOf(unit: string | undefined, measure: string | undefined): { dimension: Dimension; factor: number } {
  if (unit) return { dimension: 'percent', factor: 1 };
  if (measure && areas[measure]) return { dimension: 'area', factor: areas[measure] };
  if (measure && masses[measure]) return { dimension: 'mass', factor: masses[measure] };
  return { dimension: 'plain', factor: 1 };
}
