import { languages, type Lang } from '../languages.ts';

const stored = 'language';

/**
 * The language in which to greet a reader: the one chosen on the site before, or else the first that the
 * browser prefers and the site has. Undefined where neither says one.
 */
export function greetingLanguage(chosen: string | null, preferred: readonly string[]): Lang | undefined {
  const codes = [chosen ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0]);
  return codes.flatMap((code) => languages.find((language) => language === code) ?? [])[0];
}

// Storage can be closed (private windows): the browser's languages then decide each time.
export function readChosen(): string | null {
  try {
    return localStorage.getItem(stored);
  } catch {
    return null;
  }
}

export function writeChosen(language: string): void {
  try {
    localStorage.setItem(stored, language);
  } catch {
    // Nothing to do: see above.
  }
}
