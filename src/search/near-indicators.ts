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

/** The units of a text: stems of words, or Chinese characters with those that they make with their neighbours. */
interface Unit {
  text: string;
  pairs: string[];
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
      .map((word) => ({ text: sameWord(word), pairs: [], isFree: isFreeWord(word) })),
    ...words.filter(hasHan).flatMap(telling).flatMap(unitsOfRun),
  ];
}

/** A word of letters is one unit among the characters. */
function unitsOfRun(run: string): Unit[] {
  const parts = run.match(/\P{Script=Han}+|\p{Script=Han}/gu) ?? [];
  return parts.map((text, at) => ({
    text,
    pairs: [parts.slice(at - 1, at + 1), parts.slice(at, at + 2)]
      .filter(({ length }) => length === 2)
      .map((pair) => pair.join('')),
    isFree: isFreeCharacter(text),
  }));
}

function keysOf({ text, pairs }: Unit): string[] {
  return pairs.length > 0 && hasHan(text) ? pairs : [text];
}

/** The units of all indicators, and all their names in small letters. */
interface KnownIndicators {
  known: string;
  indicators: { id: string; names: Unit[][]; keys: ReadonlySet<string> }[];
}

/** Read once, and asked with every query. */
const knownIndicators = new WeakMap<AskedFigures, KnownIndicators>();

function unitsOfAll(all: readonly IndicatorNames[], askedOf: AskedFigures): KnownIndicators {
  const own = knownIndicators.get(askedOf) ?? {
    known: all
      .flatMap(({ names }) => names)
      .join(' | ')
      .toLowerCase(),
    indicators: all.map(({ id, names }) => {
      const units = [...names, ...(askedOf[id] ?? [])].map(unitsOf);
      return { id, names: units, keys: new Set(units.flat().flatMap(keysOf)) };
    }),
  };
  knownIndicators.set(askedOf, own);
  return own;
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
  const { known, indicators } = unitsOfAll(all, askedOf);
  if (placesIn(text).some((place) => !known.includes(place))) return [];
  const asked = unitsOf(text);
  const askedKeys = new Set(asked.flatMap(keysOf));
  const weightOf = (unit: Unit) => {
    const count = indicators.filter(({ keys }) => keysOf(unit).some((key) => keys.has(key))).length;
    return Math.log(1 + indicators.length / (count + 1 / 2)) * (count > 0 ? 1 : worthUnknown);
  };
  const rated = indicators.map(({ id, names, keys }) => {
    const ofQuestion = shareOf(asked, keys, weightOf);
    const ofName = Math.max(...names.map((name) => shareOf(name, askedKeys, weightOf)));
    const isEnough = ofQuestion >= least.ofQuestion && ofName >= least.ofName;
    return { id, points: isEnough ? ofQuestion + ofName : 0 };
  });
  const most = Math.max(...rated.map(({ points }) => points));
  return most > 0 ? rated.filter(({ points }) => points >= most - asNear).map(({ id }) => id) : [];
}

/** What some keys hold of all units that are not free, as a share of 1. */
function shareOf(
  units: readonly Unit[],
  keys: ReadonlySet<string>,
  weightOf: (unit: Unit) => number,
): number {
  const weights = units
    .filter(({ isFree }) => !isFree)
    .map((unit) => ({ weight: weightOf(unit), isHeld: keysOf(unit).some((key) => keys.has(key)) }));
  const sum = (own: typeof weights) => own.reduce((total, { weight }) => total + weight, 0);
  return weights.length > 0 ? sum(weights.filter(({ isHeld }) => isHeld)) / sum(weights) : 0;
}
