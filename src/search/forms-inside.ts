import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { readFilter } from './form-filter.ts';
import { hash } from './hash.ts';
import { functionWords } from './query.ts';
import { keyOfUnits, unitsOf } from './units.ts';

/** A stretch of a query that is a form of the glossary (or, once in a thousand times, is not). */
export interface FormInside {
  /** See `keyOfUnits`. */
  key: string;
  /** In units of the query. */
  start: number;
  end: number;
  /** The file of the terms that have it. */
  file: string;
}

/**
 * A page of the forms as it travels: what is on it (see `makeFilter`), and the names of the files in which its
 * terms are, one after another, all of one length.
 */
export interface FormPage {
  filter: string;
  names: string;
}

/** The names of the pages: those of Chinese forms, and of the others. */
export interface FormPages {
  han: string[];
  latin: string[];
}

/** No form has more units. */
export const longestForm = 40;

/** The page of the forms that begin with a unit. */
export function pageOfForm(unit: string, pages: number): number {
  return hash(stem(unit)) % pages;
}

/** The place among the files of a page of the terms that have a form. */
export function fileOfForm(key: string, files: number): number {
  return hash(key, 1) % files;
}

/**
 * The forms that stand in a folded text, the longest first; of equally long ones the earlier first.
 *
 * @param digits of the name of a file
 */
export async function formsInside(
  folded: string,
  { han, latin }: FormPages,
  digits: number,
  load: (name: string) => Promise<FormPage>,
): Promise<FormInside[]> {
  const units = unitsOf(folded);
  const starts = units.flatMap((unit, start) => {
    if (functionWords.has(unit)) return [];
    // A form with both scripts is Chinese, and may begin with a word: 5G基站.
    const isHan = hasHan(unit) || units.slice(start, start + longestForm).some(hasHan);
    const pages = [
      ...(isHan && han.length > 0 ? [han[pageOfForm(unit, han.length)]!] : []),
      ...(!hasHan(unit) && latin.length > 0 ? [latin[pageOfForm(unit, latin.length)]!] : []),
    ];
    return pages.map((page) => ({ start, page }));
  });
  const pages = new Map<string, { has: (key: string) => boolean; names: string }>();
  await Promise.all(
    [...new Set(starts.map(({ page }) => page))].map(async (name) => {
      const page = await load(name);
      pages.set(name, { has: filterOf(page), names: page.names });
    }),
  );
  const found: FormInside[] = [];
  for (const { start, page } of starts) {
    const { has, names } = pages.get(page)!;
    for (let end = start + 1; end <= Math.min(units.length, start + longestForm); end += 1) {
      if (end === start + 1 && units[start]!.length < 2) continue;
      const key = keyOfUnits(units.slice(start, end));
      if (!has(key)) continue;
      const at = fileOfForm(key, names.length / digits) * digits;
      found.push({ key, start, end, file: names.slice(at, at + digits) });
    }
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Read once, and asked with every query. */
const filters = new WeakMap<FormPage, (key: string) => boolean>();

function filterOf(page: FormPage): (key: string) => boolean {
  const known = filters.get(page) ?? readFilter(page.filter);
  filters.set(page, known);
  return known;
}
