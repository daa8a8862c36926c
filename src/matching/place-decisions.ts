import type { Lang } from '../languages.ts';
import type { Passage } from './passage.ts';
import type { Candidate, DecidedSense, FormDecision, MatchForm, PlaceDecision } from './types.ts';
import { unitsOf } from './units.ts';

/** What a person decided that bears on a text. */
interface GivenDecisions {
  decisions: readonly PlaceDecision[];
  ofDocument: FormDecisions;
  decidable: DecidableForms;
}

/** What the decisions for a text come to. */
export interface AppliedDecisions {
  /** The candidates without those that are no term. */
  kept: readonly Candidate[];
  /** The sense decided for a candidate. */
  senses: ReadonlyMap<Candidate, DecidedSense>;
  /** Which decisions have a place and which have none, where only the candidates of `linked` are linked. */
  outcome(linked: readonly Candidate[]): { lostDecisions: PlaceDecision[]; usedDecisions?: FormDecision[] };
}

/** Decisions for a document, by the spelling of their forms. */
export type FormDecisions = ReadonlyMap<string, FormDecision>;
export const noDecisions: FormDecisions = new Map();

/** Prepares the decisions for a document once for all its blocks. Of two for one spelling the first holds. */
export function formDecisions(decisions: readonly FormDecision[], lang: Lang): FormDecisions {
  return new Map(decisions.toReversed().map((decision) => [spellingOf(decision.form, lang), decision]));
}

/** The form of a term that is not linked by itself, at a stretch where a decision may still give it to the term. */
type DecidableForms = (term: string, candidate: Candidate, passage: Passage) => string | undefined;

/** Looks up forms that are for search only; one is found in any inflection. */
export function createDecidableForms(searchOnly: readonly MatchForm[]): DecidableForms {
  const key = (term: string, lang: Lang, text: string) =>
    [term, lang, ...unitsOf(text, lang).map((unit) => unit.key)].join('\n');
  let forms: ReadonlyMap<string, string> | undefined;
  return (term, { start, end }, { text, lang }) => {
    forms ??= new Map(searchOnly.map((form) => [key(form.term, form.lang, form.text), form.text]));
    return forms.get(key(term, lang, text.slice(start, end)));
  };
}

/** Counts each form's occurrences in text order and takes what was decided by hand for them. */
export function applyDecisions(
  candidates: readonly Candidate[],
  passage: Passage,
  { decisions, ofDocument, decidable }: GivenDecisions,
): AppliedDecisions {
  const senses = new Map<Candidate, DecidedSense>();
  const places = new Map<PlaceDecision, Candidate>();
  const decidedBy = new Map<Candidate, FormDecision>();
  const dropped = new Set<Candidate>();
  // A form has one number of units, so that the order of ends is the order in which it stands in the text.
  const occurrences = Map.groupBy(candidates, (candidate) => spellingAt(candidate, passage));

  /** Whether the decision can hold there; then it does. */
  const settles = (candidate: Candidate, term: string): boolean => {
    const form = decidable(term, candidate, passage);
    if (term === 'none') dropped.add(candidate);
    else if (candidate.forms.some((own) => own.form.term === term)) senses.set(candidate, { term });
    else if (form !== undefined) senses.set(candidate, { term, form });
    else return false;
    return true;
  };

  for (const decision of decisions) {
    const candidate = occurrences.get(spellingOf(decision.form, passage.lang))?.[decision.occurrence - 1];
    if (candidate && settles(candidate, decision.term)) places.set(decision, candidate);
  }
  for (const [spelling, there] of ofDocument.size > 0 ? occurrences : []) {
    const decision = ofDocument.get(spelling);
    if (!decision) continue;
    for (const candidate of there) {
      if (senses.has(candidate) || dropped.has(candidate)) continue;
      if (settles(candidate, decision.term)) decidedBy.set(candidate, decision);
    }
  }
  return {
    kept: candidates.filter((candidate) => !dropped.has(candidate)),
    senses,
    outcome(linked) {
      const known = new Set(linked);
      const acts = (candidate: Candidate, term: string) => term === 'none' || known.has(candidate);
      return {
        lostDecisions: decisions.filter((decision) => {
          const place = places.get(decision);
          return !place || !acts(place, decision.term);
        }),
        ...(ofDocument.size > 0 && {
          usedDecisions: [
            ...new Set(
              [...decidedBy]
                .filter(([candidate, { term }]) => acts(candidate, term))
                .map(([, decision]) => decision),
            ),
          ],
        }),
      };
    },
  };
}

/** Decisions name a form as the document has it; quote marks, case and spacing do not count. */
function spellingOf(form: string, lang: Lang): string {
  return unitsOf(form, lang)
    .map(({ word }) => word)
    .join('\n');
}

function spellingAt({ first, forms }: Candidate, { units }: Passage): string {
  return forms[0]!.words.map((_, index) => units.wordAt(first + index)).join('\n');
}
