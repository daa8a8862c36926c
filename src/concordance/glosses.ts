import type { Term } from '../glossary/types.ts';
import type { Use } from './types.ts';

/** A gloss in the margin: a term of the block, and the form in which it stands there. */
export interface Gloss {
  term: string;
  form: string;
}

/** Characters of text for each gloss in its margin: one about every three lines. */
const charactersPerGloss = 210;
const atMost = 6;

/**
 * Chooses what stands beside a block: key terms first, then standard terms that carry a note, each
 * only once in a section, in text order. `seen` holds the terms of the section glossed so far and is
 * added to.
 */
export function glossesOf(
  uses: readonly Use[],
  textLength: number,
  terms: ReadonlyMap<string, Term>,
  seen: Set<string>,
): Gloss[] {
  const room = Math.min(atMost, Math.max(1, Math.round(textLength / charactersPerGloss)));
  const fresh = new Map<string, Use>();
  for (const use of uses)
    if (use.term && !seen.has(use.term) && !fresh.has(use.term)) fresh.set(use.term, use);
  const chosen = [...fresh.values()]
    .map((use) => ({ use, rank: rankOf(terms.get(use.term!), use) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.use.start - b.use.start)
    .slice(0, room)
    .map(({ use }) => use)
    .sort((a, b) => a.start - b.start);
  for (const use of chosen) seen.add(use.term!);
  return chosen.map((use) => ({ term: use.term!, form: use.form }));
}

/** 0: no gloss. A rendering to avoid is what a reader most needs to be told of. */
function rankOf(term: Term | undefined, use: Use): number {
  if (!term || term.weight === 'general') return 0;
  const form = term.renderings.find(({ lang, text }) => lang === use.lang && text === use.form);
  const warned = form?.status === 'deprecated' || form?.status === 'obsolete' ? 2 : 0;
  if (term.weight === 'key') return 3 + warned;
  return warned || (term.note ? 1 : 0);
}
