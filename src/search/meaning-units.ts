import { hash } from './hash.ts';
import { functionWords } from './query.ts';
import { rootOf } from './word-roots.ts';
import type { ExplainedRow } from './term-rows.ts';
import { keyOfUnits, tellingUnits } from './units.ts';

/** Further words that say nothing about what is meant, in a definition or in a question. */
const emptyWords: ReadonlySet<string> = new Set(
  (
    'about accelerate actively after all also any are be been before between but can cant comprehensive ' +
    'comprehensively continue could count counts did do does doesnt done dont during each efforts further get give ' +
    'go had has have he her here his how i if improve is isnt it its left let make may me more most must my no ' +
    'not one only other our out over promote promoting she should so some strengthen such than that their ' +
    'them then there these they this those through under until up us use vigorously was we were what when ' +
    'where which while who whose why will wont would you your'
  ).split(' '),
);
/** Chinese between two words that says nothing. */
const particles = /[的了吗呢吧啊把被和与及是]|全面|加快|推进|促进|进一步|大力|积极/u;

/**
 * What a meaning is looked up by: the roots of the telling words of a folded text, and every two neighbouring
 * Chinese characters.
 */
export function unitsOfMeaning(folded: string): string[] {
  return [...new Set([...rootsOfMeaning(folded), ...pairsOfCharacters(folded)])];
}

/** The roots of the words of a folded text that say something, one after another. */
export function rootsOfMeaning(folded: string): string[] {
  return (folded.match(/[^\p{Script=Han}\s]+/gu) ?? [])
    .filter((word) => word.length > 1 && !functionWords.has(word) && !emptyWords.has(word))
    .map(rootOf);
}

/** Every two neighbouring Chinese characters of a text, none of them a particle. */
export function pairsOfCharacters(folded: string): string[] {
  const runs = (folded.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) => run.split(particles));
  return runs.flatMap((run) => {
    const characters = [...run];
    return characters.slice(1).map((character, index) => characters[index]! + character);
  });
}

/** How much a unit says of a term that has it, see `weightsOfUnits`. A posting is written under the nearest. */
export const levelsOfMeaning = [1.7, 1.5, 1.3, 1.1, 0.9, 0.7, 0.5, 0.3, 0.15] as const;

/**
 * The unit of a whole text: what people say for a term, and nothing else. A hash is written for it, as there are tens
 * of thousands of them beside the words that a page is asked for.
 */
export function unitOfWhole(folded: string): string {
  return `=${hash(keyOfUnits(tellingUnits(folded)) || folded).toString(36)}`;
}

/**
 * Names are read that are no longer: what is longer describes a term, and nobody types it in pinyin. Fewer initials are
 * those of many names.
 */
export const initialsOfName = { least: 4, most: 5 };

/** The unit of the initials of a name in pinyin, which other names have too. */
export function unitOfInitials(letters: string): string {
  return `=${hash(letters, initialsRound).toString(36)}`;
}
const initialsRound = 1;

/** The unit of a short form that a Chinese name may have, which others may have too. */
export function unitOfShortening(text: string): string {
  return `=${hash(text, shorteningRound).toString(36)}`;
}
const shorteningRound = 2;

/** So many digits stand for a term among the meanings. */
export const digitsOfTerm = 4;

/** The number of a term, of so many digits; another one in a further round, where two terms have the same. */
export function numberOfTerm(id: string, round = 0): string {
  return (hash(id, round) % 36 ** digitsOfTerm).toString(36).padStart(digitsOfTerm, '0');
}

/** The page of a unit. */
export function pageOfUnit(unit: string, pages: number): number {
  return hash(unit) % pages;
}

/**
 * A page of the meanings as it travels: by unit the terms that have it, in one list for each of `levelsOfMeaning`,
 * parted by spaces. Each term is `digitsOfTerm` digits of its number, one after another. Of a unit that very many terms
 * have, those are left out that have it least.
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
export const namesOfList = 32;
