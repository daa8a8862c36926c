import type { Passage } from './passage.ts';
import type { Candidate, PlaceDecision } from './types.ts';
import { unitsOf } from './units.ts';

/** What the decisions for a text come to. */
export interface AppliedDecisions {
  /** The candidates without those that are no term. */
  kept: readonly Candidate[];
  /** The term decided for a candidate. */
  terms: ReadonlyMap<Candidate, string>;
  /** Those of the decisions that have no place, where only the candidates of `linked` are linked. */
  lost(linked: readonly Candidate[]): PlaceDecision[];
}

/** Counts each form's occurrences in text order and takes what was decided by hand for them. */
export function applyDecisions(
  candidates: readonly Candidate[],
  passage: Passage,
  decisions: readonly PlaceDecision[],
): AppliedDecisions {
  const terms = new Map<Candidate, string>();
  const places = new Map<PlaceDecision, Candidate>();
  // A form has one number of units, so that the order of ends is the order in which it stands in the text.
  const occurrences = Map.groupBy(candidates, (candidate) => spellingAt(candidate, passage));
  const dropped = new Set<Candidate>();
  for (const decision of decisions) {
    const { form, occurrence, term } = decision;
    const candidate = occurrences.get(spellingOf(form, passage))?.[occurrence - 1];
    if (!candidate) continue;
    if (term === 'none') dropped.add(candidate);
    else if (candidate.forms.some((own) => own.form.term === term)) terms.set(candidate, term);
    else continue;
    places.set(decision, candidate);
  }
  return {
    kept: candidates.filter((candidate) => !dropped.has(candidate)),
    terms,
    lost(linked) {
      const known = new Set(linked);
      return decisions.filter((decision) => {
        const place = places.get(decision);
        return !place || (decision.term !== 'none' && !known.has(place));
      });
    },
  };
}

/** Decisions name a form as the document has it; quote marks, case and spacing do not count. */
function spellingOf(form: string, { lang }: Passage): string {
  return unitsOf(form, lang)
    .map(({ word }) => word)
    .join('\n');
}

function spellingAt({ first, forms }: Candidate, { units }: Passage): string {
  return forms[0]!.words.map((_, index) => units.wordAt(first + index)).join('\n');
}
