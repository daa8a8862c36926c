import { existsSync, readFileSync } from 'node:fs';
import { buildConcordance } from '../../src/concordance/build-concordance.ts';
import { readDecisions, type Decision } from '../../src/concordance/decisions.ts';
import type { Concordance } from '../../src/concordance/types.ts';
import { buildDocument } from '../../src/documents/document.ts';
import { checkPlaces } from '../../src/documents/places.ts';
import type { Document } from '../../src/documents/types.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import type { Term } from '../../src/glossary/types.ts';
import { linkableForms } from '../../src/matching/forms.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { readCatalog, type CatalogEntry } from '../../src/sources/catalog.ts';
import { cleanSource } from '../../src/sources/clean.ts';
import { decodeSource } from '../../src/sources/decode.ts';
import { listFiles } from './list-files.ts';
import { readHeadings, type Headings } from './headings.ts';

/** Where everything is read from: the repository, or a folder of the same layout in a test. */
export interface Inputs {
  seeds: string;
  content: string;
}

export interface Pipeline {
  catalog: CatalogEntry[];
  documents: Document[];
  terms: Term[];
  concordance: Concordance;
  headings: Headings;
}

/** seeds/ and content/ → everything the generated files are made of, or every problem found on the way. */
export function runPipeline({ seeds, content }: Inputs): Checked<Pipeline> {
  const problems: Problem[] = [];
  const keep = <T>(checked: Checked<T>, otherwise: T): T => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return otherwise;
  };

  const files = listFiles(seeds, '.txt');
  const present = files.map((file) => file.slice(seeds.length + 1));
  const catalogFile = `${seeds}/catalog.yaml`;
  const catalog = keep(readCatalog(readText(catalogFile), { file: catalogFile, present }), []);
  const documents = catalog.flatMap((entry) => {
    const file = `${seeds}/${entry.file}`;
    const text = keep(decodeSource(readFileSync(file), file), undefined as string | undefined);
    if (text === undefined) return [];
    const document = buildDocument(entry, cleanSource(text, entry.rules));
    problems.push(...checkPlaces(entry, document, catalogFile));
    return [document];
  });
  const headings = keep(readHeadings(`${content}/translations`, documents), new Map());
  const terms = keep(readGlossary(listFiles(`${content}/glossary`, '.yaml').map((file) => ({ file, text: readText(file) }))), []);
  if (problems.length > 0) return { ok: false, problems };

  const decisionsFile = `${content}/decisions.yaml`;
  const ids = new Set(terms.map(({ id }) => id));
  const decisions = keep<Decision[]>(existsSync(decisionsFile) ? readDecisions(decisionsFile, readText(decisionsFile), documents, ids) : { ok: true, value: [] }, []);
  const { concordance, problems: lost } = buildConcordance(documents, createMatcher(linkableForms(terms)), decisions);
  problems.push(...lost);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { catalog, documents, terms, concordance, headings } };
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
