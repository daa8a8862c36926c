import type { Lang } from '../languages.ts';
import { evidenceBases } from '../exchange/evidence.ts';
import type { RenderingData, TermData } from '../exchange/term-data.ts';
import { page } from '../i18n/address.ts';
import { byEnglish, byPinyin } from '../i18n/order.ts';
import { inChunks } from './index-pages.ts';

type Citation = RenderingData['authority']['citations'][number];

/** A source and the terms that cite it, each with the parts where their forms stand. */
export interface SourceData extends Omit<Citation, 'at'> {
  terms: { term: TermData; at: string[] }[];
}

/** The list of sources, by pages, and on which of them each stands. */
export interface SourceList {
  pages: SourceData[][];
  pageOf: ReadonlyMap<string, number>;
}

/** How many sources a page holds. */
const perPage = 100;
/** How many terms the list names of a source; one that is cited for more has pages of its own. */
export const namedTerms = 24;
/** How many terms such a page holds. */
const termsPerPage = 500;

const known = new WeakMap<readonly TermData[], SourceList>();

/** Every source that a form cites, the strongest level first, then by issuer and date; made once. */
export function sourceList(terms: readonly TermData[]): SourceList {
  const list = known.get(terms) ?? listOf(citedSources(terms));
  known.set(terms, list);
  return list;
}

/** The terms of a source in the order of a language: A–Z, or by pinyin. */
export function termsInOrder({ terms }: SourceData, lang: Lang): SourceData['terms'] {
  const compareTerms = lang === 'en' ? byEnglish : byPinyin;
  return terms.toSorted((a, b) => compareTerms(a.term, b.term));
}

/** The address of a page of the list: the first has no number. */
export function sourcePageAddress(index: number, lang: Lang): string {
  return index === 0 ? page(lang, 'sources') : page(lang, 'sources', String(index + 1));
}

/** Where a source stands in the list. */
export function sourceAddress({ pageOf }: SourceList, id: string, lang: Lang): string {
  return `${sourcePageAddress(pageOf.get(id) ?? 0, lang)}#${id}`;
}

/** The pages of the terms of a source, in their order; none where the list names them all. */
export function sourceTermPages<Term>(terms: readonly Term[]): Term[][] {
  return terms.length > namedTerms ? inChunks(terms, termsPerPage) : [];
}

/** The address of a page of the terms of a source. */
export function sourceTermsAddress(source: string, index: number, lang: Lang): string {
  return page(lang, 'sources', source, ...(index === 0 ? [] : [String(index + 1)]));
}

function listOf(sources: SourceData[]): SourceList {
  const count = Math.max(1, Math.ceil(sources.length / perPage));
  const pages = Array.from({ length: count }, (_, index) =>
    sources.slice(index * perPage, (index + 1) * perPage),
  );
  return {
    pages,
    pageOf: new Map(pages.flatMap((own, index) => own.map(({ source }) => [source, index] as const))),
  };
}

function citedSources(terms: readonly TermData[]): SourceData[] {
  const citations = terms.flatMap((term) =>
    term.renderings.flatMap(({ authority }) => authority.citations.map((citation) => ({ term, citation }))),
  );
  const sources = [...Map.groupBy(citations, ({ citation }) => citation.source).values()].map((own) => {
    const { at: _at, ...source } = own[0]!.citation;
    const byTerm = [...Map.groupBy(own, ({ term }) => term)];
    return {
      ...source,
      terms: byTerm.map(([term, cited]) => ({
        term,
        at: [...new Set(cited.flatMap(({ citation }) => citation.at ?? []))],
      })),
    };
  });
  const rank = ({ level }: SourceData) => evidenceBases.indexOf(level);
  return sources.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.issuer.en, b.issuer.en) ||
      compare(b.date ?? '', a.date ?? '') ||
      compare(a.source, b.source),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
