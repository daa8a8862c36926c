import { languages, type Lang } from '../languages.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Address of a file of the site below its base: `/data/terms.json` → `/sub/path/data/terms.json`. */
export function asset(path: string): string {
  return `${base}${path}`;
}

/** Address of a page: `page('en', 'terms', id)` → `/en/terms/<id>/`. */
export function page(language: Lang, ...parts: string[]): string {
  return asset(`/${[language, ...parts].join('/')}/`);
}

/**
 * Address of the text of a document in a language, within the pages of a language: `/en/documents/{slug}/zh/`
 * is the Chinese text for a reader of the English pages.
 */
export function textPage(pages: Lang, slug: string, text: Lang): string {
  return text === pages ? page(pages, 'documents', slug) : page(pages, 'documents', slug, text);
}

/** The path of a page without base and language, so that its counterpart can be named: `/terms/<id>/`. */
export function counterpart(pathname: string, language: Lang): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return asset(path.replace(/^\/(en|zh)(?=\/)/, `/${language}`));
}

/**
 * The addresses under which search engines find a page, one for each language: `link[hreflang]`. All
 * pages of a set name the same ones. A reader of a third language gets the English page, but of the
 * home page the choice of language, which belongs to its set.
 */
export function alternatesOf(pathname: string): { hreflang: Lang | 'x-default'; path: string }[] {
  const isHome = [asset('/'), ...languages.map((language) => page(language))].includes(pathname);
  const pathIn = (language: Lang) => (isHome ? page(language) : counterpart(pathname, language));
  return [
    ...languages.map((language) => ({ hreflang: language, path: pathIn(language) })),
    { hreflang: 'x-default', path: isHome ? asset('/') : pathIn('en') },
  ];
}
