import type { APIRoute } from 'astro';
import { addressesOn, jsonAnswer } from '../../components/answers.ts';
import { siteData } from '../../components/site-data.ts';
import { sourceList } from '../../components/source-pages.ts';

/** Every source that the glossary cites, with the ids of the terms for which it is cited. */
export const GET: APIRoute = async ({ site }) => {
  const address = addressesOn(site);
  const { pages } = sourceList((await siteData()).terms);
  return jsonAnswer(
    pages.flat().map(({ source, terms, ...rest }) => ({
      id: source,
      ...rest,
      terms: terms.map(({ term, at }) => ({
        id: term.id,
        at,
        url: { en: address('en', 'terms', term.id), zh: address('zh', 'terms', term.id) },
      })),
    })),
  );
};
