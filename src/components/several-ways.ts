import type { RenderingData } from '../exchange/term-data.ts';
import { numberedPages, type NumberedPage } from './numbered-pages.ts';
import type { SiteTerm } from './site-data.ts';

/** A term with its English forms that the documents as received use, the most used first. */
export interface SeveralWays {
  term: SiteTerm;
  forms: { form: RenderingData; uses: number }[];
}

/** How many terms a page holds: each has its forms with their evidence. */
const atMost = 100;

const known = new WeakMap<readonly SiteTerm[], NumberedPage<SeveralWays>[]>();

/**
 * The terms that the documents render in two ways or more, general words left out, by pages: those with the
 * most ways first, and of as many ways those that are used most. The order is the same in both languages, so
 * that a page has its counterpart.
 */
export function severalWays(terms: readonly SiteTerm[]): NumberedPage<SeveralWays>[] {
  const made =
    known.get(terms) ??
    numberedPages(
      terms
        .filter(({ weight }) => weight !== 'general')
        .map((term) => ({ term, forms: usedForms(term) }))
        .filter(({ forms }) => forms.length > 1)
        .sort((a, b) => b.forms.length - a.forms.length || usesOf(b) - usesOf(a)),
      atMost,
    );
  known.set(terms, made);
  return made;
}

function usedForms({ renderings }: SiteTerm): SeveralWays['forms'] {
  return renderings
    .filter(({ lang }) => lang === 'en')
    .map((form) => ({ form, uses: Object.values(form.uses).reduce((sum, own) => sum + own.length, 0) }))
    .filter(({ uses }) => uses > 0)
    .sort((a, b) => b.uses - a.uses);
}

const usesOf = ({ forms }: SeveralWays) => forms.reduce((sum, { uses }) => sum + uses, 0);
