import type { Lang } from '../languages.ts';
import { isLinked } from './places.ts';
import type { Place } from './types.ts';

/**
 * The places of each form in the documents as received: one, however often the form stands there.
 *
 * @returns the places of a form, in reading order
 */
export function placesOfForms(places: readonly Place[]): (form: { lang: Lang; text: string }) => Place[] {
  const pairs = places.flatMap((place) => {
    const own = place.source.marks.filter(isLinked);
    const keys = new Set(own.map(({ form }) => keyOf(place.source.lang, form)));
    return [...keys].map((key) => ({ key, place }));
  });
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return ({ lang, text }) => groups.get(keyOf(lang, text))?.map(({ place }) => place) ?? [];
}

function keyOf(lang: Lang, text: string): string {
  return `${lang} ${text}`;
}
