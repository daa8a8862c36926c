import type { Lang } from '../../languages.ts';
import type { Match } from '../../matching/types.ts';
import type { DraftGlossary } from '../draft/draft-glossary.ts';
import type { DeskResult, DeskSide } from './types.ts';

/** A text with its terms, as the page links them. */
export function sideOf(
  text: string,
  lang: Lang,
  matches: readonly Match[],
  glossary: DraftGlossary,
): DeskSide {
  return {
    text,
    lang,
    terms: matches.map(({ start, end, term, terms, form }) => {
      const ids = term === undefined ? terms : [term];
      const isAvoided = ids.some((id) => glossary.form(id, lang, form)?.status === 'deprecated');
      return { start, end, ids, ...(isAvoided && { isAvoided }) };
    }),
  };
}

/** The terms of some texts, each once; an open sense counts for the first that is possible. */
export function termsOf(sides: readonly DeskSide[], glossary: DraftGlossary): DeskResult['terms'] {
  const uses = new Map<string, number>();
  for (const { terms } of sides) for (const { ids } of terms) uses.set(ids[0]!, (uses.get(ids[0]!) ?? 0) + 1);
  return [...uses].map(([id, count]) => {
    const { zh, en } = glossary.term(id);
    return { id, zh, en, uses: count };
  });
}

/** English words, or Chinese characters. */
export function lengthOf(text: string, lang: Lang): number {
  return (text.match(lang === 'en' ? /\S+/g : /\p{Script=Han}/gu) ?? []).length;
}
