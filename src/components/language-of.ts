import type { Lang } from '../languages.ts';
import { asset } from '../i18n/address.ts';

/** The language of the page at an address; elements inside MDX know nothing else of their page. */
export function languageOf(url: URL): Lang {
  return url.pathname.startsWith(asset('/zh/')) ? 'zh' : 'en';
}
