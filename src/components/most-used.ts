import { placesOfKind, type TermData } from '../exchange/term-data.ts';

/** The terms that most places of the documents as received have; those that none has come last. */
export function mostUsed<Term extends Pick<TermData, 'id' | 'counts'>>(
  terms: readonly Term[],
  count: number,
): Term[] {
  return terms
    .map((term) => ({ term, uses: placesOfKind(term, 'source') }))
    .sort((a, b) => b.uses - a.uses)
    .slice(0, count)
    .map(({ term }) => term);
}
