import { unitsAsked, type AskedUnit } from './asked-units.ts';
import { fold } from './fold.ts';
import { withoutFigures } from './han-figures.ts';
import { digitsOfTerm, placesOfMeaning, unitsOfMeaning } from './meaning-units.ts';
import { rootOf } from './word-roots.ts';
import type { Query } from './query.ts';
import { byRank, type TermHit } from './rank.ts';
import { score } from './scores.ts';
import type { SearchFiles } from './search-files.ts';

/** A description has so many units at least; of more, those that say most are looked for: each may be a file. */
const leastUnits = 2;
const mostUnits = 14;
/** So few are looked for whatever they are. */
const fewUnits = 3;
/** Who names more terms than these describes another with them: `bullet train Shenyang to Changbai Mountain`. */
const mostNamed = 2;
/** Terms of which all is looked at, each a file to load; and that are shown, as answers or as guesses. */
const mostTerms = { looked: 8, answers: 5, guesses: 3 };
/** How much of a description a term must hold to be looked at, to answer it, and to be a guess; and beside the best. */
const leastShare = { looked: 0.25, answer: 0.42, guess: 0.3, ofBest: 0.75 };

/** What weighs how well one text of a term answers, its name, its definition or a word for it, beside all together. */
const worthOfText = 0.4;
/** Where no text of a term has two of the words that it has, they stand strewn, and mostly by chance. */
const worthOfStrewn = 0.7;
/** In a text, what it holds of the description, beside how little else it holds. */
const worthOfRecall = 0.7;

/** How much of a description a term holds. */
interface Held {
  number: string;
  /** Of 1. */
  share: number;
  words: Set<string>;
}

/**
 * The terms that a query describes with words of their names, definitions, or what people say for these: `jade
 * culture of the Stone Age`. Best first; those that hold too little of it are guesses. None where terms are
 * named, not too many, and nothing else is said.
 *
 * @param named the forms of terms that stand in the query, none inside another
 */
export async function searchMeanings(
  query: Query,
  named: readonly string[],
  files: SearchFiles,
): Promise<TermHit[]> {
  if (query.exact) return [];
  const asked = unitsAsked(query.text)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, mostUnits);
  const units = asked.map(({ unit }) => unit);
  const known = new Set(named.flatMap(unitsOfMeaning));
  if (named.length <= mostNamed && units.every((unit) => known.has(unit))) return [];
  if (units.length < leastUnits) return [];
  // Of many words that no term has, a definition has hardly all; their list was loaded for errors in typing.
  if (!query.hasHan && units.length > fewUnits && (await areUnknown(units, files))) return [];
  const { held, weights } = await termsHolding(asked, files);
  const [best] = held;
  if (!best) return [];
  const least = Math.max(leastShare.looked, best.share * leastShare.ofBest);
  const chosen = held.filter(({ share }) => share >= least).slice(0, mostTerms.looked);
  const found = await Promise.all(chosen.map((own) => answerOfTerm(own, asked, weights, files)));
  const hits = found.filter(({ row }) => !hasOtherFigure(query.text, fold(row[1])));
  const most = Math.max(...hits.map(({ part }) => part));
  const isAnswer = most >= leastShare.answer;
  const atLeast = Math.max(isAnswer ? leastShare.answer : leastShare.guess, most * leastShare.ofBest);
  return hits
    .filter(({ part }) => part >= atLeast)
    .map(({ part, ...hit }) => ({ ...hit, score: pointsOf(part, isAnswer) }))
    .sort(byRank)
    .slice(0, isAnswer ? mostTerms.answers : mostTerms.guesses);
}

function pointsOf(part: number, isAnswer: boolean): number {
  const { least, most } = isAnswer ? score.partOfQuery : score.contained;
  return least + (most - least) * part;
}

/** Whether a term is what was asked for but for its figures: 五稳 is no description of 六稳. */
function hasOtherFigure(text: string, name: string): boolean {
  return text !== name && withoutFigures(text) === withoutFigures(name);
}

async function areUnknown(units: readonly string[], files: SearchFiles): Promise<boolean> {
  const known = new Set([...(await files.knownStems())].map(rootOf));
  return !units.some((unit) => known.has(unit));
}

async function termsHolding(
  asked: readonly AskedUnit[],
  files: SearchFiles,
): Promise<{ held: Held[]; weights: ReadonlyMap<string, number> }> {
  const places = await Promise.all(asked.map(({ unit }) => files.termsMeaning(unit)));
  const weights = asked.map((unit, index) => weightOf(unit, places[index], files.terms));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, Held>();
  for (const [index, own] of places.entries())
    for (const [place, numbers] of (own ?? []).entries())
      for (let at = 0; at < numbers.length; at += digitsOfTerm) {
        const number = numbers.slice(at, at + digitsOfTerm);
        const known = held.get(number) ?? { number, share: 0, words: new Set<string>() };
        known.share += (placesOfMeaning[place]!.worth * weights[index]!) / all;
        // A character by itself is in too many words to say what is meant.
        if (asked[index]!.unit.length > 1) known.words.add(asked[index]!.word);
        held.set(number, known);
      }
  return {
    held: [...held.values()].filter((own) => own.words.size >= leastUnits).sort((a, b) => b.share - a.share),
    weights: new Map(asked.map(({ unit }, index) => [unit, weights[index]!])),
  };
}

/** The fewer terms have a unit, the more it says. */
function weightOf(
  { worth, worthUnknown }: AskedUnit,
  places: readonly string[] | undefined,
  terms: number,
): number {
  if (!places) return Math.log(1 + 2 * terms) * worthUnknown;
  const count = places.join('').length / digitsOfTerm;
  return count === 0 ? 0 : worth * Math.log(1 + terms / (count + 0.5));
}

async function answerOfTerm(
  { number, share }: Held,
  asked: readonly AskedUnit[],
  weights: ReadonlyMap<string, number>,
  files: SearchFiles,
): Promise<Omit<TermHit, 'score'> & { part: number }> {
  const { row, definition, said = '' } = await files.explainedRow(number);
  const [, zh, en] = row;
  const texts = [zh, en, ...said.split(','), definition?.en ?? '', definition?.zh ?? ''];
  const answers = texts.map((text) => answerOf(text, asked, weights));
  const ofText = Math.max(...answers.map(({ worth }) => worth));
  // Words that people say for those of a text stand in none: of them nobody knows.
  const isStrewn = answers.every(({ words }) => words.size < 2) && allOf(answers).size > 1;
  const part = ((1 - worthOfText) * share + worthOfText * ofText) * (isStrewn ? worthOfStrewn : 1);
  return { row, part, isPart: true, ...(definition && { definition }) };
}

function allOf(answers: readonly { words: ReadonlySet<string> }[]): Set<string> {
  return new Set(answers.flatMap(({ words }) => [...words]));
}

/** How well one text answers a description, of 1: what it has of it, and how little else; and which words of it. */
function answerOf(
  text: string,
  asked: readonly AskedUnit[],
  weights: ReadonlyMap<string, number>,
): { worth: number; words: ReadonlySet<string> } {
  const folded = fold(text);
  const units = [...unitsOfMeaning(folded), ...(folded.match(/\p{Script=Han}/gu) ?? [])];
  const own = new Set(units);
  const common = asked.filter(({ unit }) => own.has(unit));
  if (common.length === 0) return { worth: 0, words: new Set() };
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const recall = common.reduce((sum, { unit }) => sum + weights.get(unit)!, 0) / all;
  const precision = units.filter((unit) => weights.has(unit)).length / units.length;
  const worth = worthOfRecall * recall + (1 - worthOfRecall) * precision;
  return { worth, words: new Set(common.map(({ word }) => word)) };
}
