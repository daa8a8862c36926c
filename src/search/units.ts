import { hasHan } from '../languages.ts';
import { stem } from '../matching/inflection.ts';
import { functionWords } from './query.ts';

/** What a form is made of: a Chinese character, or a word without one. */
export function unitsOf(folded: string): string[] {
  return folded.match(/\p{Script=Han}|[^\p{Script=Han}\s]+/gu) ?? [];
}

/** The same for forms that differ in inflection alone: of English the stems. */
export function keyOfUnits(units: readonly string[]): string {
  return units.some(hasHan) ? units.join('') : units.map(stem).join(' ');
}

/** The units of a form without an article at its beginning; none of one letter or character, which says nothing. */
export function tellingUnits(folded: string): string[] {
  const units = unitsOf(folded);
  const own = units.slice(
    Math.max(
      0,
      units.findIndex((unit) => !functionWords.has(unit)),
    ),
  );
  return own.length === 1 && own[0]!.length < 2 ? [] : own;
}
