/** By which units the terms are looked up for which people say just what a query is. */
import { initialsOfName, unitOfInitials, unitOfShortening, unitOfWhole } from './meaning-units.ts';
import type { Query } from './query.ts';
import { foldUmlaut } from './romanized.ts';
import type { SearchFiles } from './search-files.ts';
import { mayBeShortening } from './shortenings.ts';
import { isPinyin } from './syllables.ts';

export interface SaidUnits {
  /** Of the query as it stands, or read as pinyin. */
  whole: string[];
  /** Where those have no terms: of a Chinese name that may be shortened so. */
  shortened: string[];
  /** The same of a name with these initials in pinyin. */
  initials: string[];
}

export function unitsOfSaid({ text, exact, hasHan: isChinese, words, letters }: Query): SaidUnits {
  if (exact) return { whole: [], shortened: [], initials: [] };
  const read = foldUmlaut(letters);
  const isRead = !isChinese && words.every(isPinyin);
  const isInitials = !isChinese && words.length === 1 && mayBeInitials(letters);
  return {
    whole: [...new Set([text, ...(isRead ? [read] : [])].map(unitOfWhole))],
    shortened: isChinese && mayBeShortening(text) ? [unitOfShortening(text)] : [],
    initials: isInitials ? [unitOfInitials(read)] : [],
  };
}

/** Of a name in pinyin; other words are not looked for as such. */
function mayBeInitials(letters: string): boolean {
  return letters.length >= initialsOfName.least && letters.length <= initialsOfName.most;
}

/** Whether there are such terms. */
export async function isSaid(query: Query, files: SearchFiles): Promise<boolean> {
  const { whole, shortened, initials } = unitsOfSaid(query);
  const lists = await Promise.all(
    [...whole, ...shortened, ...initials].map((unit) => files.termsMeaning(unit)),
  );
  return lists.some((list) => list !== undefined);
}
