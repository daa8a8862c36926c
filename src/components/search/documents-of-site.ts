import type { Lang } from '../../languages.ts';
import { documentFile, type DocumentFacts, type DocumentFile } from '../../search/document-files.ts';
import { loadJson, LoadError } from './load-error.ts';

/** The documents that were found, of which a few are in a small file: a list of all would grow with the site. */
export interface SiteDocuments {
  /** Loads the facts of some documents, once. A file that does not come is asked for again the next time. */
  load(ids: Iterable<string>): Promise<void>;
  /** The facts that were loaded; its id for a title where there are none. */
  factsOf(id: string): DocumentFacts;
  /** Loads, and tells whether the site has such a document; one that cannot be asked for may be there. */
  has(id: string): Promise<boolean>;
}

/**
 * @param load reads a file of facts, and may throw a LoadError
 * @param files how many of them there are
 */
export function siteDocuments(load: (name: string) => Promise<DocumentFile>, files: number): SiteDocuments {
  const known = new Map<string, DocumentFile>();
  const loadFile = async (name: string) => {
    if (known.has(name)) return;
    try {
      known.set(name, await load(name));
    } catch (error) {
      // A title is an extra: what was found is shown without it.
      if (!(error instanceof LoadError)) throw error;
    }
  };
  const factsOf = (id: string) => {
    const file = known.get(documentFile(id, files));
    return file && Object.hasOwn(file, id) ? file[id] : undefined;
  };
  return {
    load: async (ids) => {
      const names = new Set([...ids].map((id) => documentFile(id, files)));
      await Promise.all([...names].map(loadFile));
    },
    factsOf: (id) => factsOf(id) ?? { title: id, date: '', whose: {} },
    async has(id) {
      const name = documentFile(id, files);
      await loadFile(name);
      return !known.has(name) || factsOf(id) !== undefined;
    },
  };
}

export function documentsOfSite(base: string, lang: Lang, files: number): SiteDocuments {
  return siteDocuments((name) => loadJson(`${base}data/search/documents/${name}.${lang}.json`), files);
}
