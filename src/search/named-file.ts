import { hash } from './hash.ts';

/** A file of the search data, whose name depends on what it holds. */
export interface NamedFile<Content> {
  name: string;
  content: Content;
}

export function namedFile<Content>(kind: string, content: Content): NamedFile<Content> {
  return { name: `${kind}-${hash(JSON.stringify(content)).toString(36)}`, content };
}
