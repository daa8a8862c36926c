import type { Rendering, Term } from '../glossary/types.ts';
import type { Lang } from '../languages.ts';
import { createMatcher, type Matcher } from '../matching/matcher.ts';
import type { Match } from '../matching/types.ts';

/** A stretch of a text; UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Looks for single terms, whatever else stands in the text. */
export interface TermFinder {
  /**
   * Where a term stands in a text in any of its forms, also one that is never linked, and also inside or across a
   * link of another term. It is found as the matcher finds words, not as a substring.
   */
  find(id: string, text: string, lang: Lang): Match[];
  /** The forms that would do, those to be avoided left out. */
  formsOf(id: string, lang: Lang): string[];
}

/**
 * Each term gets a matcher of its own when it is first looked for.
 *
 * @param minding.stops whether a form inside one of its stop contexts is no form
 */
export function createTermFinder(
  terms: readonly Pick<Term, 'id' | 'renderings'>[],
  minding = { stops: true },
): TermFinder {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const matchers = new Map<string, Matcher>();
  const formsOf = (id: string) => byId.get(id)?.renderings.filter(counts) ?? [];
  const matcherOf = (id: string) => {
    const known = matchers.get(id);
    if (known) return known;
    const matcher = createMatcher(
      formsOf(id).map(({ lang, text, stop, exactCase }) => ({
        term: id,
        lang,
        text,
        stop: minding.stops ? stop : [],
        exactCase,
      })),
    );
    matchers.set(id, matcher);
    return matcher;
  };
  return {
    find: (id, text, lang) => matcherOf(id).match(text, lang).matches,
    formsOf: (id, lang) =>
      formsOf(id).flatMap((form) => (form.lang === lang && form.status !== 'deprecated' ? form.text : [])),
  };
}

/**
 * The Chinese is the site's own and must not have a form that the glossary warns of; the English is as it was
 * received, where such a form is the term nevertheless.
 */
function counts({ lang, status }: Rendering): boolean {
  return lang === 'en' || status !== 'deprecated';
}
