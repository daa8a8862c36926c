/**
 * Straight quote marks of the editors' English prose as a printer sets them. Forms of terms keep
 * theirs: they are data that people paste and compare.
 */
import type { Bilingual } from '../languages.ts';
export function curly(text: string): string {
  return text
    .replace(/(^|[\s([—–/“])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([—–/“])'/g, '$1‘')
    .replace(/'/g, '’');
}

/** The same for a text in both languages; Chinese has its own marks already. */
export function curlyIn<T extends Bilingual | undefined>(text: T): T {
  return text && { ...text, en: curly(text.en) };
}
