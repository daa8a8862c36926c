import type { Lang } from '../languages.ts';

const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Address of a file of the site below its base: `/data/terms.json` → `/sub/path/data/terms.json`. */
export function asset(path: string): string {
  return `${base}${path}`;
}

/** Address of a page: `page('en', 'terms', id)` → `/en/terms/<id>/`. */
export function page(language: Lang, ...parts: string[]): string {
  return asset(`/${[language, ...parts].join('/')}/`);
}

/** The path of a page without base and language, so that its counterpart can be named: `/terms/<id>/`. */
export function counterpart(pathname: string, language: Lang): string {
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  return asset(path.replace(/^\/(en|zh)(?=\/)/, `/${language}`));
}
