/** What becomes of texts when the glossary changes: only where a form stands that is new, gone or another, anything. */
import { languages, type Lang } from '../languages.ts';
import { prepareForms } from './prepare.ts';
import { simplifiedText } from './traditional.ts';
import type { MatchForm } from './types.ts';

/** All that a matcher is made of. */
export interface MatcherForms {
  linked: readonly MatchForm[];
  searchOnly: readonly MatchForm[];
}

/** Whether a text may be matched otherwise after the change than before it; false where it cannot. */
export type MayTouch = (text: string, lang: Lang) => boolean;

/**
 * Compares two states of the glossary. A form bears on a text where its units stand in it one behind the other,
 * whatever else has to be true of it; in Chinese also as a word beside others, where its characters do.
 */
export function formChanges(before: MatcherForms, after: MatcherForms): MayTouch {
  const linked = changedForms(before.linked, after.linked);
  const searchOnly = changedForms(before.searchOnly, after.searchOnly);
  if (!linked || !searchOnly) return () => true;
  const changed = [...linked, ...searchOnly];
  if (changed.length === 0) return () => false;
  const finders = Object.fromEntries(languages.map((lang) => [lang, finderOf(changed, lang)]));
  return (text, lang) => finders[lang]!(text);
}

/** The forms that only one of the lists has; undefined where those of both have another order. */
function changedForms(
  before: readonly MatchForm[],
  after: readonly MatchForm[],
): readonly MatchForm[] | undefined {
  const [old, now] = [before.map(writtenOut), after.map(writtenOut)];
  const [wasThere, isThere] = [new Set(old), new Set(now)];
  const keptOld = old.filter((form) => isThere.has(form));
  const keptNow = now.filter((form) => wasThere.has(form));
  if (keptOld.length !== keptNow.length || keptOld.some((form, index) => form !== keptNow[index]))
    return undefined;
  return [
    ...before.filter((_, index) => !isThere.has(old[index]!)),
    ...after.filter((_, index) => !wasThere.has(now[index]!)),
  ];
}

function writtenOut(form: MatchForm): string {
  return JSON.stringify(form);
}

/** Whether any of the forms stands in a text. */
function finderOf(forms: readonly MatchForm[], lang: Lang): (text: string) => boolean {
  const { vocabulary, automaton } = prepareForms(forms, lang);
  const words = lang === 'zh' ? forms.filter((form) => form.lang === 'zh').map(({ text }) => text) : [];
  return (given) => {
    const text = lang === 'zh' ? simplifiedText(given) : given;
    if (words.some((word) => text.includes(word))) return true;
    const { symbols, count } = vocabulary.readText(text);
    let isFound = false;
    automaton.scan(symbols, count, () => {
      isFound = true;
    });
    return isFound;
  };
}
