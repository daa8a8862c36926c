import { existsSync, readFileSync } from 'node:fs';
import { buildConcordance } from '../../src/concordance/build-concordance.ts';
import { readDecisions, type Decision } from '../../src/concordance/decisions.ts';
import type { Concordance } from '../../src/concordance/types.ts';
import { buildDocument } from '../../src/documents/document.ts';
import { checkPlaces } from '../../src/documents/places.ts';
import { translatedDocument, type TranslatedDocument } from '../../src/documents/translated.ts';
import { readTranslation, type Translation } from '../../src/documents/translation.ts';
import type { Document } from '../../src/documents/types.ts';
import { readGlossary } from '../../src/glossary/read-glossary.ts';
import type { Term } from '../../src/glossary/types.ts';
import { readWordSenses, type WordSenses } from '../../src/glossary/word-senses.ts';
import { linkableForms } from '../../src/matching/forms.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { readCatalog, type CatalogEntry } from '../../src/sources/catalog.ts';
import { cleanSource } from '../../src/sources/clean.ts';
import { decodeSource } from '../../src/sources/decode.ts';
import { listFiles } from './list-files.ts';

/** Where everything is read from: the repository, or a folder of the same layout in a test. */
export interface Inputs {
  seeds: string;
  content: string;
}

export interface Pipeline {
  catalog: CatalogEntry[];
  documents: Document[];
  translations: Translation[];
  /** The documents in the site's own Chinese, as far as there is a translation. */
  translated: TranslatedDocument[];
  terms: Term[];
  wordSenses: WordSenses[];
  /** Uses in the documents as received. */
  concordance: Concordance;
  /** Uses in the Chinese texts. */
  translatedConcordance: Concordance;
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
  const translations = documents.flatMap((document) => {
    const file = `${content}/translations/${document.slug}.zh.yaml`;
    return existsSync(file)
      ? (keep<Translation | undefined>(readTranslation(file, readText(file), document), undefined) ?? [])
      : [];
  });
  const terms = keep(
    readGlossary(listFiles(`${content}/glossary`, '.yaml').map((file) => ({ file, text: readText(file) }))),
    [],
  );
  if (problems.length > 0) return { ok: false, problems };

  const decisionsFile = `${content}/decisions.yaml`;
  const ids = new Set(terms.map(({ id }) => id));
  const decisions = keep<Decision[]>(
    existsSync(decisionsFile)
      ? readDecisions(decisionsFile, readText(decisionsFile), documents, ids)
      : { ok: true, value: [] },
    [],
  );
  const wordsFile = `${content}/word-senses.yaml`;
  const wordSenses = keep(readWordSenses(wordsFile, readText(wordsFile), ids), []);
  const matcher = createMatcher(linkableForms(terms));
  const source = buildConcordance(
    documents,
    matcher,
    decisions.filter(({ lang }) => lang === 'en'),
  );
  const translated = translations.map((translation) =>
    translatedDocument(
      documents.find(({ slug }) => slug === translation.slug)!,
      translation,
    ),
  );
  const target = buildConcordance(
    translated,
    matcher,
    decisions.filter(({ lang }) => lang === 'zh'),
  );
  problems.push(...source.problems, ...target.problems);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      catalog,
      documents,
      translations,
      translated,
      terms,
      wordSenses,
      concordance: source.concordance,
      translatedConcordance: target.concordance,
    },
  };
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
