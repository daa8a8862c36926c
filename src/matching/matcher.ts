import type { Lang } from '../languages.ts';
import { buildAutomaton } from './automaton.ts';
import { isInside, foldContext } from './context.ts';
import { sameWord } from './inflection.ts';
import { settle } from './sense.ts';
import type { Match, MatchForm, PlaceDecision } from './types.ts';
import { unitsOf, type Unit } from './units.ts';

export interface MatchResult {
  /** In text order; no two overlap. */
  matches: Match[];
  /** Terms that stand inside a match of another term (供给侧结构性改革 in 以供给侧结构性改革为主线): found, but not linked. */
  covered: Match[];
  /** Decisions whose place is not in the text or inside a longer match, or whose term the form does not belong to. */
  lostDecisions: PlaceDecision[];
}

export interface Matcher {
  /**
   * Finds the terms of one block of text: leftmost-longest over all forms of the language.
   * Time grows with the text, not with the number of forms.
   */
  match(text: string, lang: Lang, decisions?: readonly PlaceDecision[]): MatchResult;
}

/** A stretch at which one or more forms stand. */
export interface Candidate {
  start: number;
  end: number;
  forms: MatchForm[];
}

interface Pattern {
  form: MatchForm;
  units: Unit[];
}

/** Prepares all forms once; the matcher can then be used for any number of texts. */
export function createMatcher(forms: readonly MatchForm[]): Matcher {
  const languages = { en: prepare(forms, 'en'), zh: prepare(forms, 'zh') };
  return {
    match(text, lang, decisions = []) {
      const folded = foldContext(text);
      const { kept, placed, settledByHand } = applyDecisions(
        candidatesIn(text, folded, lang, languages[lang]),
        text,
        lang,
        decisions,
      );
      const chosen = leftmostLongest(kept);
      const settleIn = (candidate: Candidate) =>
        settle(candidate, text, folded, lang, settledByHand.get(candidate));
      const matches = chosen.map(settleIn);
      return {
        matches,
        covered: coveredBy(kept, chosen)
          .map(({ inner, outer }) => ({ match: settleIn(inner), outer: matches[outer]! }))
          .filter(({ match, outer }) => match.term !== undefined && match.term !== outer.term)
          .map(({ match }) => match),
        lostDecisions: decisions.filter((decision) => {
          const candidate = placed.get(decision);
          return !candidate || (decision.term !== 'none' && !chosen.includes(candidate));
        }),
      };
    },
  };
}

function prepare(forms: readonly MatchForm[], lang: Lang) {
  const patterns: Pattern[] = forms
    .filter((form) => form.lang === lang)
    .map((form) => ({ form, units: unitsOf(form.text, lang) }))
    .filter(({ units }) => units.length > 0);
  return { patterns, automaton: buildAutomaton(patterns.map(({ units }) => units.map(({ key }) => key))) };
}

/** Every stretch at which a form stands, nested and overlapping ones too, in order of their ends. */
function candidatesIn(
  text: string,
  folded: string,
  lang: Lang,
  { patterns, automaton }: ReturnType<typeof prepare>,
): Candidate[] {
  const units = unitsOf(text, lang);
  const byPlace = new Map<string, Candidate>();
  automaton.scan(
    units.map(({ key }) => key),
    (index, last) => {
      const pattern = patterns[index]!;
      const first = last - pattern.units.length + 1;
      if (!isSameForm(pattern, units, first, text)) return;
      const start = units[first]!.start;
      const end = units[last]!.end;
      if (pattern.form.stop?.length && isInside(folded, start, end, pattern.form.stop)) return;
      const place = `${start}-${end}`;
      const candidate = byPlace.get(place);
      if (candidate) candidate.forms.push(pattern.form);
      else byPlace.set(place, { start, end, forms: [pattern.form] });
    },
  );
  return [...byPlace.values()];
}

const acronym = /^[A-Z][A-Z&]{0,4}s?$/;

function isSameForm({ form, units }: Pattern, text: readonly Unit[], first: number, raw: string): boolean {
  if (form.lang === 'en') {
    const verbs = units.length > 1;
    for (let index = 0; index < units.length; index += 1) {
      if (!sameWord(units[index]!.word, text[first + index]!.word, { verbs })) return false;
    }
  }
  // A short word in capitals is an abbreviation: "AI" is not the syllable "ai", "SAR" no "sar".
  if (!form.exactCase && !(units.length === 1 && acronym.test(form.text))) return true;
  return units.every((unit, index) => {
    const { start, end } = text[first + index]!;
    return sameCapitals(form.text.slice(unit.start, unit.end), raw.slice(start, end));
  });
}

/** Whether two inflections of a word have their capitals in the same places, as far as both go. */
function sameCapitals(written: string, found: string): boolean {
  for (let index = 0; index < Math.min(written.length, found.length); index += 1) {
    const [a, b] = [written[index]!, found[index]!];
    if (a.toLowerCase() !== b.toLowerCase()) return true;
    if (a !== b) return false;
  }
  return true;
}

/** Counts each form's occurrences in text order and takes what was decided by hand for them. */
function applyDecisions(
  candidates: Candidate[],
  text: string,
  lang: Lang,
  decisions: readonly PlaceDecision[],
) {
  const settledByHand = new Map<Candidate, string>();
  const placed = new Map<PlaceDecision, Candidate>();
  const dropped = new Set<Candidate>();
  for (const decision of decisions) {
    const key = formKeyOf(decision.form, lang);
    const places = candidates
      .filter(({ start, end }) => formKeyOf(text.slice(start, end), lang) === key)
      .sort((a, b) => a.start - b.start);
    const candidate = places[decision.occurrence - 1];
    if (!candidate) continue;
    if (decision.term === 'none') dropped.add(candidate);
    else if (candidate.forms.some(({ term }) => term === decision.term))
      settledByHand.set(candidate, decision.term);
    else continue;
    placed.set(decision, candidate);
  }
  return { kept: candidates.filter((candidate) => !dropped.has(candidate)), placed, settledByHand };
}

/** Decisions name a form as the document has it; quote marks, case and spacing do not count. */
function formKeyOf(text: string, lang: Lang): string {
  return unitsOf(text, lang)
    .map(({ word }) => word)
    .join(' ');
}

/** From overlapping stretches, keeps the one that begins first, and of those the longest. */
function leftmostLongest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let reached = 0;
  for (const candidate of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (candidate.start < reached) continue;
    kept.push(candidate);
    reached = candidate.end;
  }
  return kept;
}

/** Stretches that lie wholly inside a chosen one (`outer` is its index); of those that overlap one another, the first and longest. */
function coveredBy(
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
): { inner: Candidate; outer: number }[] {
  const outerOf = new Map<Candidate, number>();
  let at = 0;
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    while (at + 1 < chosen.length && chosen[at + 1]!.start <= candidate.start) at += 1;
    const outer = chosen[at];
    if (outer && outer !== candidate && outer.start <= candidate.start && outer.end >= candidate.end)
      outerOf.set(candidate, at);
  }
  return leftmostLongest([...outerOf.keys()]).map((inner) => ({ inner, outer: outerOf.get(inner)! }));
}
