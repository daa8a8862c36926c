/** What browsers keep of the site, and how long. */

/** Folders of the site whose files are named for what they hold, and so never change. */
export const unchangingFolders = [
  '_astro',
  'data/check',
  'pagefind/fragment',
  'pagefind/index',
  'pagefind/filter',
];

/** The header `Cache-Control` of these. */
export const keepForGood = 'public, max-age=31536000, immutable';

/** The same of a file by its path below the base, `/_astro/x.css`: of most a browser asks whether they have changed. */
export function cacheControl(pathname: string): string {
  return unchangingFolders.some((folder) => pathname.startsWith(`/${folder}/`)) ? keepForGood : 'no-cache';
}
