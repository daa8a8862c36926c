import { cueDistance, cueSurroundings, isInside } from './context.ts';
import { isOfAnotherCountry } from './home-country.ts';
import { isOfAnotherProvince } from './home-province.ts';
import { sameWord } from './inflection.ts';
import { surfaceAt, type Passage } from './passage.ts';
import type { PreparedForms } from './prepare.ts';
import type { Candidate, PreparedForm } from './types.ts';

/** Every stretch at which a form stands, nested and overlapping ones too, in order of their ends. */
export function findCandidates({ automaton, groups }: PreparedForms, passage: Passage): Candidate[] {
  const { units } = passage;
  const candidates: Candidate[] = [];
  automaton.scan(units.symbols, units.count, (node, last) => {
    const group = groups[node]!;
    const first = last - group.length + 1;
    const start = units.starts[first]!;
    const end = units.ends[last]!;
    const forms = group.isCertain
      ? group.forms
      : group.forms.filter((form) => standsThere(form, passage, { start, end, first }));
    if (forms.length > 0) candidates.push({ start, end, first, forms });
  });
  return candidates;
}

/** Whether a form whose keys are there is meant: its number, capitals, province, stop contexts, required words. */
function standsThere(
  prepared: PreparedForm,
  passage: Passage,
  { start, end, first }: Omit<Candidate, 'forms'>,
): boolean {
  const { form, words, stops } = prepared;
  if (form.lang === 'en' && words.length === 1) {
    if (!sameWord(words[0]!, passage.units.wordAt(first), { verbs: false })) return false;
  }
  if (prepared.mindsCapitals && !hasItsCapitals(prepared, passage, first)) return false;
  if (stops.length > 0 && isInside(passage.text, start, end, stops)) return false;
  if (form.local && (passage.isElsewhere() || isOfAnotherProvince(passage.text, start, end))) return false;
  if (form.national && isOfAnotherState(prepared, passage, start, end)) return false;
  return prepared.requires.length === 0 || hasRequired(prepared, passage, start, end);
}

function isOfAnotherState(
  { form, mindsCapitals }: PreparedForm,
  passage: Passage,
  start: number,
  end: number,
): boolean {
  if (passage.isAbroad() || isOfAnotherCountry(passage.text, start, end)) return true;
  const isAcronym = mindsCapitals && form.text === form.text.toUpperCase();
  return isAcronym && passage.lang === 'en' && passage.isWithoutChina();
}

function hasRequired(
  { requires }: PreparedForm,
  { text, lang }: Passage,
  start: number,
  end: number,
): boolean {
  return cueDistance(cueSurroundings(text, start, end, lang), requires, lang) !== undefined;
}

function hasItsCapitals({ surfaces }: PreparedForm, passage: Passage, first: number): boolean {
  return surfaces.every((surface, index) => sameCapitals(surface, surfaceAt(passage, first + index)));
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
