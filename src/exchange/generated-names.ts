/** Files below `content/generated/` that hold what pages ask of one document or one term. */

/** `blocks`, `added`, `headings`, `terms` and `alsoUsed` of a document. */
export function documentFile(slug: string): string {
  return `documents/${slug}.json`;
}

/** `places` and `placesWithin` of a term; there is none for a term that no document has. */
export function usesFile(term: string): string {
  return `uses/${term}.json`;
}

/** A text of a document. */
export function textFile(slug: string, lang: string): string {
  return `texts/${slug}.${lang}.mdx`;
}

/** Both texts of a document side by side. */
export function parallelFile(slug: string): string {
  return `parallel/${slug}.mdx`;
}
