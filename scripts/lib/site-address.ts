import { PlainError } from './plain-error.ts';

/** Where the site will stand. */
export interface SiteAddress {
  /** `https://host`; undefined where nobody said it: no address in the site then names a host. */
  origin: string | undefined;
  /** With a slash at both ends: `/` or `/sub/path/`. */
  base: string;
}

/**
 * Where the site will stand, from SITE_URL (`https://host/sub/path`); without it at the root of some host.
 * The one reader of SITE_URL.
 *
 * @throws {PlainError} where SITE_URL is no address that a site can have
 */
export function siteAddress(value = process.env.SITE_URL ?? ''): SiteAddress {
  const given = value.trim();
  if (!given) return { origin: undefined, base: '/' };
  const url = URL.parse(given);
  const flaw = url ? flawOf(url) : 'is no web address';
  if (!url || flaw)
    throw new PlainError(
      `SITE_URL is “${value}”, which ${flaw}: give the whole address of the site, ` +
        'such as SITE_URL=https://example.org/ or SITE_URL=https://example.org/sub/path.',
    );
  const { origin, pathname } = url;
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** Why no site can stand at an address. */
function flawOf({ protocol, username, password, pathname, search, hash }: URL): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return 'begins with neither https:// nor http://';
  if (username || password) return 'holds a user name';
  if (search || hash) return 'holds a ? or a #';
  if (pathname.includes('//')) return 'has two slashes in a row';
  return undefined;
}
