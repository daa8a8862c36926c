import { hash } from './hash.ts';
import type { Lang } from '../languages.ts';

/** What the search shows of a document beside its text, in the language of the page. */
export interface DocumentFacts {
  title: string;
  /** ISO date; '' where none is known. */
  date: string;
  /** Whose words its text in each language is: official translation; nothing where it has none. */
  whose: Partial<Record<Lang, string>>;
}

/** The facts of some documents, by their ids. */
export type DocumentFile = Record<string, DocumentFacts>;

/** Documents in a file, at most about as many as twice of these. */
const documentsOfFile = 8;

/** In how many files the facts of so many documents are; seldom another number when one is added. */
export function documentFiles(documents: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(documents / documentsOfFile / 2)));
}

/** The names of so many files. Their number is a part of each: with others, the documents are elsewhere. */
export function namesOfFiles(files: number): string[] {
  return Array.from({ length: files }, (_, at) => nameOfFile(at, files));
}

function nameOfFile(at: number, files: number): string {
  return `${at}-of-${files}`;
}

/** The name of the file in which a document is, if there is such a one. */
export function documentFile(id: string, files: number): string {
  return nameOfFile(hash(id) % files, files);
}
