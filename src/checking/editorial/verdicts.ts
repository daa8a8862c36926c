/** What advice stands on: no verdict without sure Chinese, none against evidence without a reason. */
import type { Evidence } from '../../glossary/evidence.ts';
import type { Rendering, Term } from '../../glossary/types.ts';
import type { Problem } from '../../problem.ts';

/**
 * English that is advised against although nobody knows what it renders: where the Chinese is worked back
 * from English, it may have been right.
 */
export function verdictsOnGuesses(terms: readonly Term[]): Problem[] {
  return terms.flatMap(({ id, file, line, confidence, renderings: forms }) =>
    forms.flatMap(({ lang, text, status, regardless }): Problem[] => {
      const isVerdict = lang === 'en' && (status === 'deprecated' || status === 'obsolete');
      const place = { file, line, field: `${id} · “${text}”` };
      if (isVerdict && confidence !== 'sure' && !regardless)
        return [
          {
            ...place,
            rule: 'verdict-on-guess',
            found: `a form that is ${status}, although the Chinese of the entry is ${confidence}`,
            expected: 'a verdict that does not depend on guessed Chinese',
            mend:
              'Where the fault stands whatever the Chinese was, write "regardless: true"; ' +
              'otherwise make it admitted, and say in the note what is doubtful.',
          },
        ];
      if (regardless && (!isVerdict || confidence === 'sure'))
        return [
          {
            ...place,
            rule: 'needless-regardless',
            found: '"regardless"',
            expected: 'it on English that is deprecated or obsolete where the Chinese is not sure',
            mend: 'Delete it.',
          },
        ];
      return [];
    }),
  );
}

/** The evidence of each form of a term, in their order. */
export type EvidenceOfForms = (term: Term) => readonly Evidence[];

/** An admitted form that is better proved than the preferred one of its language. */
export interface StrongerForm {
  term: Term;
  preferred: Rendering;
  stronger: Rendering;
  /** Of the preferred form, and of the stronger. */
  evidence: [Evidence, Evidence];
}

/** Every admitted form with stronger evidence than the preferred one, where no reason is given for that. */
export function strongerForms(terms: readonly Term[], evidenceOfForms: EvidenceOfForms): StrongerForm[] {
  return terms
    .filter(({ preference }) => !preference)
    .flatMap((term) => {
      const forms = evidenceOfForms(term).map((evidence, index) => ({
        form: term.renderings[index]!,
        evidence,
      }));
      return forms
        .filter(({ form }) => form.status === 'admitted')
        .flatMap(({ form, evidence }): StrongerForm[] => {
          const own = forms.find(
            (other) => other.form.lang === form.lang && other.form.status === 'preferred',
          )!;
          return evidence.strength > own.evidence.strength
            ? [{ term, preferred: own.form, stronger: form, evidence: [own.evidence, evidence] }]
            : [];
        });
    });
}

/**
 * Preferences against what was looked up. That a form stands in a document of the site is no reason to
 * prefer it: these documents are what the advice is about.
 */
export function preferencesAgainstEvidence(found: readonly StrongerForm[]): Problem[] {
  return found
    .filter(({ stronger }) => stronger.citations.length > 0)
    .map(({ term: { id, file, line }, preferred, stronger, evidence: [own, other] }) => ({
      file,
      line,
      field: `${id} · ${preferred.lang}`,
      rule: 'preference-against-evidence',
      found: `“${preferred.text}” (${own.basis}) preferred to “${stronger.text}” (${other.basis})`,
      expected: 'the form with the strongest evidence preferred, or a reason',
      mend: 'Make the other form the preferred one, or say why not under "preference", in both languages.',
    }));
}
