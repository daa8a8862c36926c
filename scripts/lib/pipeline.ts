import { existsSync } from 'node:fs';
import { buildConcordance } from '../../src/concordance/build-concordance.ts';
import { readDecisions, type Decision } from '../../src/concordance/decisions.ts';
import type { Concordance } from '../../src/concordance/types.ts';
import { translatedDocument, type TranslatedDocument } from '../../src/documents/translated.ts';
import type { Translation } from '../../src/documents/translation.ts';
import type { Document } from '../../src/documents/types.ts';
import { readIndicators, type Indicator } from '../../src/figures/indicators.ts';
import type { EverydayWords } from '../../src/glossary/everyday-words.ts';
import type { Term } from '../../src/glossary/types.ts';
import { readWordSenses, type WordSenses } from '../../src/glossary/word-senses.ts';
import type { Matcher } from '../../src/matching/matcher.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import type { CatalogEntry } from '../../src/sources/catalog.ts';
import type { TextStatus } from '../../src/sources/catalog-text.ts';
import { alignAll, matcherOf } from './align-job.ts';
import { readDocuments } from './read-documents.ts';
import { readEverydayWords } from './read-everyday-words.ts';
import { readGlossaryFolder } from './read-glossary-files.ts';
import { readText } from './read-text.ts';
import { readTranslations } from './read-translations.ts';

/** Where everything is read from: the repository, or a folder of the same layout in a test. */
export interface Inputs {
  seeds: string;
  content: string;
}

export interface Pipeline {
  catalog: CatalogEntry[];
  documents: Document[];
  /** The site's own, and what was received in the other language. */
  translations: Translation[];
  /** The documents in their other language, as far as there is one. */
  translated: TranslatedDocument[];
  /** Whose words those are, by slug. */
  statuses: ReadonlyMap<string, TextStatus>;
  terms: Term[];
  wordSenses: WordSenses[];
  /** The words in which people ask for terms. */
  everyday: EverydayWords;
  /** What the figures of the documents are of. */
  indicators: Indicator[];
  decisions: Decision[];
  matcher: Matcher;
  /** Uses in the documents as received. */
  concordance: Concordance;
  /** Uses in their counterparts. */
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

  const received = readDocuments(seeds);
  const { catalog, documents, counterparts } = received;
  const read = (file: string) => keep<string | undefined>(readText(file), undefined);
  const translationFiles = readTranslations(content, received, seeds);
  problems.push(...received.problems, ...translationFiles.problems);
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
  const everyday = keep(readEverydayWords(content, ids), { words: [], terms: [] });
  const figuresFile = `${content}/figures.yaml`;
  const topics = new Set(terms.map(({ topic }) => topic));
  const indicators = keep<Indicator[]>(readIndicators(figuresFile, readOptional(figuresFile), topics), []);
  const matcher = matcherOf(terms);
  const translations = [...translationFiles.own, ...alignAll(translationFiles.pairs, { terms, matcher })];
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const isOfSource = ({ document, lang }: Decision) => bySlug.get(document)?.lang === lang;
  const source = buildConcordance(documents, matcher, decisions.filter(isOfSource));
  const translated = translations.map((translation) =>
    translatedDocument(bySlug.get(translation.slug)!, translation, counterparts.get(translation.slug)),
  );
  const target = buildConcordance(
    translated,
    matcher,
    decisions.filter((decision) => !isOfSource(decision)),
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
      statuses: new Map(
        catalog.map(({ slug, counterpart }) => [slug, counterpart?.status ?? 'site-translation']),
      ),
      terms,
      wordSenses,
      everyday,
      indicators,
      decisions,
      matcher,
      concordance: source.concordance,
      translatedConcordance: target.concordance,
    },
  };
}
