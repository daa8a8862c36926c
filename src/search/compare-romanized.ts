import { editDistance, errorsAllowed } from './distance.ts';
import type { Query } from './query.ts';
import type { PreparedRow } from './rank.ts';
import type { Reading } from './readings.ts';
import { matchRomanized, type RomanizedMatch } from './romanized.ts';
import { cost, score } from './scores.ts';

/** How well a term answers a query read as pinyin, in points of `score`; 0 for not at all. */
export function compareRomanized(prepared: PreparedRow, query: Query, fuzzy: boolean): number {
  const { letters, hasInitials } = romanizedOf(query, prepared.forms[0]!.words);
  if (letters.length < 2) return 0;
  let most = 0;
  for (const [index, reading] of prepared.readings.entries()) {
    const own = compareReading(letters, reading, { fuzzy: fuzzy && !query.hasHan, hasInitials });
    most = Math.max(most, index === 0 || own === 0 ? own : own - cost.status.a);
  }
  return most;
}

function compareReading(
  letters: string,
  { characters, syllables }: Reading,
  { fuzzy, hasInitials }: { fuzzy: boolean; hasInitials: boolean },
): number {
  const met = matchRomanized(letters, characters, syllables);
  if (met) return pointsOf({ ...met, isBroken: hasInitials ? undefined : met.isBroken }, characters.length);
  return fuzzy ? compareMistyped(letters, syllables.join('')) : 0;
}

/** What of a query may be pinyin. */
interface Romanized {
  letters: string;
  hasInitials: boolean;
}

/** What of a query may be pinyin of a term whose name has some words that are not Chinese. */
function romanizedOf(query: Query, namedWords: readonly string[]): Romanized {
  if (namedWords.length > 0 && query.words.some((word) => namedWords.includes(word)))
    return readRomanized(query, namedWords);
  const known = romanized.get(query);
  if (known) return known;
  const read = readRomanized(query, []);
  romanized.set(query, read);
  return read;
}

/** Of a query and most terms. */
const romanized = new WeakMap<Query, Romanized>();

function readRomanized(query: Query, namedWords: readonly string[]): Romanized {
  return { letters: lettersOf(query, namedWords), hasInitials: query.words.some(areInitials) };
}

/** Letters, or letters and characters; nothing where the query has digits. */
function lettersOf({ hasHan: isMixed, words, letters }: Query, namedWords: readonly string[]): string {
  if (isMixed) return /[a-z]/.test(letters) && !words.some(hasDigit) ? letters : '';
  // Of "5G jizhan" the first word stands in 5G基站 as it is.
  const read = words.filter((word) => !namedWords.includes(word));
  return read.some(hasDigit) ? '' : read.join('').replace(/[^a-z]/g, '');
}

/** Letters that are no syllable stand for several, where they stand by themselves: `gao zl fazhan`. */
const areInitials = (word: string) => /^[b-df-hj-np-tw-z]{2,}$/.test(word);

const hasDigit = (word: string) => /\d/.test(word);

function pointsOf({ from, length, initials, partial, isBroken }: RomanizedMatch, characters: number): number {
  if (isBroken) return score.brokenPinyin + length / characters;
  const isWhole = from === 0 && length === characters && !partial;
  const share = length / characters;
  const byInitials = initials / length;
  // Two or three letters that happen to be initials in the middle of a long term say little.
  if (byInitials > 0.5 && length < 3 && !isWhole) return from === 0 ? score.fewInitials + share : 0;
  if (byInitials > 0 && from > 0 && length < 3) return 0;
  const base = isWhole ? score.exactPinyin : from === 0 ? score.startPinyin : score.insidePinyin;
  return base - cost.initials * byInitials - (partial ? cost.unfinishedSyllable : 0) + share;
}

function compareMistyped(letters: string, pinyin: string): number {
  if (letters.length < 5) return 0;
  const limit = errorsAllowed(letters.length);
  const distance = editDistance(letters, pinyin, limit);
  if (distance !== undefined) return score.mistypedPinyin - cost.typingError * distance;
  const ofStart = editDistance(letters, pinyin.slice(0, letters.length), limit - 1);
  return ofStart === undefined ? 0 : score.mistypedPinyinStart - cost.typingError * ofStart;
}
