import type { Lang } from '../languages.ts';
import { isLinked, isReceived } from './places.ts';
import type { Place } from './types.ts';

/** A place of a form, and in which text of the document it stands. */
export interface FormPlace {
  place: Place;
  side: 'source' | 'counterpart';
}

/**
 * The places of each form in the texts as received: one, however often the form stands there.
 *
 * @returns the places of a form, in reading order
 */
export function placesOfForms(places: readonly Place[]): (form: { lang: Lang; text: string }) => FormPlace[] {
  const pairs = places.flatMap((place) => {
    const { source, counterpart } = place;
    const sides = [
      { side: 'source' as const, ...source },
      ...(isReceived(counterpart) ? [{ side: 'counterpart' as const, ...counterpart }] : []),
    ];
    return sides.flatMap(({ side, lang, marks }) => {
      const keys = new Set(marks.filter(isLinked).map(({ form }) => keyOf(lang, form)));
      return [...keys].map((key) => ({ key, place, side }));
    });
  });
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return ({ lang, text }) => groups.get(keyOf(lang, text)) ?? [];
}

function keyOf(lang: Lang, text: string): string {
  return `${lang} ${text}`;
}
