import type { Lang } from '../languages.ts';
import { singular } from './inflection.ts';
import { unitsOf } from './units.ts';

/**
 * How near the spelling of a form is to a stretch of text that it matches: 4 letter for letter, 3 but
 * for quote marks, hyphens and spaces, 2 but for capitals too, 1 but for number too, 0 otherwise.
 */
export function spelling(form: string, surface: string, lang: Lang): number {
  if (form === surface) return 4;
  const [written, found] = [unitsOf(form, lang), unitsOf(surface, lang)];
  const same = (key: (index: number) => [string | undefined, string | undefined]) =>
    written.length === found.length &&
    written.every((_, index) => {
      const [a, b] = key(index);
      return a === b;
    });
  if (same((index) => [spelled(form, written[index]!), spelled(surface, found[index]!)])) return 3;
  if (same((index) => [written[index]!.word, found[index]!.word])) return 2;
  return same((index) => [singular(written[index]!.word), singular(found[index]!.word)]) ? 1 : 0;
}

function spelled(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end).replaceAll('’', "'");
}
