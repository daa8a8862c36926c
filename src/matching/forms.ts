import type { Term } from '../glossary/types.ts';
import { isOfState, namesChina } from './home-country.ts';
import { namesHome } from './home-province.ts';
import type { MatchForm } from './types.ts';

/** The other forms: those that are for search only, unless a decision links one in its place. */
export function searchOnlyForms(terms: readonly Term[]): MatchForm[] {
  return terms.flatMap(({ id, renderings: forms }) =>
    forms.filter(({ link }) => !link).map(({ lang, text }) => ({ term: id, lang, text })),
  );
}

/** The forms of a glossary that are linked in running text: everything but the search-only ones. */
export function linkableForms(
  terms: readonly Pick<Term, 'id' | 'topic' | 'zh' | 'en' | 'renderings'>[],
): MatchForm[] {
  return terms.flatMap((term) =>
    term.renderings
      .filter(({ link }) => link)
      .map(({ lang, text, cues, requires, stop, exactCase }) => ({
        term: term.id,
        lang,
        text,
        cues,
        requires,
        stop: term.topic === 'place' && lang === 'zh' ? [...stop, ...streetsNamedAfter(text)] : stop,
        exactCase,
        local: namesHome(`${term.zh} ${term.en}`) && !namesHome(text),
        national: isOfState(term) && !namesChina(text),
      })),
  );
}

/** Streets are named after places that are far away (营口路 in Shanghai): a link to the place would mislead. */
function streetsNamedAfter(place: string): string[] {
  const directions = ['', '东', '西', '南', '北', '中'];
  return directions.flatMap((direction) => [
    `${place}${direction}路`,
    `${place}${direction}街`,
    `${place}${direction}大街`,
  ]);
}
