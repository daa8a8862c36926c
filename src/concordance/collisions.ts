import type { Lang } from '../languages.ts';
import { formKey } from '../glossary/check-entries.ts';
import type { Term } from '../glossary/types.ts';
import type { Problem } from '../problem.ts';

/** One form that several terms share. */
export interface Collision {
  lang: Lang;
  form: string;
  terms: Term[];
}

/** Forms that belong to several terms, in each language: what cues and decisions have to settle. */
export function collisions(terms: readonly Term[]): Collision[] {
  const byForm = new Map<string, Collision>();
  for (const term of terms) {
    for (const { lang, text } of term.renderings) {
      const key = `${lang} ${formKey(text)}`;
      const collision = byForm.get(key) ?? { lang, form: text, terms: [] };
      byForm.set(key, collision);
      // A term's own forms come one after the other.
      if (collision.terms.at(-1) !== term) collision.terms.push(term);
    }
  }
  return [...byForm.values()].filter((collision) => collision.terms.length > 1);
}

/** A preferred English form that two Chinese terms share tells a translator nothing unless a note does. */
export function undistinguished(terms: readonly Term[]): Problem[] {
  const byEnglish = Map.groupBy(terms, ({ en }) => formKey(en));
  return [...byEnglish.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) =>
      group
        .filter(({ note }) => !note)
        .map((term): Problem => ({
          file: term.file,
          line: term.line,
          field: `${term.id} · note`,
          rule: 'glossary-shared-english',
          found: `"${term.en}" for ${group.map(({ zh, id }) => `${zh} (${id})`).join(' and ')}, without a note here`,
          expected: 'a note that tells the two apart, or different English',
          mend: 'Add a note in both languages, or choose another preferred form.',
        })),
    );
}
