import { otherLanguage, type Lang } from '../../languages.ts';
import type { TermData } from '../../exchange/term-data.ts';
import { page } from '../../i18n/address.ts';

/** English words that stand for several terms, as `siteData()` gives them. */
type Words = readonly { word: string; terms: readonly string[] }[];

/** For each form of each term, the terms that have it; case apart. Made once for all term pages. */
export type FormIndex = ReadonlyMap<string, readonly string[]>;

const keyOf = ({ lang, text }: { lang: Lang; text: string }) => `${lang} ${text.toLowerCase()}`;

export function indexForms(terms: readonly TermData[]): FormIndex {
  const index = new Map<string, string[]>();
  for (const { id, forms } of terms)
    for (const key of new Set(forms.map(keyOf))) {
      const same = index.get(key);
      if (same) same.push(id);
      else index.set(key, [id]);
    }
  return index;
}

/** What the page of a term says of its neighbours: ids of terms, each in one list only. */
export interface Relations {
  /** To be kept apart, whether the entry says so or one form can mean both. */
  confusable: string[];
  /** English words that stand for this term and others. */
  sameWord: { word: string; others: string[] }[];
  broader: string | undefined;
  narrower: string[];
  related: string[];
}

/** `order`: the place of each term in the glossary, in which order terms of the same form are named. */
export function relationsOf(
  term: TermData,
  byForm: FormIndex,
  order: ReadonlyMap<string, number>,
  words: Words,
): Relations {
  const sameForm = [...new Set(term.forms.flatMap((form) => byForm.get(keyOf(form)) ?? []))]
    .filter((id) => id !== term.id)
    .sort((a, b) => order.get(a)! - order.get(b)!);
  const confusable = [...new Set([...term.confusable, ...sameForm])];
  const elsewhere = new Set([term.broader, ...term.narrower, ...confusable]);
  return {
    confusable,
    sameWord: words
      .filter(({ terms }) => terms.includes(term.id))
      .map(({ word, terms }) => ({ word, others: terms.filter((id) => id !== term.id) })),
    broader: term.broader,
    narrower: term.narrower,
    related: term.related.filter((id) => !elsewhere.has(id)),
  };
}

/** What search engines read of a term: https://schema.org/DefinedTerm */
export function definedTerm(term: TermData, lang: Lang, site: URL | undefined) {
  const address = new URL(page(lang, 'terms', term.id), site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': address,
    url: address,
    termCode: term.id,
    name: term[lang],
    alternateName: term.forms
      .filter(({ status }) => status === 'preferred' || status === 'admitted')
      .map(({ text }) => text)
      .filter((text) => text !== term[lang]),
    description: descriptionOf(term, lang),
    inLanguage: lang,
    inDefinedTermSet: new URL(page(lang, 'terms'), site).href,
  };
}

export function descriptionOf(term: TermData, lang: Lang): string {
  return term.definition?.[lang] ?? `${term.zh} · ${term.en}`;
}

export function titleOf(term: TermData, lang: Lang): string {
  return `${term[lang]} · ${term[otherLanguage(lang)]}`;
}
