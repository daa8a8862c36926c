import type { Lang } from '../languages.ts';
import { buildAutomaton, type Automaton } from './automaton.ts';
import { foldContext } from './context.ts';
import { serialSpellings } from './serial-comma.ts';
import type { MatchForm, PreparedForm } from './types.ts';
import { createVocabulary, type TextUnits, type Vocabulary } from './vocabulary.ts';

/** The forms whose units have the same keys: where one is found, all may stand. */
export interface FormGroup {
  /** In units; the same for all. */
  length: number;
  /** In the order of the glossary. */
  forms: readonly PreparedForm[];
  /** Whether equal keys are enough for every one of them, whatever the text. */
  isCertain: boolean;
}

/** The forms of one language, ready to be looked for. */
export interface PreparedForms {
  vocabulary: Vocabulary;
  automaton: Automaton;
  /** By the node of the automaton at which they end. */
  groups: readonly (FormGroup | undefined)[];
}

/** Does once for each form whatever does not depend on a text. A form without a unit is left out. */
export function prepareForms(forms: readonly MatchForm[], lang: Lang): PreparedForms {
  const vocabulary = createVocabulary(lang);
  const prepared: PreparedForm[] = [];
  const patterns: number[][] = [];
  for (const form of forms) {
    if (form.lang !== lang) continue;
    for (const text of lang === 'en' ? serialSpellings(form.text) : [form.text]) {
      const units = vocabulary.readForm(text);
      if (units.count === 0) continue;
      prepared.push(prepareForm(form, text, units));
      patterns.push(Array.from(units.symbols.subarray(0, units.count)));
    }
  }
  const automaton = buildAutomaton(patterns);
  const formsAt = Map.groupBy(prepared, (_, index) => automaton.ends[index]!);
  // Filled from end to end: V8 keeps an array with long gaps as a dictionary, which is slow to look into.
  const groups = Array.from<FormGroup | undefined>({ length: automaton.size });
  for (const [node, own] of formsAt)
    groups[node] = { length: own[0]!.words.length, forms: own, isCertain: own.every(isCertain) };
  return { vocabulary, automaton, groups };
}

/** A short word in capitals is an abbreviation: "AI" is not the syllable "ai", "SAR" no "sar". */
const acronym = /^[A-Z][A-Z&]{0,4}s?$/;

/** @param text the form, or another spelling of it, to which the units belong */
function prepareForm(
  form: MatchForm,
  text: string,
  { count, starts, ends, wordAt }: TextUnits,
): PreparedForm {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    form,
    words: indexes.map(wordAt),
    surfaces: indexes.map((index) => text.slice(starts[index], ends[index])),
    mindsCapitals: form.exactCase === true || (count === 1 && acronym.test(form.text)),
    stops: form.stop?.map(foldContext) ?? [],
    cues: form.cues?.map(foldContext) ?? [],
    requires: form.requires?.map(foldContext) ?? [],
  };
}

function isCertain({ form, words, mindsCapitals, stops, requires }: PreparedForm): boolean {
  const mindsInflection = form.lang === 'en' && words.length === 1;
  return (
    !mindsInflection &&
    !mindsCapitals &&
    !form.local &&
    !form.national &&
    stops.length === 0 &&
    requires.length === 0
  );
}
