import type { Rendering, Term } from '../glossary/types.ts';
import { languages, otherLanguage, type Lang } from '../languages.ts';
import { linkableForms } from '../matching/forms.ts';
import { createMatcher, type Matcher } from '../matching/matcher.ts';
import type { MatchForm } from '../matching/types.ts';
import { unitsOf } from '../matching/units.ts';
import type { Problem } from '../problem.ts';
import { createTermFinder, type TermFinder } from './term-finder.ts';

/** A form that holds a form of another term, which the entry does not hold in the other language. */
interface Swallowed {
  term: Term;
  form: Rendering;
  /** The words inside the form. */
  words: string;
  /** The terms they can be; one, but where their sense is open. */
  inner: string[];
}

/**
 * Forms whose link would hide the link of another term, although in the other language the two stand apart:
 * "essential to Chinese modernization" as 必然要求 hides 中国式现代化. Terms of general weight may be hidden.
 */
function swallowedTerms(terms: readonly Term[]): Swallowed[] {
  const finder = createTermFinder(terms, { stops: false });
  const general = new Set(terms.filter(({ weight }) => weight === 'general').map(({ id }) => id));
  return languages.flatMap((lang) => {
    const candidates = createCandidates(
      linkableForms(terms).filter((form) => !general.has(form.term)),
      lang,
    );
    return terms.flatMap((term) => {
      const forms = term.renderings.filter((form) => form.link && form.lang === lang);
      if (forms.length === 0) return [];
      const matcher = candidates(term.id, forms);
      return forms.flatMap((form) =>
        innerTerms(form, matcher, (inner) => isHeld(term, inner, otherLanguage(lang), finder)).map(
          (found) => ({ term, form, ...found }),
        ),
      );
    });
  });
}

/** What fails: terms that are swallowed without a declaration, and declarations that nothing needs. */
export function swallowProblems(terms: readonly Term[]): Problem[] {
  const found = swallowedTerms(terms);
  const isDeclared = ({ term, form, inner }: Swallowed) =>
    inner.some((id) => form.holds.includes(id) || term.holds.includes(id));
  const needed = Map.groupBy(found, ({ term }) => term.id);
  return [
    ...found.filter((swallowed) => !isDeclared(swallowed)).map(swallowedProblem),
    ...terms.flatMap((term) => uselessDeclarations(term, needed.get(term.id) ?? [])),
  ];
}

/** Matchers for all forms that can stand inside those of one term, its own left out. */
function createCandidates(forms: readonly MatchForm[], lang: Lang) {
  const keysOf = (text: string) => unitsOf(text, lang).map(({ key }) => key);
  const withKeys = forms
    .filter((form) => form.lang === lang)
    .map((form) => ({ form, keys: keysOf(form.text) }));
  const byFirst = Map.groupBy(withKeys, ({ keys }) => keys[0]);
  return (id: string, own: readonly Rendering[]): Matcher => {
    const present = new Set(own.flatMap(({ text }) => keysOf(text)));
    const inside = [...present].flatMap((key) => byFirst.get(key) ?? []);
    return createMatcher(
      inside
        .filter(({ form, keys }) => form.term !== id && keys.every((key) => present.has(key)))
        .map(({ form }) => form),
    );
  };
}

function innerTerms({ text, lang }: Rendering, matcher: Matcher, isFine: (inner: string) => boolean) {
  return matcher.match(text, lang).matches.flatMap(({ start, end, term, terms }) => {
    const isWhole = unitsOf(text.slice(start, end), lang).length === unitsOf(text, lang).length;
    const inner = term === undefined ? terms : [term];
    return isWhole || inner.some(isFine) ? [] : [{ words: text.slice(start, end), inner }];
  });
}

/** Whether the forms of a term in a language hold another term. */
function isHeld(outer: Term, inner: string, lang: Lang, finder: TermFinder): boolean {
  return outer.renderings.some(
    (form) => form.lang === lang && finder.find(inner, form.text, lang).length > 0,
  );
}

function swallowedProblem({ term, form, words, inner }: Swallowed): Problem {
  const [id] = inner;
  return {
    file: term.file,
    line: term.line,
    field: `${term.id} · ${form.text}`,
    rule: 'glossary-swallow',
    found: `“${words}”, which is ${inner.join(' or ')}, inside “${form.text}”`,
    expected: `a form that leaves ${id} its link, because no ${form.lang === 'en' ? 'Chinese' : 'English'} form of ${term.id} holds it`,
    mend: `Shorten the form, make it "link: false", or write "holds: [${id}]" beside it where it is meant to hold that term.`,
  };
}

function uselessDeclarations(term: Term, found: readonly Swallowed[]): Problem[] {
  const isNeeded = (id: string, form?: Rendering) =>
    found.some((swallowed) => swallowed.inner.includes(id) && (!form || swallowed.form === form));
  const useless = [
    ...term.holds.filter((id) => !isNeeded(id)).map((id) => ({ id, field: 'holds' })),
    ...term.renderings.flatMap((form) =>
      form.holds
        .filter((id) => !isNeeded(id, form) || term.holds.includes(id))
        .map((id) => ({ id, field: `${form.text} · holds` })),
    ),
  ];
  return useless.map(({ id, field }) => ({
    file: term.file,
    line: term.line,
    field: `${term.id} · ${field}`,
    rule: 'glossary-holds-unused',
    found: id,
    expected: 'a term that the form holds and the other language does not',
    mend: 'Delete it.',
  }));
}
