import { readFileSync } from 'node:fs';
import type { DocumentData, DocumentHeadData, DocumentPagesData } from '../../src/exchange/document-data.ts';
import { documentFile } from '../../src/exchange/generated-names.ts';
import { usesOf, type TermData, type TermUses } from '../../src/exchange/term-data.ts';

/** The text of a generated file, by its path below `content/generated/`. */
type Read = (name: string) => string;

export function readingIn(folder: string): Read {
  return (name) => readFileSync(`${folder}/${name}`, 'utf8');
}

const readHere = readingIn('content/generated');

/** The documents of the generated files with their texts, one after the other. */
export function* eachGeneratedDocument(read = readHere): Generator<DocumentData> {
  for (const head of JSON.parse(read('documents.json')) as DocumentHeadData[])
    yield { ...head, ...(JSON.parse(read(documentFile(head.id))) as DocumentPagesData) };
}

export function generatedDocuments(read = readHere): DocumentData[] {
  return [...eachGeneratedDocument(read)];
}

/** The terms of the generated files without their places. */
export function generatedTerms(read = readHere): Omit<TermData, keyof TermUses>[] {
  return JSON.parse(read('terms.json')) as Omit<TermData, keyof TermUses>[];
}

/** The terms with all their places: of a large site too many for the memory. */
export function generatedTermsInFull(read = readHere): TermData[] {
  return generatedTerms(read).map((term) => ({
    ...term,
    ...usesOf(term, (file) => JSON.parse(read(file))),
  }));
}
