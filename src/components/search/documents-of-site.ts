import type { Lang } from '../../languages.ts';
import { loadJson, LoadError } from './load-error.ts';

/** What the search shows of a document beside its text, in the language of the page. */
export interface DocumentFacts {
  title: string;
  /** ISO date; '' where none is known. */
  date: string;
  /** Whose words its text in each language is: official translation; nothing where it has none. */
  whose: Partial<Record<Lang, string>>;
}

/** The documents that were found, each a small file: a list of all would grow with the site. */
export interface SiteDocuments {
  /** Loads the facts of some documents, once. A file that does not come is asked for again the next time. */
  load(ids: Iterable<string>): Promise<void>;
  /** The facts that were loaded; its id for a title where there are none. */
  factsOf(id: string): DocumentFacts;
  /** Loads, and tells whether the site has such a document; one that cannot be asked for may be there. */
  has(id: string): Promise<boolean>;
}

const notFound = 404;

/** @param load reads the file of a document, and may throw a LoadError */
export function siteDocuments(load: (id: string) => Promise<DocumentFacts>): SiteDocuments {
  const known = new Map<string, DocumentFacts>();
  const missing = new Set<string>();
  const loadOne = async (id: string) => {
    if (known.has(id) || missing.has(id)) return;
    try {
      known.set(id, await load(id));
    } catch (error) {
      // A title is an extra: what was found is shown without it.
      if (!(error instanceof LoadError)) throw error;
      if (error.status === notFound) missing.add(id);
    }
  };
  return {
    load: async (ids) => void (await Promise.all([...new Set(ids)].map(loadOne))),
    factsOf: (id) => known.get(id) ?? { title: id, date: '', whose: {} },
    async has(id) {
      await loadOne(id);
      return !missing.has(id);
    },
  };
}

export function documentsOfSite(base: string, lang: Lang): SiteDocuments {
  return siteDocuments((id) =>
    loadJson(`${base}data/search/documents/${encodeURIComponent(id)}.${lang}.json`),
  );
}
