import type { Lang } from '../languages.ts';
import { cueDistance } from './context.ts';
import type { Candidate } from './matcher.ts';
import { spelling } from './spelling.ts';
import type { Match, MatchForm } from './types.ts';

/**
 * Settles which term a stretch belongs to. A decision for the very place is the most specific word
 * and wins; then the nearest cue; a stretch of one term needs neither. What is left stays open.
 */
export function settle(
  candidate: Candidate,
  text: string,
  folded: string,
  lang: Lang,
  decided: string | undefined,
): Match {
  const { start, end } = candidate;
  const surface = text.slice(start, end);
  const forms = decided ? candidate.forms : likeWritten(candidate.forms, surface, lang);
  const terms = [...new Set(forms.map(({ term }) => term))];
  const formOf = (term: string) =>
    spelledLike(
      surface,
      forms.filter((form) => form.term === term),
      lang,
    );
  if (decided) return { start, end, terms, term: decided, form: formOf(decided), settled: 'decision' };
  if (terms.length === 1)
    return { start, end, terms, term: terms[0], form: formOf(terms[0]!), settled: 'only' };
  const cued = nearestByCue(forms, folded, start, end, lang);
  return cued
    ? { start, end, terms, term: cued, form: formOf(cued), settled: 'cue' }
    : { start, end, terms, form: formOf(terms[0]!), settled: 'ambiguous' };
}

/** Where one term has the words as they stand there, another that needs their verbs inflected is not meant ("developed areas", "developing areas"). */
function likeWritten(forms: readonly MatchForm[], surface: string, lang: Lang): readonly MatchForm[] {
  if (lang === 'zh' || forms.every(({ term }) => term === forms[0]!.term)) return forms;
  const like = forms.filter(({ text }) => spelling(text, surface, lang) > 0);
  return like.length > 0 ? like : forms;
}

/** Of the forms of one term at one stretch, the one that is spelled most like it; of equals the first, which is the preferred one. */
function spelledLike(surface: string, forms: readonly MatchForm[], lang: Lang): string {
  if (forms.length === 1) return forms[0]!.text;
  const rated = forms.map(({ text }) => ({ text, likeness: spelling(text, surface, lang) }));
  return rated.reduce((best, form) => (form.likeness > best.likeness ? form : best)).text;
}

function nearestByCue(
  forms: readonly MatchForm[],
  folded: string,
  start: number,
  end: number,
  lang: Lang,
): string | undefined {
  const distances = forms
    .map(({ term, cues }) => ({
      term,
      distance: cues?.length ? cueDistance(folded, start, end, cues, lang) : undefined,
    }))
    .filter((found): found is { term: string; distance: number } => found.distance !== undefined)
    .sort((a, b) => a.distance - b.distance);
  const [best] = distances;
  const rival = distances.find(({ term }) => term !== best?.term);
  return best && best.distance !== rival?.distance ? best.term : undefined;
}
