/** Which indicators a loose question means: old residential compounds renovated in 2021, how many. */
import { hasHan } from '../languages.ts';
import type { AskedFigures, IndicatorNames } from './figure-subjects.ts';
import { isFreeCharacter, isFreeWord, sameWord, telling } from './figure-words.ts';
import { placesIn } from './other-places.ts';

/** How much of a question an indicator must have, and how much of one of its names the question. */
const least = { ofQuestion: 0.7, ofName: 0.6 };
/** What is as near as the nearest but for this was meant as well. */
const asNear = 0.02;
/** A word that no indicator has asks for something else, and says so more than one that another has. */
const worthUnknown = 1.2;

/** A unit of a text: the stem of a word, or a Chinese character. */
interface Unit {
  /** What it is known by: a character by the pairs that it makes with its neighbours, where it has any. */
  keys: readonly string[];
  /** It names no indicator by itself. */
  isFree: boolean;
}

const number = /(?<![a-z\d.])[\d.,]+(?![\d.]|[a-z]\b)%?/gi;

function unitsOf(text: string): Unit[] {
  const words = text
    .toLowerCase()
    .replace(number, ' ')
    .split(/[^\p{L}\p{N}.&]+/u)
    .filter(Boolean);
  return [
    ...words
      .filter((word) => !hasHan(word))
      .map((word) => word.replace(/\.$/, ''))
      .map((word) => ({ keys: [sameWord(word)], isFree: isFreeWord(word) })),
    ...words.filter(hasHan).flatMap(telling).flatMap(unitsOfRun),
  ];
}

/** A word of letters is one unit among the characters. */
function unitsOfRun(run: string): Unit[] {
  const parts = run.match(/\P{Script=Han}+|\p{Script=Han}/gu) ?? [];
  return parts.map((text, at) => {
    const pairs = [parts.slice(at - 1, at + 1), parts.slice(at, at + 2)]
      .filter(({ length }) => length === 2)
      .map((pair) => pair.join(''));
    return { keys: pairs.length > 0 && hasHan(text) ? pairs : [text], isFree: isFreeCharacter(text) };
  });
}

/** The units of a text that are not free, with what each says. */
type WeighedText = readonly { keys: readonly string[]; weight: number }[];

/** What is known of all indicators. */
interface KnownIndicators {
  /** All their names, in small letters. */
  names: string;
  indicators: { id: string; names: WeighedText[]; keys: ReadonlySet<string> }[];
  weigh(units: readonly Unit[]): WeighedText;
}

/** Read once for the same names and ways of asking, and asked with every query. */
const knownIndicators = new WeakMap<readonly IndicatorNames[], WeakMap<AskedFigures, KnownIndicators>>();

function knownOf(all: readonly IndicatorNames[], askedOf: AskedFigures): KnownIndicators {
  const ofNames = knownIndicators.get(all) ?? new WeakMap<AskedFigures, KnownIndicators>();
  knownIndicators.set(all, ofNames);
  const own = ofNames.get(askedOf) ?? readIndicators(all, askedOf);
  ofNames.set(askedOf, own);
  return own;
}

function readIndicators(all: readonly IndicatorNames[], askedOf: AskedFigures): KnownIndicators {
  const read = all.map(({ id, names }) => {
    const units = [...names, ...(askedOf[id] ?? [])].map(unitsOf);
    return { id, units, keys: new Set(units.flat().flatMap(({ keys }) => keys)) };
  });
  const holders = new Map<string, number[]>();
  for (const [at, { keys }] of read.entries())
    for (const key of keys) holders.set(key, [...(holders.get(key) ?? []), at]);
  const weightOf = (keys: readonly string[]) => {
    const count = new Set(keys.flatMap((key) => holders.get(key) ?? [])).size;
    return Math.log(1 + read.length / (count + 1 / 2)) * (count > 0 ? 1 : worthUnknown);
  };
  const weigh = (units: readonly Unit[]) =>
    units.filter(({ isFree }) => !isFree).map(({ keys }) => ({ keys, weight: weightOf(keys) }));
  return {
    names: all
      .flatMap(({ names }) => names)
      .join(' | ')
      .toLowerCase(),
    indicators: read.map(({ id, units, keys }) => ({ id, names: units.map(weigh), keys })),
    weigh,
  };
}

/**
 * The indicators that have most of what a question says, beside words that say no more than what was done and where,
 * and of one of whose names the question has most; those that have most of both. None where a place is named that no
 * indicator has: it has other figures.
 */
export function nearestIndicators(
  text: string,
  all: readonly IndicatorNames[],
  askedOf: AskedFigures,
): string[] {
  const known = knownOf(all, askedOf);
  if (placesIn(text).some((place) => !known.names.includes(place))) return [];
  const units = unitsOf(text);
  const asked = known.weigh(units);
  const askedKeys = new Set(units.flatMap(({ keys }) => keys));
  const rated = known.indicators.map(({ id, names, keys }) => {
    const ofQuestion = shareOf(asked, keys);
    if (ofQuestion < least.ofQuestion) return { id, points: 0 };
    const ofName = Math.max(...names.map((name) => shareOf(name, askedKeys)));
    return { id, points: ofName >= least.ofName ? ofQuestion + ofName : 0 };
  });
  const most = Math.max(...rated.map(({ points }) => points));
  return most > 0 ? rated.filter(({ points }) => points >= most - asNear).map(({ id }) => id) : [];
}

/** What some keys hold of a text, as a share of 1. */
function shareOf(text: WeighedText, held: ReadonlySet<string>): number {
  let whole = 0;
  let own = 0;
  for (const { keys, weight } of text) {
    whole += weight;
    if (keys.some((key) => held.has(key))) own += weight;
  }
  return whole > 0 ? own / whole : 0;
}
