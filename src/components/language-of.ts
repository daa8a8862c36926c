import { asset } from '../i18n/address.ts';
import type { Language } from '../i18n/translate.ts';

/** The language of the page at an address; elements inside MDX know nothing else of their page. */
export function languageOf(url: URL): Language {
  return url.pathname.startsWith(asset('/zh/')) ? 'zh' : 'en';
}
