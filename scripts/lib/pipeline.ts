import { existsSync, readFileSync } from 'node:fs';
import { buildConcordance } from '../../src/concordance/build-concordance.ts';
import { readDecisions, type Decision } from '../../src/concordance/decisions.ts';
import type { Concordance } from '../../src/concordance/types.ts';
import { buildDocument } from '../../src/documents/document.ts';
import { checkPlaces } from '../../src/documents/places.ts';
import { translatedDocument, type TranslatedDocument } from '../../src/documents/translated.ts';
import { readTranslation, type Translation } from '../../src/documents/translation.ts';
import type { Document } from '../../src/documents/types.ts';
import { readIndicators, type Indicator } from '../../src/figures/indicators.ts';
import type { Term } from '../../src/glossary/types.ts';
import { readWordSenses, type WordSenses } from '../../src/glossary/word-senses.ts';
import { linkableForms, searchOnlyForms } from '../../src/matching/forms.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { readCatalog, type CatalogEntry } from '../../src/sources/catalog.ts';
import { cleanSource } from '../../src/sources/clean.ts';
import { decodeSource } from '../../src/sources/decode.ts';
import { listFiles, listTranslations } from './list-files.ts';
import { readGlossaryFolder } from './read-glossary-files.ts';
import { readText } from './read-text.ts';

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
  /** What the figures of the documents are of. */
  indicators: Indicator[];
  decisions: Decision[];
  matcher: Matcher;
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
  const read = (file: string) => keep<string | undefined>(readText(file), undefined);
  const catalogText = read(catalogFile);
  const catalog =
    catalogText === undefined ? [] : keep(readCatalog(catalogText, { file: catalogFile, present }), []);
  const documents = catalog.flatMap((entry) => {
    const file = `${seeds}/${entry.file}`;
    const text = keep(decodeSource(readFileSync(file), file), undefined as string | undefined);
    if (text === undefined) return [];
    const document = buildDocument(entry, cleanSource(text, entry.rules));
    problems.push(...checkPlaces(entry, document, catalogFile));
    return [document];
  });
  const translationFiles = listTranslations(
    `${content}/translations`,
    catalog.map(({ slug }) => slug),
  );
  // Without a catalog every translation would seem to be of no document.
  if (catalog.length > 0) problems.push(...translationFiles.problems);
  const translations = documents.flatMap((document) => {
    const file = `${content}/translations/${document.slug}.zh.yaml`;
    const text = translationFiles.files.includes(file) ? read(file) : undefined;
    return text === undefined
      ? []
      : (keep<Translation | undefined>(readTranslation(file, text, document), undefined) ?? []);
  });
  const terms = keep(readGlossaryFolder(content).terms, []);
  if (problems.length > 0) return { ok: false, problems };

  const decisionsFile = `${content}/decisions.yaml`;
  const ids = new Set(terms.map(({ id }) => id));
  const readOptional = (file: string) => (existsSync(file) ? (read(file) ?? '') : '');
  const decisions = keep<Decision[]>(
    readDecisions(decisionsFile, readOptional(decisionsFile), documents, ids),
    [],
  );
  const wordsFile = `${content}/word-senses.yaml`;
  const wordSenses = keep(readWordSenses(wordsFile, readOptional(wordsFile), ids), []);
  const figuresFile = `${content}/figures.yaml`;
  const topics = new Set(terms.map(({ topic }) => topic));
  const indicators = keep<Indicator[]>(readIndicators(figuresFile, readOptional(figuresFile), topics), []);
  const matcher = createMatcher(linkableForms(terms), { searchOnly: searchOnlyForms(terms) });
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
      indicators,
      decisions,
      matcher,
      concordance: source.concordance,
      translatedConcordance: target.concordance,
    },
  };
}
