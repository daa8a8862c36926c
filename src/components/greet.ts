import { greetingLanguage, readChosen } from './chosen-language.ts';
import './remember-language.ts';

/**
 * Leads on from the choice of language to the home page of the reader's. The choice leaves no entry in
 * the history, so that the way back does not lead forward again; whoever asks for it (`#choose`) gets it.
 */
const language =
  location.hash === '#choose' ? undefined : greetingLanguage(readChosen(), navigator.languages);
const link = document.querySelector<HTMLAnchorElement>(`a[data-language-link][hreflang="${language}"]`);
if (link) location.replace(link.href);
