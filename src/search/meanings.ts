import { hasHan } from '../languages.ts';
import { unitsAsked, type AskedUnit } from './asked-units.ts';
import { fold } from './fold.ts';
import { withoutFigures } from './han-figures.ts';
import { digitsOfTerm, levelsOfMeaning, numberOfTerm, unitsOfMeaning } from './meaning-units.ts';
import type { Query } from './query.ts';
import { bestNamed, type NamedTerm } from './named-inside.ts';
import { byRank, type TermHit } from './rank.ts';
import { unitsOfSaid } from './said-units.ts';
import { cost, score } from './scores.ts';
import type { SearchFiles } from './search-files.ts';
import { unitsOf } from './units.ts';

/**
 * Words of a description that a term must hold, unless it holds much of it. One alone says too little. A Chinese
 * character by itself is half a word: it is in too many. Of a longer word every further pair is half a word more.
 */
const leastWords = 1.5;
/** Who writes no more Chinese characters names something, and describes nothing. */
const mostUnitsOfName = 3;
/** A description may have more units: those that say most are looked for, as each may be a file. */
const mostUnits = 14;
/** Who names more terms than these describes another with them: `bullet train Shenyang to Changbai Mountain`. */
const mostNamed = 2;
/** Terms that are shown, as answers or as guesses: each is a file to load. */
const mostTerms = { answers: 5, guesses: 3 };
/** Of so few Chinese characters of which a word is strange to all terms, one word more is not enough: 世界杯预选赛. */
const mostUnitsOfStrangeName = 6;
/**
 * How much of a description a term must hold to answer it, and to be a guess; and beside the best. Where it has too
 * few words of it, they must be the `most`; where these are all, its names or what people say for it must have them.
 */
const leastShare = { answer: 0.3, guess: 0.2, ofBest: 0.3, most: 0.8, all: 1.2 };
/** What is rare says more, but not as much more as it is rarer. */
const powerOfRareness = 0.85;
/**
 * What a term gains whose form is all of the query; of half of it a quarter, so that a word of a description is
 * no answer to it, and a name with a few words about it is.
 */
const worthOfName = {
  whole: 1.5,
  power: 2,
  status: { p: 1, a: 0.95, l: 0.7, d: 1, o: 1 },
  /** By weight: key, standard, general. */
  weight: [1, 0.95, 0.7],
  overlapping: 0.5,
} as const;

/**
 * What a term gains that is about all of a description: it is no more general than what was asked for. A unit counts
 * from a level on, see `levelsOfMeaning`.
 */
const worthOfAllSaid = { whole: 1, power: 4, level: 1.1 } as const;

/** How much of a description a term holds. */
interface Held {
  number: string;
  /** Of 1, which is a term of whose definition it could be. */
  share: number;
  /** Of 1, how much of the description it has at all. */
  covered: number;
  /** Of 1, how much of the description stands in its names, or often in what is said of it. */
  isAbout: number;
  /** How many units of it. */
  units: number;
  words: Set<string>;
  /** See `leastWords`. */
  said: number;
}

/**
 * The terms that a query names, and those that it describes with words of their names, definitions, or what people
 * say for these: `jade culture of the Stone Age`. Best first; those that hold too little of it are guesses. None is
 * described where terms are named, not too many, and nothing else is said.
 *
 * @param inside the terms that stand in the query
 */
export async function searchMeanings(
  query: Query,
  inside: readonly NamedTerm[],
  files: SearchFiles,
): Promise<[named: TermHit[], described: TermHit[]]> {
  const named = [...new Set(inside.filter(({ overlaps }) => !overlaps).map(({ text }) => text))];
  const asked = unitsAsked(query.text)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostUnits);
  if (query.exact || !isDescription(query.text, asked, named)) return [bestNamed(inside), []];
  const { weights, all, held, isStrange } = await termsHolding(asked, files);
  const isStrangeName = isStrange && isShort(query.text, mostUnitsOfStrangeName);
  const shareOf = (text: string) => {
    const own = new Set(unitsOfName(text));
    return asked.reduce((sum, { unit }, at) => sum + (own.has(unit) ? weights[at]! : 0), 0) / all;
  };
  const ofNamed = inside.map((own): NamedTerm => {
    const { hit } = own;
    const known = held.get(numberOfTerm(hit.row[0]));
    const share = known ? worthOf(known) : 0;
    const gain = gainOfName(own) * shareOf(own.text) ** worthOfName.power;
    return { ...own, hit: { ...hit, score: pointsOf(share + gain, true) - own.start * cost.later } };
  });
  const chosen = chosenOf(
    held,
    (own) => isEnough(query.text, asked, own) && !(isStrangeName && own.words.size < 2),
  );
  const hits = await Promise.all(chosen.map(({ number, points }) => hitOf(number, points, files)));
  return [
    bestNamed(ofNamed),
    hits.filter(({ row }) => !hasOtherFigure(query.text, fold(row[1]))).sort(byRank),
  ];
}

function gainOfName({ hit: { row, via }, overlaps }: NamedTerm): number {
  const { whole, status, weight, overlapping } = worthOfName;
  return whole * status[via?.status ?? 'p'] * (weight[row[4]] ?? 1) * (overlaps ? overlapping : 1);
}

/** All units by which a name can be asked for. */
function unitsOfName(text: string): string[] {
  return [
    ...unitsOfMeaning(text),
    ...unitsAsked(text).map(({ unit }) => unit),
    ...(text.match(/\p{Script=Han}/gu) ?? []),
  ];
}

/**
 * The terms for which people say just this, or of which it is how a name is read, in pinyin or by initials, or may be
 * shortened; of several first the one that is most about its words.
 */
export async function termsSaid(query: Query, files: SearchFiles): Promise<TermHit[]> {
  const { whole, shortened, initials } = unitsOfSaid(query);
  const said = await termsOfUnits(whole, files);
  if (said.length === 0) {
    const points = shortened.length > 0 ? score.shortened : score.readByInitials;
    const named = await termsOfUnits([...shortened, ...initials], files);
    return Promise.all(named.map((number) => hitOf(number, points, files)));
  }
  const { held } = await termsHolding(unitsAsked(query.text), files);
  const pointsOfSaid = (number: string) =>
    score.saidOfTerm + (held.get(number)?.share ?? 0) / levelsOfMeaning[0];
  return Promise.all(said.map((number) => hitOf(number, pointsOfSaid(number), files)));
}

/** The numbers of the terms that have one of some units. */
async function termsOfUnits(units: readonly string[], files: SearchFiles): Promise<string[]> {
  const lists = await Promise.all(units.map((unit) => files.termsMeaning(unit)));
  return [...new Set(lists.flatMap((list) => numbersIn(list ?? [])).map(({ number }) => number))];
}

function isDescription(text: string, asked: readonly AskedUnit[], named: readonly string[]): boolean {
  const known = new Set(named.flatMap(unitsOfMeaning));
  const rest = named.reduce((left, name) => left.replace(name, ' '), text);
  const isAllNamed = asked.every(({ unit }) => known.has(unit)) || unitsAsked(rest).length === 0;
  const isOnlyNamed = named.length <= mostNamed && isAllNamed;
  return !isOnlyNamed && asked.some(({ unit }) => /\p{L}/u.test(unit));
}

/** The best that hold enough, and their points: as answers, or as guesses where none is one. */
function chosenOf(
  held: ReadonlyMap<string, Held>,
  isChosen: (held: Held) => boolean,
): { number: string; points: number }[] {
  const best = [...held.values()]
    .filter(isChosen)
    .map((own) => ({ number: own.number, worth: worthOf(own) }))
    .sort((a, b) => b.worth - a.worth);
  const most = best[0]?.worth ?? 0;
  const isAnswer = most >= leastShare.answer;
  const kind = isAnswer ? 'answers' : 'guesses';
  const least = Math.max(leastShare[isAnswer ? 'answer' : 'guess'], most * leastShare.ofBest);
  return best
    .filter(({ worth }) => worth >= least)
    .slice(0, mostTerms[kind])
    .map(({ number, worth }) => ({ number, points: pointsOf(worth, isAnswer) }));
}

function worthOf({ share, isAbout }: Held): number {
  return share + worthOfAllSaid.whole * isAbout ** worthOfAllSaid.power;
}

function pointsOf(worth: number, isAnswer: boolean): number {
  const { least, most } = isAnswer ? score.partOfQuery : score.contained;
  return least + (most - least) * Math.min(1, worth / (levelsOfMeaning[0] + worthOfName.whole));
}

async function hitOf(number: string, points: number, files: SearchFiles): Promise<TermHit> {
  const { row, definition } = await files.explainedRow(number);
  return { row, score: points, isPart: true, ...(definition && { definition }) };
}

/** Whether a term is what was asked for but for its figures: 五稳 is no description of 六稳. */
function hasOtherFigure(text: string, name: string): boolean {
  return text !== name && withoutFigures(text) === withoutFigures(name);
}

/** What each unit weighs, of the terms that have some how much they hold, and whether a word is strange to all. */
async function termsHolding(
  asked: readonly AskedUnit[],
  files: SearchFiles,
): Promise<{ weights: number[]; all: number; held: Map<string, Held>; isStrange: boolean }> {
  const lists = await Promise.all(asked.map(({ unit }) => files.termsMeaning(unit)));
  const weights = asked.map((unit, index) => weightOf(unit, lists[index], files.terms));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, Held>();
  for (const [index, { unit, word }] of asked.entries())
    for (const { number, level } of numbersIn(lists[index] ?? [])) {
      const known = held.get(number) ?? {
        number,
        share: 0,
        covered: 0,
        isAbout: 0,
        units: 0,
        words: new Set<string>(),
        said: 0,
      };
      known.units += 1;
      known.share += (level * weights[index]!) / all;
      known.covered += weights[index]! / all;
      if (level >= worthOfAllSaid.level) known.isAbout += weights[index]! / all;
      known.said += unit.length > 1 && !known.words.has(word) ? 1 : 1 / 2;
      if (unit.length > 1) known.words.add(word);
      held.set(number, known);
    }
  const isStrange = asked.some(
    ({ unit, isAcross }, at) => unit.length > 1 && !isAcross && lists[at] === undefined,
  );
  return { weights, all, held, isStrange };
}

function isEnough(text: string, asked: readonly AskedUnit[], { share, covered, said, units }: Held): boolean {
  if (units === asked.length && share >= leastShare.all) return true;
  const isMost = asked.length > 1 && covered >= leastShare.most;
  return !isShort(text, mostUnitsOfName) && (said >= leastWords || isMost);
}

/** A Chinese text of at most so many characters. */
function isShort(text: string, most: number): boolean {
  return hasHan(text) && unitsOf(text).length <= most;
}

/** The terms of a unit, and at which level each has it. */
function numbersIn(lists: readonly string[]): { number: string; level: number }[] {
  return lists.flatMap((numbers, at) =>
    Array.from({ length: numbers.length / digitsOfTerm }, (_, index) => ({
      number: numbers.slice(index * digitsOfTerm, (index + 1) * digitsOfTerm),
      level: levelsOfMeaning[at]!,
    })),
  );
}

/** The fewer terms have a unit, the more it says. */
function weightOf(
  { worth, worthUnknown }: AskedUnit,
  lists: readonly string[] | undefined,
  terms: number,
): number {
  // A term of which it says little has it in part only.
  const count = (lists ?? []).reduce(
    (sum, numbers, at) =>
      sum + (numbers.length / digitsOfTerm) * (levelsOfMeaning[at]! / levelsOfMeaning[0]) ** 2,
    0,
  );
  if (lists && count === 0) return 0;
  const rareness = Math.log(1 + (terms - count + 0.5) / (count + 0.5)) ** powerOfRareness;
  return rareness * (lists ? worth : worthUnknown);
}
