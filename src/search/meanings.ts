import { hasHan } from '../languages.ts';
import { fold } from './fold.ts';
import { withoutFigures } from './han-figures.ts';
import { digitsOfTerm, unitsOfMeaning, worthOfUnknownPair } from './meaning-units.ts';
import type { Query } from './query.ts';
import { byRank, type TermHit } from './rank.ts';
import { score } from './scores.ts';
import type { SearchFiles } from './search-files.ts';
import type { TermRow } from './term-rows.ts';

/** A description has so many units at least, and of more the first are looked for: each may be a file to load. */
const leastUnits = 2;
const mostUnits = 14;
/** So few are looked for whatever they are. */
const fewUnits = 3;
/** Who names more terms than these describes another with them: `bullet train Shenyang to Changbai Mountain`. */
const mostNamed = 2;
/** Terms of which all is looked at, each a file to load; and that are shown, as answers or as guesses. */
const mostTerms = { looked: 6, answers: 4, guesses: 3 };
/** How much of a description a term must hold to answer it, and to be a guess; and beside the best one. */
const leastShare = { answer: 0.5, guess: 0.35, ofBest: 0.75 };
/** What stands in a definition says a little less than what stands in a form; and less, what people say for it. */
const worthOfPlace = [1, 0.9, 0.8];

/** What it weighs that the name of a term stands in a description, beside what of the description the term holds. */
const worthOfName = 0.15;

/** How much of a description a term holds. */
interface Held {
  number: string;
  /** Of 1. */
  share: number;
  units: number;
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
  const units = unitsOfMeaning(query.text);
  const known = new Set(named.flatMap(unitsOfMeaning));
  if (named.length <= mostNamed && units.every((unit) => known.has(unit))) return [];
  if (units.length < leastUnits || units.length > mostUnits) return [];
  // Of many words that no term has, a definition has hardly all; their list was loaded for errors in typing.
  if (!query.hasHan && units.length > fewUnits && (await areUnknown(units, files))) return [];
  const held = await termsHolding(units, files);
  const [best] = held;
  if (!best) return [];
  const isAnswer = best.share >= leastShare.answer;
  const least = Math.max(isAnswer ? leastShare.answer : leastShare.guess, best.share * leastShare.ofBest);
  const chosen = held.filter(({ share }) => share >= least).slice(0, mostTerms.looked);
  const found = await Promise.all(chosen.map((own) => hitOf(own, units, files)));
  const hits = found.filter(({ row }) => !hasOtherFigure(query.text, fold(row[1])));
  return hits.sort(byRank).slice(0, isAnswer ? mostTerms.answers : mostTerms.guesses);
}

/** Whether a term is what was asked for but for its figures: 五稳 is no description of 六稳. */
function hasOtherFigure(text: string, name: string): boolean {
  return text !== name && withoutFigures(text) === withoutFigures(name);
}

async function areUnknown(units: readonly string[], files: SearchFiles): Promise<boolean> {
  const known = await files.knownStems();
  return !units.some((unit) => known.has(unit));
}

async function termsHolding(units: readonly string[], files: SearchFiles): Promise<Held[]> {
  const places = await Promise.all(units.map(files.termsMeaning));
  const weights = units.map((unit, index) => weightOf(unit, places[index], files.terms));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, Held>();
  for (const [index, own] of places.entries())
    for (const [place, numbers] of (own ?? []).entries())
      for (let at = 0; at < numbers.length; at += digitsOfTerm) {
        const number = numbers.slice(at, at + digitsOfTerm);
        const known = held.get(number) ?? { number, share: 0, units: 0 };
        known.share += (worthOfPlace[place]! * weights[index]!) / all;
        known.units += 1;
        held.set(number, known);
      }
  return [...held.values()].filter((own) => own.units >= leastUnits).sort((a, b) => b.share - a.share);
}

/** The fewer terms have a unit, the more it says. */
function weightOf(unit: string, places: readonly string[] | undefined, terms: number): number {
  if (!places) return Math.log(1 + 2 * terms) * (hasHan(unit) ? worthOfUnknownPair : 1);
  const count = places.join('').length / digitsOfTerm;
  return count === 0 ? 0 : Math.log(1 + terms / (count + 0.5));
}

async function hitOf(
  { number, share }: Held,
  units: readonly string[],
  files: SearchFiles,
): Promise<TermHit> {
  const { least, most } = share >= leastShare.answer ? score.partOfQuery : score.contained;
  const { row, definition } = await files.explainedRow(number);
  const part = (1 - worthOfName) * share + worthOfName * shareOfName(row, units);
  return { row, score: least + (most - least) * part, isPart: true, ...(definition && { definition }) };
}

/** How much of the name of a term stands in a description, of 1; that which stands there earlier is a little more. */
function shareOfName([, zh, en]: TermRow, units: readonly string[]): number {
  const shares = [zh, en].map((name) => {
    const own = unitsOfMeaning(fold(name));
    const places = own.map((unit) => units.indexOf(unit)).filter((place) => place >= 0);
    if (places.length === 0) return 0;
    return (places.length - Math.min(...places) / units.length / 10) / own.length;
  });
  return Math.max(...shares);
}
