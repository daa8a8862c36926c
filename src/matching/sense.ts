import { cueDistance, cueSurroundings } from './context.ts';
import type { Passage } from './passage.ts';
import { spelling } from './spelling.ts';
import type { Candidate, DecidedSense, Match, PreparedForm } from './types.ts';

/**
 * Settles which term a stretch belongs to. A decision for the very place is the most specific word
 * and wins; then the nearest cue; a stretch of one term needs neither. What is left stays open.
 */
export function settle(candidate: Candidate, passage: Passage, decision: DecidedSense | undefined): Match {
  const { start, end } = candidate;
  const decided = decision?.term;
  if (decision?.form) {
    const { term, form } = decision;
    const terms = [...new Set([...candidate.forms.map((own) => own.form.term), term])];
    return { start, end, terms, term, form, settled: 'decision' };
  }
  if (candidate.forms.length === 1) {
    const { term, text } = candidate.forms[0]!.form;
    return { start, end, terms: [term], term, form: text, settled: decided ? 'decision' : 'only' };
  }
  const forms = decided ? candidate.forms : likeWritten(candidate, passage);
  const terms = [...new Set(forms.map(({ form }) => form.term))];
  const formOf = (term: string) =>
    spelledLike(
      forms.filter(({ form }) => form.term === term),
      candidate,
      passage,
    );
  if (decided) return { start, end, terms, term: decided, form: formOf(decided), settled: 'decision' };
  if (terms.length === 1)
    return { start, end, terms, term: terms[0], form: formOf(terms[0]!), settled: 'only' };
  const cued = nearestByCue(forms, candidate, passage);
  return cued
    ? { start, end, terms, term: cued, form: formOf(cued), settled: 'cue' }
    : { start, end, terms, form: formOf(terms[0]!), settled: 'ambiguous' };
}

/**
 * Where one term has the words as they stand there, another that needs their verbs inflected is not
 * meant ("developed areas", "developing areas").
 */
function likeWritten(candidate: Candidate, passage: Passage): readonly PreparedForm[] {
  const { forms } = candidate;
  if (passage.lang === 'zh' || forms.every(({ form }) => form.term === forms[0]!.form.term)) return forms;
  const like = forms.filter((form) => spelling(form, candidate, passage) > 0);
  return like.length > 0 ? like : forms;
}

/**
 * Of the forms of one term at one stretch, the one that is spelled most like it; of equals the first,
 * which is the preferred one.
 */
function spelledLike(forms: readonly PreparedForm[], candidate: Candidate, passage: Passage): string {
  if (forms.length === 1) return forms[0]!.form.text;
  const rated = forms.map((own) => ({ text: own.form.text, likeness: spelling(own, candidate, passage) }));
  return rated.reduce((best, form) => (form.likeness > best.likeness ? form : best)).text;
}

function nearestByCue(
  forms: readonly PreparedForm[],
  { start, end }: Candidate,
  passage: Passage,
): string | undefined {
  const around = cueSurroundings(passage.text, start, end, passage.lang);
  const distances = forms
    .filter(({ cues }) => cues.length > 0)
    .map(({ form, cues }) => ({
      term: form.term,
      distance: cueDistance(around, cues, passage.lang),
    }))
    .filter((found): found is { term: string; distance: number } => found.distance !== undefined)
    .sort((a, b) => a.distance - b.distance);
  const [best] = distances;
  const rival = distances.find(({ term }) => term !== best?.term);
  return best && best.distance !== rival?.distance ? best.term : undefined;
}
