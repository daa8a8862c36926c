/** The full text of the documents, as Pagefind's index has it: what can be asked, and what comes back. */

export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** A record as Pagefind gives it back, see `SearchRecord`. */
export interface IndexedText {
  content: string;
  filters: Partial<Record<string, string[]>>;
}

/** Something that was found. */
export interface IndexPlace {
  /** The same for the same record. */
  id: string;
  /** Where in the record the words stand, in words from its beginning. */
  places: readonly number[];
}

/**
 * The index of a site; each function may throw a LoadError.
 */
export interface SearchIndex {
  /** @param asked in Pagefind's own terms, see `encodeQuery` */
  search(asked: string, options: SearchOptions): Promise<IndexPlace[]>;
  /** The text of something that this index found, which is loaded now. */
  read(id: string): Promise<IndexedText>;
}
