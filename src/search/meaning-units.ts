import { stem } from '../matching/inflection.ts';
import { hash } from './hash.ts';
import { functionWords } from './query.ts';
import type { ExplainedRow } from './term-rows.ts';

/** Further words that say nothing about what is meant, in a definition or in a question. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'about accelerate actively after all also any are be been before between but can comprehensive ' +
    'comprehensively continue could did do does done during each efforts further get give go had has have ' +
    'he her here his how i if improve is it its let make may me more most must my no not one only other ' +
    'our out over promote promoting she should so some strengthen such than that their them then there ' +
    'these they this those through under until up us use vigorously was we were what when where which ' +
    'while who whose why will would you your'
  ).split(' '),
);
/** Chinese between two words that says nothing. */
const particles = /[的了吗呢吧啊把被和与及是]|全面|加快|推进|促进|进一步|大力|积极/u;

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

/** So many digits stand for a term among the meanings. */
export const digitsOfTerm = 4;

/** The page of a unit. */
export function pageOfUnit(unit: string, pages: number): number {
  return hash(unit) % pages;
}

/**
 * A page of the meanings as it travels: by unit the terms whose forms have it; behind a space, those whose
 * definition has it alone; behind another, those of which people say it. Each term is `digitsOfTerm` digits of
 * its number, one after another. A unit that nearly everything has is there without terms.
 */
export type MeaningPage = Record<string, string>;

/** Terms by their number. */
export type ExplainedRows = Record<string, ExplainedRow>;

/** Where the names of the pages, and of the files with the terms, are to be read. */
export interface MeaningFiles {
  terms: number;
  pages: NameLists;
  files: NameLists;
}

/** Many names, of which a query needs few: the names of lists with `namesOfList` of them each. */
export interface NameLists {
  count: number;
  lists: string;
}
export const namesOfList = 64;
