import type { BuiltPage } from './check-page.ts';
import type { SiteAddress } from './site-address.ts';

/** A built site: its pages by path, all of its files, and the address it is built for. */
export interface BuiltSite extends SiteAddress {
  pages: ReadonlyMap<string, BuiltPage>;
  /** Paths of all files below the base: `/data/terms.json`. */
  files: ReadonlySet<string>;
}

export type Target =
  | { kind: 'outside' }
  /** On the same host, but not below the base. */
  | { kind: 'off-base' }
  | { kind: 'inside'; path: string; fragment: string };

/** The host of a site that is built for none; no link names it. */
const someHost = 'http://site.invalid';

/** Where a link on a page leads. Throws a TypeError where the address is none. */
export function targetOf(page: BuiltPage, href: string, { origin = someHost, base }: BuiltSite): Target {
  const url = new URL(href, `${origin}${base}${page.path.slice(1)}`);
  if (url.origin !== origin) return { kind: 'outside' };
  if (!url.pathname.startsWith(base)) return { kind: 'off-base' };
  return {
    kind: 'inside',
    path: decodeURIComponent(url.pathname.slice(base.length - 1)),
    fragment: decodeURIComponent(url.hash.slice(1)),
  };
}

/** The same page in the other language; undefined for pages that stand outside both. */
export function counterpartOf(path: string): string | undefined {
  const [, language, rest] = /^\/(en|zh)(\/.*)$/.exec(path) ?? [];
  return language && rest && `/${language === 'en' ? 'zh' : 'en'}${rest}`;
}

/**
 * The page that has the same content as one and is to be found in its stead: of the Chinese text in the
 * English pages that in the Chinese ones. Undefined for every other page.
 */
export function originalOf(path: string): string | undefined {
  const [, slug, text] = /^\/(?:en|zh)\/documents\/([^/]+)\/(en|zh)\/$/.exec(path) ?? [];
  return slug && `/${text}/documents/${slug}/`;
}
