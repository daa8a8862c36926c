import type { Lang } from '../languages.ts';
import { isAboutAnotherProvince, isOfAnotherProvince } from './home-province.ts';
import { sameWord } from './inflection.ts';
import type { MatchResult } from './matcher.ts';
import { serialSpellings } from './serial-comma.ts';
import type { Match, MatchForm, PlaceDecision } from './types.ts';
import { slowUnitsOf as unitsOf } from './units.fixture.ts';
import { simplifiedText } from './traditional.ts';

/** A form in one of its spellings, and as the glossary writes it. */
interface SpelledForm extends MatchForm {
  written: string;
}

interface Stretch {
  start: number;
  end: number;
  forms: SpelledForm[];
}

/**
 * The matcher as one would explain it, without a thought for speed: it tries every form at every
 * unit, and looks up cues, required words and stop contexts at every character.
 */
export function slowMatch(
  forms: readonly MatchForm[],
  given: string,
  lang: Lang,
  decisions: readonly PlaceDecision[] = [],
): MatchResult {
  const text = simplifiedText(given);
  const units = unitsOf(text, lang);
  const stretches: Stretch[] = [];
  const spelledForms = forms.flatMap((form) =>
    (lang === 'en' ? serialSpellings(form.text) : [simplifiedText(form.text)]).map((text) => ({
      ...form,
      text,
      written: form.text,
    })),
  );
  for (const form of spelledForms) {
    const wanted = unitsOf(form.text, lang);
    if (form.lang !== lang || wanted.length === 0) continue;
    for (let first = 0; first + wanted.length <= units.length; first += 1) {
      const there = units.slice(first, first + wanted.length);
      const [start, end] = [there[0]!.start, there.at(-1)!.end];
      const isForm = wanted.every(
        (unit, index) =>
          unit.key === there[index]!.key &&
          (lang === 'zh' || sameWord(unit.word, there[index]!.word, { verbs: wanted.length > 1 })),
      );
      if (!isForm || !hasItsCapitals(form, text.slice(start, end)) || isStopped(form, text, start, end))
        continue;
      if (form.requires?.length && distanceTo(form.requires, lang, text, start, end) === Infinity) continue;
      // Which province is meant is a question of its own, with tests of its own.
      if (form.local && (isAboutAnotherProvince(text) || isOfAnotherProvince(text, start, end))) continue;
      const whole = withWholeQuotes(text, start, end);
      if (!whole) continue;
      const known = stretches.find((stretch) => stretch.start === whole.start && stretch.end === whole.end);
      if (known) known.forms.push(form);
      else stretches.push({ ...whole, forms: [form] });
    }
  }
  stretches.sort((a, b) => a.start - b.start || b.end - a.end);

  const spelled = (written: string) =>
    unitsOf(written, lang)
      .map(({ word }) => word)
      .join(' ');
  const places = decisions.map(
    ({ form, occurrence }) =>
      stretches.filter(({ start, end }) => spelled(text.slice(start, end)) === spelled(form))[occurrence - 1],
  );
  const isNone = (stretch: Stretch) =>
    decisions.some(({ term }, index) => term === 'none' && places[index] === stretch);
  const chosen: Stretch[] = [];
  for (const stretch of stretches)
    if (!isNone(stretch) && stretch.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(stretch);

  const valid = (decision: PlaceDecision, place: Stretch | undefined) =>
    place !== undefined && place.forms.some(({ term }) => term === decision.term);
  const settled = (stretch: Stretch) =>
    senseOf(
      stretch,
      text,
      lang,
      decisions.findLast((decision, index) => places[index] === stretch && valid(decision, stretch))?.term,
    );
  const matches = chosen.map(settled);
  const covered: Match[] = [];
  let reached = 0;
  for (const stretch of stretches) {
    const outer = chosen.find(({ start, end }) => start <= stretch.start && end >= stretch.end);
    if (isNone(stretch) || !outer || outer === stretch || stretch.start < reached) continue;
    reached = stretch.end;
    const inner = settled(stretch);
    if (inner.term !== undefined && inner.term !== matches[chosen.indexOf(outer)]!.term) covered.push(inner);
  }
  const lostDecisions = decisions.filter((decision, index) => {
    const place = places[index];
    return decision.term === 'none' ? !place : !valid(decision, place) || !chosen.includes(place!);
  });
  return { matches, covered, lostDecisions };
}

function senseOf(
  { start, end, forms }: Stretch,
  text: string,
  lang: Lang,
  decided: string | undefined,
): Match {
  const surface = text.slice(start, end);
  const like = forms.filter((form) => likeness(form, surface, lang) > 0);
  const severalTerms = forms.some(({ term }) => term !== forms[0]!.term);
  const meant = !decided && severalTerms && lang === 'en' && like.length > 0 ? like : forms;
  const terms = meant.map(({ term }) => term).filter((term, index, all) => all.indexOf(term) === index);
  const formOf = (wanted: string) => {
    const own = meant.filter(({ term }) => term === wanted);
    const best = Math.max(...own.map((form) => likeness(form, surface, lang)));
    return own.find((form) => likeness(form, surface, lang) === best)!.written;
  };
  if (decided) return { start, end, terms, term: decided, form: formOf(decided), settled: 'decision' };
  if (terms.length === 1)
    return { start, end, terms, term: terms[0], form: formOf(terms[0]!), settled: 'only' };
  const distances = terms.map((term) =>
    Math.min(
      ...meant
        .filter((form) => form.term === term)
        .map((form) => distanceTo(form.cues ?? [], lang, text, start, end)),
    ),
  );
  const nearest = Math.min(...distances);
  const first = distances.indexOf(nearest);
  return nearest < Infinity && distances.lastIndexOf(nearest) === first
    ? { start, end, terms, term: terms[first]!, form: formOf(terms[first]!), settled: 'cue' }
    : { start, end, terms, form: formOf(terms[0]!), settled: 'ambiguous' };
}

/** 4 letter for letter, 3 without marks and spaces, 2 without capitals, 1 without plurals, else 0. */
function likeness({ text, written }: SpelledForm, surface: string, lang: Lang): number {
  const without = (own: string) =>
    unitsOf(own, lang).map(({ start, end }) => own.slice(start, end).replaceAll('’', "'"));
  const inLowerCase = (own: string) => unitsOf(own, lang).map(({ word }) => word);
  const same = (a: string[], b: string[]) =>
    a.length === b.length && a.every((word, index) => word === b[index]);
  if (written === surface) return 4;
  if (same(without(text), without(surface))) return 3;
  if (same(inLowerCase(text), inLowerCase(surface))) return 2;
  const [a, b] = [inLowerCase(text), inLowerCase(surface)];
  return a.every((word, index) => sameWord(word, b[index]!, { verbs: false })) ? 1 : 0;
}

/** A form of exact case, or an abbreviation, has the capitals of the stretch; an inflection does not count. */
function hasItsCapitals(form: MatchForm, surface: string): boolean {
  const units = unitsOf(form.text, 'en');
  const isAbbreviation = units.length === 1 && /^[A-Z][A-Z&]{0,4}s?$/.test(form.text);
  if (!form.exactCase && !isAbbreviation) return true;
  const there = unitsOf(surface, 'en');
  return units.every((unit, index) => {
    const written = [...form.text.slice(unit.start, unit.end)];
    const found = [...surface.slice(there[index]!.start, there[index]!.end)];
    const parting = written.findIndex((letter, at) => letter.toLowerCase() !== found[at]?.toLowerCase());
    const shared = parting === -1 ? written.length : parting;
    return written.slice(0, shared).join('') === found.slice(0, shared).join('');
  });
}

/** Character by character: İ, which becomes two, stays as it is. */
const fold = (text: string) =>
  Array.from(text, (character) => {
    const lower = character.toLowerCase();
    return lower.length === character.length ? lower : character;
  })
    .join('')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"');

function isStopped(form: MatchForm, text: string, start: number, end: number): boolean {
  return (form.stop ?? []).some((stop) =>
    Array.from({ length: text.length }, (_, at) => at).some(
      (at) => at <= start && at + stop.length >= end && fold(text).startsWith(fold(stop), at),
    ),
  );
}

/** Stretched to the other mark of each pair of which it has one; undefined where words are between. */
function withWholeQuotes(
  text: string,
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  for (let at = start; at < end; at += 1) {
    const other = otherQuote(text, at);
    if (other === undefined || (other >= start && other < end)) continue;
    const between = other < start ? text.slice(other + 1, start) : text.slice(end, other);
    if (!/^[“”‘’「」『』《》"\s]*$/.test(between)) return undefined;
    return withWholeQuotes(text, Math.min(start, other), Math.max(end, other + 1));
  }
  return { start, end };
}

/** Where the other mark of the pair is; undefined where no quotation mark stands, or one without another. */
function otherQuote(text: string, at: number): number | undefined {
  const mark = text[at]!;
  if (mark === '"') {
    const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
    return straight[straight.indexOf(at) ^ 1];
  }
  const pair = ['“”', '‘’', '「」', '『』', '《》'].find((both) => both.includes(mark));
  if (!pair) return undefined;
  const counts = (index: number) =>
    pair.includes(text[index]!) && !(text[index] === '’' && /^’[\p{L}\p{N}]/u.test(text.slice(index)));
  const step = mark === pair[0] ? 1 : -1;
  let depth = 0;
  if (counts(at))
    for (let index = at; index >= 0 && index < text.length; index += step) {
      if (counts(index)) depth += text[index] === pair[0] ? step : -step;
      if (depth === 0) return index;
    }
  return undefined;
}

function distanceTo(cues: readonly string[], lang: Lang, text: string, start: number, end: number): number {
  let nearest = Infinity;
  for (const cue of cues) {
    for (let at = 0; at + cue.length <= text.length; at += 1) {
      if (!fold(text).startsWith(fold(cue), at)) continue;
      if (lang === 'en' && /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(cue)) continue;
      const distance = at >= end ? at - end : start - (at + cue.length);
      const isInReach =
        at >= start - (lang === 'en' ? 160 : 60) && at + cue.length <= end + (lang === 'en' ? 160 : 60);
      if (distance >= 0 && isInReach) nearest = Math.min(nearest, distance);
    }
  }
  return nearest;
}
