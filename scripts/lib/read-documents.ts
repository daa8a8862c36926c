/** seeds/ → the catalog and the documents as received. */
import { existsSync, readFileSync, statSync } from 'node:fs';
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
import { noMemory, type Memory } from './memory.ts';
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

/**
 * Reads the catalog, its publishers and every text that it names; problems of all of them at once.
 *
 * @param memory of the build before, in the same process
 */
export function readDocuments(seeds: string, memory: Memory = noMemory): ReadDocuments {
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
  const written = keep<ReadonlyMap<string, WrittenPlace[]>>(readCleaningFolder(seeds, memory), new Map());
  const rules = new Map([...written].map(([name, placed]) => [name, placed.map(({ rule }) => rule)]));
  const file = `${seeds}/catalog.yaml`;
  const catalogText = keep<string | undefined>(readText(file), undefined);
  const catalogOf = (text: string) =>
    memory.recall('catalog', [text, publishersText, ...present, ...written.keys()], () =>
      readCatalog(text, { file, present, publishers, cleaning: [...written.keys()] }),
    );
  const catalog = catalogText === undefined ? [] : keep(catalogOf(catalogText), []);

  const texts: SourceText[] = [];
  const read = (slug: string, text: ReceivedText): Document | undefined => {
    const path = `${seeds}/${text.file}`;
    const decoded = keep<string | undefined>(decodeSource(readFileSync(path), path), undefined);
    if (decoded === undefined) return undefined;
    const received = text.received && `${seeds}/${text.received.file}`;
    const source = {
      rules: text.rules,
      text: decoded,
      page: receivedPage(received),
      stamp: stampOf(received),
    };
    texts.push(source);
    const name = `document ${slug} ${text.lang}`;
    const madeOf = [decoded, JSON.stringify(text), source.stamp, ...(written.get(text.rules) ?? [])];
    return memory.recall(name, madeOf, () =>
      buildDocument({ slug, ...text }, cleanReceived(decoded, text, rules, source.page)),
    );
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
  if (problems.length === 0) problems.push(...idle(written, texts, memory));
  return { catalog, documents, counterparts, problems };
}

interface SourceText {
  rules: string;
  text: string;
  page: ReceivedPage | undefined;
  /** Of the file of the page. */
  stamp: string;
}

/** Another one for every change of a file. */
function stampOf(file: string | undefined): string {
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false });
  return stat ? `${file} ${stat.size} ${stat.mtimeMs}` : '';
}

function idle(
  written: ReadonlyMap<string, WrittenPlace[]>,
  texts: readonly SourceText[],
  memory: Memory,
): Problem[] {
  const madeOf = [
    ...[...written].flatMap(([name, placed]) => [name, ...placed]),
    ...texts.flatMap(({ rules, text, stamp }) => [rules, text, stamp]),
  ];
  return memory.recall('idle rules', madeOf, () => idleRules(written, texts));
}
