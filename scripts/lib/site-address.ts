import { PlainError } from './plain-error.ts';

/** Where a build without SITE_URL believes to stand. */
const here = 'http://localhost:4321/';

/**
 * Where the site will stand, from SITE_URL (`https://host/sub/path`): its origin, and its base with a
 * slash at both ends. The one reader of SITE_URL.
 *
 * @throws {PlainError} where SITE_URL is no address that a site can have
 */
export function siteAddress(value = process.env.SITE_URL ?? ''): { origin: string; base: string } {
  const given = value.trim();
  const url = URL.parse(given || here);
  const flaw = url ? flawOf(url) : 'is no web address';
  if (!url || flaw)
    throw new PlainError(
      `SITE_URL is “${value}”, which ${flaw}: give the whole address of the site, ` +
        'such as SITE_URL=https://example.org/ or SITE_URL=https://example.org/sub/path.',
    );
  const { origin, pathname } = url;
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}

/** Whether the address was given; without it, absolute addresses in the site lead to this machine. */
export function hasSiteAddress(value = process.env.SITE_URL ?? ''): boolean {
  return value.trim() !== '';
}

/** Why no site can stand at an address. */
function flawOf({ protocol, username, password, pathname, search, hash }: URL): string | undefined {
  if (protocol !== 'https:' && protocol !== 'http:') return 'begins with neither https:// nor http://';
  if (username || password) return 'holds a user name';
  if (search || hash) return 'holds a ? or a #';
  if (pathname.includes('//')) return 'has two slashes in a row';
  return undefined;
}
