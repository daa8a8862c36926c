/** seeds/ → the catalog and the documents as received. */
import { existsSync, readFileSync } from 'node:fs';
import { buildDocument } from '../../src/documents/document.ts';
import { checkPlaces } from '../../src/documents/places.ts';
import type { Document } from '../../src/documents/types.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { idleRules, type WrittenPlace } from '../../src/sources/cleaning.ts';
import { readCatalog, type CatalogEntry } from '../../src/sources/catalog.ts';
import type { ReceivedText } from '../../src/sources/catalog-text.ts';
import { cleanReceived } from '../../src/sources/clean.ts';
import { decodeSource } from '../../src/sources/decode.ts';
import { readPublishers, type Publishers } from '../../src/sources/publishers.ts';
import type { ReceivedPage } from '../../src/sources/rule.ts';
import { listFiles } from './list-files.ts';
import { readCleaningFolder } from './read-cleaning.ts';
import { readText } from './read-text.ts';
import { receivedPage } from './received-page.ts';

export interface ReadDocuments {
  catalog: CatalogEntry[];
  /** Of the source texts. */
  documents: Document[];
  /** The second text of the documents that were received in both languages, by slug. */
  counterparts: ReadonlyMap<string, Document>;
  problems: Problem[];
}

/** Reads the catalog, its publishers and every text that it names; problems of all of them at once. */
export function readDocuments(seeds: string): ReadDocuments {
  const problems: Problem[] = [];
  const keep = <T>(checked: Checked<T>, otherwise: T): T => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return otherwise;
  };
  const present = listFiles(seeds, '.txt').map((file) => file.slice(seeds.length + 1));
  const publishersFile = `${seeds}/publishers.yaml`;
  const publishersText = existsSync(publishersFile) ? keep(readText(publishersFile), '') : '';
  const publishers = keep<Publishers>(readPublishers(publishersFile, publishersText), new Map());
  const written = keep<ReadonlyMap<string, WrittenPlace[]>>(readCleaningFolder(seeds), new Map());
  const lists = new Map([...written].map(([name, placed]) => [name, placed.map(({ rule }) => rule)]));
  const file = `${seeds}/catalog.yaml`;
  const catalogText = keep<string | undefined>(readText(file), undefined);
  const catalog =
    catalogText === undefined
      ? []
      : keep(readCatalog(catalogText, { file, present, publishers, cleaning: [...written.keys()] }), []);

  const texts: { rules: string; text: string; page: ReceivedPage | undefined }[] = [];
  const read = (slug: string, text: ReceivedText): Document | undefined => {
    const path = `${seeds}/${text.file}`;
    const decoded = keep<string | undefined>(decodeSource(readFileSync(path), path), undefined);
    const page = receivedPage(text.received && `${seeds}/${text.received.file}`);
    if (decoded !== undefined) texts.push({ rules: text.rules, text: decoded, page });
    return decoded === undefined
      ? undefined
      : buildDocument({ slug, ...text }, cleanReceived(decoded, text, lists, page));
  };
  const documents: Document[] = [];
  const counterparts = new Map<string, Document>();
  for (const entry of catalog) {
    const document = read(entry.slug, entry.source);
    const counterpart = entry.counterpart && read(entry.slug, entry.counterpart);
    if (document) documents.push(document);
    if (document) problems.push(...checkPlaces(entry, document, file));
    if (document && counterpart) counterparts.set(entry.slug, counterpart);
  }
  // Without all texts, a rule may only seem to find nothing.
  if (problems.length === 0) problems.push(...idleRules(written, texts));
  return { catalog, documents, counterparts, problems };
}
