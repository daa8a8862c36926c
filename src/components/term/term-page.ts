import { otherLanguage, type Lang } from '../../languages.ts';
import type { TermData } from '../../exchange/term-data.ts';
import { page } from '../../i18n/address.ts';
import type { Translate } from '../../i18n/translate.ts';
import { curly, innerQuotes } from '../../typography.ts';
import { addressOn } from '../address-on.ts';

/** An English word that stands for several terms, by their ids. */
interface SharedWord {
  word: string;
  terms: readonly string[];
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

/**
 * Gives the relations of each term. What terms share is gathered once for all: to look through all
 * terms for every page takes time that grows with the square of their number.
 */
export function relationsAmong(
  terms: readonly TermData[],
  words: readonly SharedWord[],
): (term: TermData) => Relations {
  const place = new Map(terms.map(({ id }, index) => [id, index]));
  const byForm = gathered(
    terms.flatMap(({ id, renderings }) => renderings.map((form) => [keyOf(form), id] as const)),
  );
  const byTerm = gathered(words.flatMap((word) => word.terms.map((id) => [id, word] as const)));
  return (term) => {
    const sameForm = [...new Set(term.renderings.flatMap((form) => byForm.get(keyOf(form)) ?? []))]
      .filter((id) => id !== term.id)
      .sort((a, b) => place.get(a)! - place.get(b)!);
    const confusable = [...new Set([...term.confusable, ...sameForm])];
    const elsewhere = new Set([term.broader, ...term.narrower, ...confusable]);
    return {
      confusable,
      sameWord: (byTerm.get(term.id) ?? []).map(({ word, terms: all }) => ({
        word,
        others: all.filter((id) => id !== term.id),
      })),
      broader: term.broader,
      narrower: term.narrower,
      related: term.related.filter((id) => !elsewhere.has(id)),
    };
  };
}

/** One form is another's where they differ in case alone. */
const keyOf = ({ lang, text }: { lang: Lang; text: string }) => `${lang} ${text.toLowerCase()}`;

function gathered<Value>(pairs: readonly (readonly [key: string, value: Value])[]): Map<string, Value[]> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
}

/** What search engines read of a term: https://schema.org/DefinedTerm */
export function definedTerm(term: TermData, lang: Lang, site: URL | undefined) {
  const address = addressOn(site, page(lang, 'terms', term.id));
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTerm',
    '@id': address,
    url: address,
    termCode: term.id,
    name: term[lang],
    alternateName: term.renderings
      .filter(({ status }) => status === 'preferred' || status === 'admitted')
      .map(({ text }) => text)
      .filter((text) => text !== term[lang]),
    description: descriptionOf(term, lang),
    inLanguage: lang,
    inDefinedTermSet: addressOn(site, page(lang, 'terms')),
  };
}

export function descriptionOf(term: TermData, lang: Lang): string {
  return term.definition?.[lang] ?? titleOf(term, 'zh');
}

export function titleOf(term: TermData, lang: Lang): string {
  return `${curly(term[lang])} · ${curly(term[otherLanguage(lang)])}`;
}

/** How a reader cites the entry, in the punctuation of the page's language. The address stands last. */
export function citationOf(term: Pick<TermData, Lang>, lang: Lang, site: string, address: string): string {
  return lang === 'zh'
    ? `《${site}》“${innerQuotes(term.zh)}”条，${address}`
    : `“${innerQuotes(term.zh)} / ${innerQuotes(term.en)}”, ${site}, ${address}`;
}

/** Since when and until when a term holds, in words; nothing where nothing is known. */
export function currencyOf(
  { introduced, until }: Pick<TermData, 'introduced' | 'until'>,
  t: Translate,
  format: (date: string) => string,
): string[] {
  return [
    ...(introduced ? [t('terms.introduced', { year: String(introduced) })] : []),
    ...(until ? [t('terms.until', { date: format(until) })] : []),
  ];
}
