import { writeChosen } from './chosen-language.ts';

/** Remembers the language that a reader changes to; a link that merely leads into it is no choice. */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-link]'))
  link.addEventListener('click', () => writeChosen(link.hreflang));
