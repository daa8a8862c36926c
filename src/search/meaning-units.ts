import { stem } from '../matching/inflection.ts';
import { hash } from './hash.ts';
import { functionWords } from './query.ts';

/** Further words that say nothing about what is meant, in a definition or in a question. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'about after all also any are be been before between but can could did do does during done each get ' +
    'give go had has have he her his how i if is it its let make may me more most must my no not one only ' +
    'other our out over she should so some such than that their them then there these they this those ' +
    'through under until up us use was we were what when where which while who whose why will would you ' +
    'your'
  ).split(' '),
);
/** Chinese characters between two words, which say nothing. */
const particles = /[的了吗呢吧啊把被和与及是]/u;

/**
 * What a meaning is looked up by: the stems of the telling words of a folded text, and every two neighbouring
 * Chinese characters.
 */
export function unitsOfMeaning(folded: string): string[] {
  const words = (folded.match(/[^\p{Script=Han}\s]+/gu) ?? []).filter(
    (word) => word.length > 1 && !functionWords.has(word) && !emptyWords.has(word),
  );
  return [...new Set([...words.map(stem), ...pairsOfCharacters(folded)])];
}

/** Every two neighbouring Chinese characters of a text, none of them a particle. */
export function pairsOfCharacters(folded: string): string[] {
  const runs = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => run.split(particles));
  return runs.flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => characters[index]! + character);
  });
}

/** Two characters that no text has are mostly the end of one word and the beginning of another. */
export const worthOfUnknownPair = 0.5;

/** So many digits stand for the id of a term among the meanings. */
export const digitsOfTerm = 5;

/** The number of a term, which does not change when others are added; seldom do two share one. */
export function numberOfTerm(id: string): number {
  return hash(id) % 36 ** digitsOfTerm;
}

/** The page of a unit, and the file of a term by its number. */
export function pageOfUnit(unit: string, pages: number): number {
  return hash(unit) % pages;
}

/**
 * A page of the meanings as it travels: by unit the terms whose forms have it; behind a space, those whose
 * definition has it alone; behind another, those of which people say it. Each term is `digitsOfTerm` digits of
 * its number, one after another. A unit that nearly everything has is there without terms.
 */
export type MeaningPage = Record<string, string>;

/** The names of the pages and of the files with the terms, one after another, and how many terms there are. */
export interface MeaningList {
  terms: number;
  pages: string;
  files: string;
}
