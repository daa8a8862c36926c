import type { Term } from '../../glossary/types.ts';
import type { Problem } from '../../problem.ts';

/** Entries that are terms, and not words of the language at large, say what they mean. */
export function missingDefinitions(terms: readonly Term[]): Problem[] {
  return terms
    .filter(({ weight, definition }) => weight !== 'general' && !definition)
    .map(({ id, zh, en, weight, file, line }) => ({
      file,
      line,
      field: `${id} · definition`,
      rule: 'definition-missing',
      found: `none for ${zh} · ${en}, of weight ${weight}`,
      expected: 'a definition in both languages',
      mend: 'Add one, or make the entry general.',
    }));
}
