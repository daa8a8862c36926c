import { readFilter } from './form-filter.ts';
import { hash } from './hash.ts';
import { functionWords } from './query.ts';
import { stem } from '../matching/inflection.ts';
import { keyOfUnits, unitsOf } from './units.ts';

/** A stretch of a query that is a form of the glossary (or, once in a thousand times, is not). */
export interface FormInside {
  /** What it is looked for by. */
  text: string;
  /** See `keyOfUnits`. */
  key: string;
  /** In units of the query. */
  start: number;
  end: number;
}

/** No form has more units. */
const longestForm = 40;

/** Forms on one page of the filter: some 1.5 kB. */
export const formsOfPage = 800;

/** The page of the filter for the forms that begin with a unit. */
export function filterPageOf(unit: string, pages: number): number {
  return hash(stem(unit)) % pages;
}

/**
 * The forms that stand in a folded text, the longest first; of equally long ones the earlier first.
 *
 * @param load a page of the filter
 */
export async function formsInside(
  folded: string,
  pages: number,
  load: (page: number) => Promise<string>,
): Promise<FormInside[]> {
  if (pages === 0) return [];
  const units = unitsOf(folded);
  const filters = new Map<number, (key: string) => boolean>();
  await Promise.all(
    [...new Set(units.map((unit) => filterPageOf(unit, pages)))].map(async (page) =>
      filters.set(page, readFilter(await load(page))),
    ),
  );
  const found: FormInside[] = [];
  for (const [start, unit] of units.entries()) {
    if (functionWords.has(unit)) continue;
    const has = filters.get(filterPageOf(unit, pages))!;
    for (let end = start + 1; end <= Math.min(units.length, start + longestForm); end += 1) {
      const own = units.slice(start, end);
      if (own.length === 1 && unit.length < 2) continue;
      const key = keyOfUnits(own);
      if (has(key)) found.push({ text: textOf(own), key, start, end });
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Units as they stand in a folded text: a space between two words. */
function textOf(units: readonly string[]): string {
  return units.join(' ').replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '');
}
