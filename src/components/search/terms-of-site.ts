import { createTermIndex, type TermIndex } from '../../search/term-index.ts';
import { loadJson, orLoadError } from './load-error.ts';
import { metaInPage } from './meta-in-page.ts';

const indexes = new Map<string, TermIndex>();

/**
 * The term search of the site at `base`; loads nothing before it is asked. What it is asked may throw a
 * LoadError.
 */
export function termsOfSite(base: string): TermIndex {
  const index =
    indexes.get(base) ??
    createTermIndex(
      // Where it has changed meanwhile, that of the page is as old as the page.
      async (name, isNew) =>
        (name === 'meta' && !isNew && metaInPage()) || loadJson(`${base}data/search/${name}.json`, isNew),
      () => orLoadError('search-further.js', import('../../search/search-further.ts')),
    );
  indexes.set(base, index);
  return index;
}
