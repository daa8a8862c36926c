import { existsSync } from 'node:fs';
import { buildConcordance, type LookInto } from '../../src/concordance/build-concordance.ts';
import { readDecisions, type Decision } from '../../src/concordance/decisions.ts';
import { placesOf } from '../../src/concordance/places.ts';
import type { Concordance, PlacesByTerm } from '../../src/concordance/types.ts';
import { translatedDocument, type TranslatedDocument } from '../../src/documents/translated.ts';
import type { Translation } from '../../src/documents/translation.ts';
import type { Document } from '../../src/documents/types.ts';
import { readIndicators, type Indicator } from '../../src/figures/indicators.ts';
import type { EverydayWords } from '../../src/glossary/everyday-words.ts';
import type { Term } from '../../src/glossary/types.ts';
import { readWordSenses, type WordSenses } from '../../src/glossary/word-senses.ts';
import type { MatcherForms } from '../../src/matching/form-changes.ts';
import { linkableForms, searchOnlyForms } from '../../src/matching/forms.ts';
import { createMatcher, type Matcher } from '../../src/matching/matcher.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import type { CatalogEntry } from '../../src/sources/catalog.ts';
import type { TextStatus } from '../../src/sources/catalog-text.ts';
import { alignAll } from './align-job.ts';
import { noMemory, type Memory } from './memory.ts';
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
  /** The places of every term, in the texts of both. */
  places: PlacesByTerm;
}

/**
 * seeds/ and content/ → everything the generated files are made of, or every problem found on the way.
 *
 * @param memory of the build before, in the same process
 */
export function runPipeline({ seeds, content }: Inputs, memory: Memory = noMemory): Checked<Pipeline> {
  const problems: Problem[] = [];
  const keep = <T>(checked: Checked<T>, otherwise: T): T => {
    if (checked.ok) return checked.value;
    problems.push(...checked.problems);
    return otherwise;
  };

  const received = readDocuments(seeds, memory);
  const { catalog, documents, counterparts } = received;
  const read = (file: string) => keep<string | undefined>(readText(file), undefined);
  const translationFiles = readTranslations(content, received, { seeds, memory });
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
  const figuresText = readOptional(figuresFile);
  const readFigures = () => readIndicators(figuresFile, figuresText, topics);
  const indicators = keep<Indicator[]>(
    memory.recall('indicators', [figuresText, ...topics], readFigures),
    [],
  );
  const forms = formsOf(terms, memory);
  const matcher = memory.recall('matcher', [forms], () =>
    createMatcher(forms.linked, { searchOnly: forms.searchOnly }),
  );
  const aligned = alignAll(translationFiles.pairs, { forms, matcher, memory });
  const translations = [...translationFiles.own, ...aligned];
  const bySlug = new Map(documents.map((document) => [document.slug, document]));
  const isOfSource = ({ document, lang }: Decision) => bySlug.get(document)?.lang === lang;
  const lookInto = recallingUses(memory, forms);
  const source = buildConcordance(documents, matcher, decisions.filter(isOfSource), lookInto('source'));
  const translated = translations.map((translation) => {
    const { slug } = translation;
    const parts = [bySlug.get(slug)!, translation, counterparts.get(slug)] as const;
    return memory.recall(`translated ${slug}`, parts, () => translatedDocument(...parts));
  });
  const ofTranslated = decisions.filter((decision) => !isOfSource(decision));
  const target = buildConcordance(translated, matcher, ofTranslated, lookInto('target'));
  problems.push(...source.problems, ...target.problems);
  if (problems.length > 0) return { ok: false, problems };
  const used = {
    documents,
    translated,
    statuses: new Map<string, TextStatus>(
      catalog.map(({ slug, counterpart }) => [slug, counterpart?.status ?? 'site-translation']),
    ),
    concordance: source.concordance,
    translatedConcordance: target.concordance,
  };
  const places = placesOf(used, ({ slug }, madeOf, find) => memory.recall(`places in ${slug}`, madeOf, find));
  return {
    ok: true,
    value: {
      ...used,
      catalog,
      translations,
      terms,
      wordSenses,
      everyday,
      indicators,
      decisions,
      matcher,
      places,
    },
  };
}

/** The forms of the terms: the same object where they are the same as before. */
function formsOf(terms: readonly Term[], memory: Memory): MatcherForms {
  const forms = { linked: linkableForms(terms), searchOnly: searchOnlyForms(terms) };
  return memory.recall('forms', [JSON.stringify(forms)], () => forms);
}

/** Looks only into those blocks of a text again in which a form stands that is new, gone or another. */
function recallingUses(memory: Memory, forms: MatcherForms): (text: 'source' | 'target') => LookInto {
  return (text) => (document, block, decisions, look) => {
    const name = `${text} ${document.slug} ${block.id}`;
    const formsHere = memory.formsOn(name, block.text, block.lang, forms);
    return memory.recall(`uses in ${name}`, [document, block, decisions, formsHere], look);
  };
}
