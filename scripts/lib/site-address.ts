/** Where the site will stand, from SITE_URL (`https://host/sub/path`), as astro.config.mjs reads it. */
export function siteAddress(): { origin: string; base: string } {
  const { origin, pathname } = new URL(process.env.SITE_URL || 'http://localhost:4321/');
  return { origin, base: pathname.endsWith('/') ? pathname : `${pathname}/` };
}
