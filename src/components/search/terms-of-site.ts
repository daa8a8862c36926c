import { createTermIndex, type TermIndex } from '../../search/term-index.ts';

const indexes = new Map<string, TermIndex>();

/** The term search of the site at `base`; loads nothing before it is asked. */
export function termsOfSite(base: string): TermIndex {
  let index = indexes.get(base);
  if (!index) {
    index = createTermIndex(async (name) => {
      const answer = await fetch(`${base}data/search/${name}.json`);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return answer.json() as Promise<unknown>;
    });
    indexes.set(base, index);
  }
  return index;
}
