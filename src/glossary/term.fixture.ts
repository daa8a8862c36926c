import type { Lang } from '../languages.ts';
import type { Rendering, Term } from './types.ts';

/** A rendering that asks nothing of the words around it; what a test is about is given. */
export function renderingOf(lang: Lang, text: string, more: Partial<Rendering> = {}): Rendering {
  return {
    lang,
    text,
    status: 'admitted',
    regardless: false,
    cues: [],
    requires: [],
    stop: [],
    holds: [],
    exactCase: false,
    link: true,
    citations: [],
    ...more,
  };
}

/** A term without relations, definition or notes; what a test is about is given. */
export function termWith(own: Pick<Term, 'id' | 'zh' | 'en' | 'renderings'> & Partial<Term>): Term {
  return {
    topic: 'economy',
    weight: 'standard',
    confidence: 'sure',
    zhHant: own.zh,
    pinyin: [],
    members: [],
    related: [],
    confusable: [],
    replacedBy: [],
    holds: [],
    file: 'a.yaml',
    line: 1,
    ...own,
  };
}
