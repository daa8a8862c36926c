import { renderingOf } from '../../glossary/term.fixture.ts';
import type { Lang } from '../../languages.ts';
import type { DraftTerm } from './types.ts';

/** A term of a small glossary: its preferred forms, and others behind them. */
export function draftTerm(
  id: string,
  zh: string,
  en: string,
  renderings: DraftTerm['renderings'] = [],
): DraftTerm {
  const preferred = (lang: Lang, text: string) => renderingOf(lang, text, { status: 'preferred' });
  return {
    id,
    topic: 'economy',
    weight: 'standard',
    zh,
    en,
    renderings: [preferred('zh', zh), preferred('en', en), ...renderings],
  };
}
