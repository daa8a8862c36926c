import { englishInitial, byEnglish } from '../i18n/order.ts';
import type { RenderingData } from '../exchange/term-data.ts';
import type { SiteTerm } from './site-data.ts';
import { indexPages, type IndexPage } from './index-pages.ts';

/** An English form to avoid, and the term for which it stands. */
export interface AvoidedForm {
  term: SiteTerm;
  form: RenderingData;
}

/** How many forms a page holds: each has its reason. */
const atMost = 150;

const known = new WeakMap<readonly SiteTerm[], AvoidedForm[]>();

/** Every English form to avoid, in the order of the forms: one looks up what one has before one. */
export function avoidedForms(terms: readonly SiteTerm[]): AvoidedForm[] {
  const made =
    known.get(terms) ??
    terms
      .flatMap((term) => term.renderings.filter(isAvoided).map((form) => ({ term, form })))
      .sort((a, b) => byEnglish({ en: a.form.text }, { en: b.form.text }));
  known.set(terms, made);
  return made;
}

/** The pages of the list of forms to avoid, by the letters of the forms. */
export function avoidIndex(terms: readonly SiteTerm[]): IndexPage<AvoidedForm>[] {
  return indexPages(avoidedForms(terms), ({ form }) => englishInitial(form.text), atMost);
}

/** The forms to avoid that the documents as received have, as many as a page may hold. */
export function avoidedInDocuments(terms: readonly SiteTerm[]): AvoidedForm[] {
  return avoidedForms(terms)
    .filter(({ form }) => Object.keys(form.uses).length > 0)
    .slice(0, atMost);
}

function isAvoided({ lang, status }: RenderingData): boolean {
  return lang === 'en' && (status === 'deprecated' || status === 'obsolete');
}
