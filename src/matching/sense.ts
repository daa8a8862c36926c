import type { Lang } from '../glossary/types.ts';
import { cueDistance } from './context.ts';
import type { Candidate } from './matcher.ts';
import type { Match, MatchForm } from './types.ts';

/**
 * Settles which term a stretch belongs to. A decision for the very place is the most specific word
 * and wins; then the nearest cue; a stretch of one term needs neither. What is left stays open.
 */
export function settle(candidate: Candidate, folded: string, lang: Lang, decided: string | undefined): Match {
  const { start, end, forms } = candidate;
  const terms = [...new Set(forms.map(({ term }) => term))];
  const formOf = (term: string | undefined) => (forms.find((form) => form.term === term) ?? forms[0])!.text;
  if (decided) return { start, end, terms, term: decided, form: formOf(decided), settled: 'decision' };
  if (terms.length === 1) return { start, end, terms, term: terms[0], form: formOf(terms[0]), settled: 'only' };
  const cued = nearestByCue(forms, folded, start, end, lang);
  return cued
    ? { start, end, terms, term: cued, form: formOf(cued), settled: 'cue' }
    : { start, end, terms, form: formOf(undefined), settled: 'ambiguous' };
}

function nearestByCue(forms: readonly MatchForm[], folded: string, start: number, end: number, lang: Lang): string | undefined {
  const distances = forms
    .map(({ term, cues }) => ({ term, distance: cues?.length ? cueDistance(folded, start, end, cues, lang) : undefined }))
    .filter((found): found is { term: string; distance: number } => found.distance !== undefined)
    .sort((a, b) => a.distance - b.distance);
  const [best] = distances;
  const rival = distances.find(({ term }) => term !== best?.term);
  return best && best.distance !== rival?.distance ? best.term : undefined;
}
