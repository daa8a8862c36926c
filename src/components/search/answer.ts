import { type Lang, otherLanguage } from '../../languages.ts';
import type { Query } from '../../search/query.ts';
import type { TermHit } from '../../search/rank.ts';
import { threshold } from '../../search/scores.ts';
import type { TermIndex } from '../../search/term-index.ts';
import { LoadError } from './load-error.ts';
import type { BlockPlace, Paragraph, ParagraphOptions, ParagraphSearch } from './paragraphs.ts';
import type { SearchState } from './state.ts';
import { isFoundByUses, type TermUse } from './uses.ts';

/** Where an answer comes from; each may throw a LoadError. */
export interface SearchSources {
  lang: Lang;
  terms: TermIndex;
  paragraphs(lang: Lang, query: Query, options: ParagraphOptions): Promise<ParagraphSearch>;
  uses(hit: TermHit): Promise<TermUse[]>;
  /** The day of a document, as ISO date; '' where none is known. */
  dateOf(document: string): string;
  /** Resolves when typing pauses. */
  pause(): Promise<void>;
}

/** What is known of an answer, as it grows. */
export interface SearchAnswer {
  wanted: string;
  /** Under the chosen topic, best first; and of all topics. */
  terms: TermHit[];
  termsOfAllTopics: TermHit[];
  /** What the documents hold; undefined while it is looked for. */
  documents?: DocumentsAnswer;
  /** All that will be known is known. */
  isCounted?: boolean;
  /** Where all of it stands; undefined where it is too much to be read, or did not come. */
  places?: BlockPlace[] | undefined;
}

export interface DocumentsAnswer {
  /** The first paragraphs that hold the words, and what brings more. */
  paragraphs: Paragraph[];
  search?: ParagraphSearch;
  /** They are in the other language than the page. */
  isOtherLanguage: boolean;
  /** Uses of the term that the query means. */
  uses: TermUse[];
  usesFirst: boolean;
  /** The index of the other language is still to be asked. */
  isPartial: boolean;
}

/** Terms and paragraphs that are shown at once, before one asks for more. */
export const pageSize = 10;
const mostTerms = 300;
const noDocuments: DocumentsAnswer = {
  paragraphs: [],
  isOtherLanguage: false,
  uses: [],
  usesFirst: false,
  isPartial: false,
};

/**
 * Answers a search: terms at once, then what the documents hold, then where all of it stands. It is
 * yielded whole each time, with what became known.
 *
 * @param signal nothing more is loaded once the search is no longer wanted
 */
export async function* answer(
  state: SearchState,
  sources: SearchSources,
  signal: AbortSignal,
): AsyncGenerator<SearchAnswer> {
  const wanted = state.q.trim();
  const [termsOfAllTopics, query] = await Promise.all([
    sources.terms.search(wanted, mostTerms),
    sources.terms.parse(wanted),
  ]);
  const terms = termsOfAllTopics.filter(({ row }) => !state.topic || row[5] === state.topic);
  const known: SearchAnswer = { wanted, terms, termsOfAllTopics };
  yield known;
  if (state.type === 'terms') return yield { ...known, documents: noDocuments };

  await sources.pause();
  if (signal.aborted) return;
  const options: ParagraphOptions = {
    document: state.document,
    year: state.year,
    sort: state.sort === 'date' ? 'date' : 'relevance',
  };
  const look = async (lang: Lang) => {
    const search = await sources.paragraphs(lang, query, options);
    return { search, paragraphs: await search.next(pageSize) };
  };
  let found = await look(sources.lang);
  const [best] = termsOfAllTopics;
  const uses =
    best && isFoundByUses(wanted, best, sources.lang) ? await usesInOrder(best, state, sources) : [];
  // Words of the other language that no term has may stand in its texts.
  const usesFirst = query.hasHan !== (sources.lang === 'zh');
  const isOtherLanguage = usesFirst && found.paragraphs.length === 0 && uses.length === 0;
  if (isOtherLanguage) {
    // That takes a second index: what is known is said before.
    yield { ...known, documents: { ...noDocuments, isPartial: true } };
    if (signal.aborted) return;
    found = await look(otherLanguage(sources.lang));
  }
  const ownUses = uses.filter(({ document }) => isChosen(document, state, sources));
  const documents = { ...found, isOtherLanguage, uses: ownUses, usesFirst, isPartial: false };
  yield { ...known, documents };
  if (signal.aborted) return;
  const places = await placesOf(found.search);
  yield { ...known, documents, isCounted: true, places: places && [...places, ...uses] };
}

async function usesInOrder(best: TermHit, { sort }: SearchState, { uses, dateOf }: SearchSources) {
  const own = await uses(best);
  if (sort !== 'date') return own;
  return own.toSorted((a, b) => dateOf(b.document).localeCompare(dateOf(a.document), 'en'));
}

function isChosen(
  document: string,
  { document: chosen, year }: SearchState,
  { dateOf }: SearchSources,
): boolean {
  return (!chosen || document === chosen) && (!year || dateOf(document).startsWith(year));
}

/** Counts are an extra: where their files do not come, there are none. */
async function placesOf(search: ParagraphSearch): Promise<BlockPlace[] | undefined> {
  try {
    return await search.places();
  } catch (error) {
    if (error instanceof LoadError) return undefined;
    throw error;
  }
}

/** How many things of the documents are shown at first. */
export function countShown({ paragraphs, uses }: DocumentsAnswer): number {
  return paragraphs.length + Math.min(uses.length, pageSize);
}

/** Whether the terms, or none, are but guesses. */
export function hasOnlyGuesses({ terms }: SearchAnswer): boolean {
  return (terms[0]?.score ?? 0) < threshold.answers;
}
