import { linkableForms } from '../../matching/forms.ts';
import { createMatcher, type Matcher } from '../../matching/matcher.ts';
import type { Match, MatchForm } from '../../matching/types.ts';
import { unitsOf } from '../../matching/units.ts';
import type { Rendering } from '../../glossary/types.ts';
import type { Lang } from '../../languages.ts';
import { createTermFinder, type TermFinder } from '../term-finder.ts';
import { createContentWords, type ContentWords } from './content-words.ts';
import type { DraftTerm } from './types.ts';

/** The glossary, made ready to check any number of drafts. */
export interface DraftGlossary {
  matcher: Matcher;
  finder: TermFinder;
  content: ContentWords;
  /**
   * Whether a text with units of these keys has all that one of the forms of a term needs: to be asked before
   * the term is looked for, which takes a hundred times as long.
   */
  mayStandIn: (id: string, keys: ReadonlySet<string>, lang: Lang) => boolean;
  term: (id: string) => DraftTerm;
  /** The forms that are advised, the preferred one first. */
  advised: (id: string, lang: Lang) => string[];
  /** Where a form to avoid stands for a term that is known to be meant, so that no word beside it has to say so. */
  avoidedFor: (id: string, text: string, lang: Lang) => Match[];
  /** The form of a term as the glossary has it. */
  form: (id: string, lang: Lang, text: string) => Rendering | undefined;
}

export function createDraftGlossary(terms: readonly DraftTerm[]): DraftGlossary {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const formsOf = (id: string, lang: Lang) =>
    byId.get(id)?.renderings.filter((form) => form.lang === lang) ?? [];
  const advised = (id: string, lang: Lang) =>
    formsOf(id, lang)
      .filter(({ status }) => status === 'preferred' || status === 'admitted')
      .map(({ text }) => text);
  const matchers = new Map<string, Matcher>();
  const matcherOf = (key: string, forms: () => MatchForm[]) => {
    const known = matchers.get(key) ?? createMatcher(forms());
    matchers.set(key, known);
    return known;
  };
  const keysOfTerms = new Map<string, readonly (readonly string[])[]>();
  const keysOf = (id: string, lang: Lang) => {
    const key = `${lang} ${id}`;
    const known = keysOfTerms.get(key) ?? formsOf(id, lang).map(({ text }) => wordKeys(text, lang));
    keysOfTerms.set(key, known);
    return known;
  };
  return {
    mayStandIn: (id, keys, lang) => keysOf(id, lang).some((own) => own.every((key) => keys.has(key))),
    matcher: createMatcher(linkableForms(terms)),
    finder: createTermFinder(terms),
    content: createContentWords(terms),
    term: (id) => byId.get(id)!,
    advised,
    avoidedFor(id, text, lang) {
      const avoided = formsOf(id, lang).filter(
        ({ status, link }) => link && (status === 'deprecated' || status === 'obsolete'),
      );
      if (avoided.length === 0) return [];
      const matcher = matcherOf(`${lang} ${id}`, () =>
        avoided.map(({ text: form, stop, exactCase }) => ({ term: id, lang, text: form, stop, exactCase })),
      );
      return matcher.match(text, lang).matches;
    },
    form: (id, lang, text) => formsOf(id, lang).find((form) => form.text === text),
  };
}

/** The keys of the words of a form; marks between them may be left out or added. */
function wordKeys(text: string, lang: Lang): string[] {
  return unitsOf(text, lang)
    .map(({ key }) => key)
    .filter((key) => /[\p{L}\p{N}]/u.test(key));
}
