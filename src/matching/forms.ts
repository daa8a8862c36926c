import type { Term } from '../glossary/types.ts';
import type { MatchForm } from './types.ts';

/** The forms of a glossary that are linked in running text: everything but the search-only ones. */
export function linkableForms(terms: readonly Term[]): MatchForm[] {
  return terms.flatMap((term) =>
    term.forms
      .filter(({ link }) => link)
      .map(({ lang, text, cues, requires, stop, exactCase }) => ({
        term: term.id,
        lang,
        text,
        cues,
        requires,
        stop,
        exactCase,
      })),
  );
}
