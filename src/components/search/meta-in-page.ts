import { idOfMeta } from '../../search/search-files.ts';

/** What every search begins with, where the page has brought it along. */
export function metaInPage(): unknown {
  const written = document.getElementById(idOfMeta)?.textContent;
  return written ? JSON.parse(written) : undefined;
}
