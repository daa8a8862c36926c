import { type Lang, otherLanguage } from '../../languages.ts';
import { fold } from '../../search/fold.ts';
import { partsOfQuery, piecesOf, wordsOfChinese, type PartOfQuery } from '../../search/pieces.ts';
import type { Query } from '../../search/query.ts';
import { readQuestion, type Question } from '../../search/question.ts';
import type { TermHit } from '../../search/rank.ts';
import { threshold } from '../../search/scores.ts';
import type { TermIndex } from '../../search/term-index.ts';
import type { SiteDocuments } from './documents-of-site.ts';
import type { FoundPlaces, Paragraph, ParagraphOptions, ParagraphSearch } from './paragraphs.ts';
import type { SearchState } from './state.ts';
import { isFoundByUses, type TermUse } from './uses.ts';

/** Where an answer comes from; each may throw a LoadError. */
export interface SearchSources {
  lang: Lang;
  terms: TermIndex;
  paragraphs(lang: Lang, query: Query, options: ParagraphOptions): Promise<ParagraphSearch>;
  uses(hit: TermHit): Promise<TermUse[]>;
  documents: SiteDocuments;
  /** Resolves when typing pauses. */
  pause(): Promise<void>;
}

/** What is known of an answer, as it grows. */
export interface SearchAnswer {
  wanted: string;
  /** See `Query`. */
  plain: string;
  /** Under the chosen topic, best first; and of all topics. */
  terms: TermHit[];
  termsOfAllTopics: TermHit[];
  /** What the documents hold; undefined while it is looked for. */
  documents?: DocumentsAnswer;
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
  /** The texts of the other language, or parts of the query, are still to be looked for. */
  isPartial: boolean;
  /** Words of the query that were left out, because nothing holds all of them. */
  leftOut: readonly string[];
  /** Where all of it stands, whatever is filtered; loads many files, and may throw a LoadError. */
  places(): Promise<FoundPlaces>;
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
  leftOut: [],
  places: async () => ({ places: [], isAll: true }),
};

/**
 * Answers a search: terms at once, then what the documents hold. It is yielded whole each time, with what
 * became known.
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
  const known: SearchAnswer = { wanted, plain: query.plain, terms, termsOfAllTopics };
  yield known;
  if (state.type === 'terms') return yield { ...known, documents: noDocuments };

  await sources.pause();
  if (signal.aborted) return;
  const question = readQuestion(query.plain);
  const look = (asked: Query, lang: Lang) => lookIn(asked, lang, question, state, sources);
  const asked = await askedOf(wanted, query, question, sources);
  // A year or a place may stand in the midst of a phrase that was copied.
  const isPhrase = asked !== query && query.phrases.length === 1 && query.looseWords.length === 0;
  const asStands = isPhrase ? await look(query, sources.lang) : undefined;
  let found = asStands && asStands.paragraphs.length > 0 ? asStands : await look(asked, sources.lang);
  const [best] = termsOfAllTopics;
  const subject = isContextFree(question) ? query.plain : question.core;
  const uses =
    best && isFoundByUses(subject, best, sources.lang) ? await usesInOrder(best, state, sources) : [];
  // Words of the other language that no term has may stand in its texts.
  const usesFirst = query.hasHan !== (sources.lang === 'zh');
  const isNothing = () => found.paragraphs.length === 0 && uses.length === 0;
  if (question.isForFigure && !found.paragraphs.some(hasFigure)) {
    const inWords = await look(await sources.terms.parse(inWordsAlone(asked)), sources.lang);
    if (inWords.paragraphs.some(hasFigure)) found = inWords;
  }
  // What holds the very words comes before what holds them strewn, or without those that only ask.
  if (state.sort !== 'date' && found.paragraphs.length > 1) {
    const isAsTyped = ({ text }: Paragraph) => Number(fold(text).includes(fold(wanted)));
    found.paragraphs.sort((a, b) => isAsTyped(b) - isAsTyped(a));
  }
  if (question.isForFigure) found.paragraphs.sort((a, b) => Number(hasFigure(b)) - Number(hasFigure(a)));
  let leftOut: readonly string[] = [];
  let isOtherLanguage = false;
  if (isNothing() && !query.exact) {
    // That takes more of the index: what is known is said before.
    yield { ...known, documents: { ...noDocuments, isPartial: true } };
    if (signal.aborted) return;
  }
  const languages = usesFirst ? [otherLanguage(sources.lang), sources.lang] : [sources.lang];
  if (usesFirst && isNothing()) {
    found = await look(asked, languages[0]!);
    isOtherLanguage = found.paragraphs.length > 0;
  }
  if (isNothing() && !query.exact)
    for (const part of await partsOf(asked, question, termsOfAllTopics, sources)) {
      if (signal.aborted) return;
      const next = await look(await sources.terms.parse(part.text), languages[0]!);
      if (next.paragraphs.length === 0) continue;
      [found, leftOut, isOtherLanguage] = [next, part.leftOut, usesFirst];
      break;
    }
  const ownUses = await usesChosen(uses, state, sources);
  const places = () => placesOf(found.search, uses, sources);
  // Their titles are shown.
  await sources.documents.load([...found.paragraphs, ...ownUses].map(({ document }) => document));
  const documents = {
    ...found,
    isOtherLanguage,
    uses: ownUses,
    usesFirst,
    isPartial: false,
    leftOut,
    places,
  };
  yield { ...known, documents };
}

/** Who asks how many is not answered by a sentence that has the words, but no number. */
function hasFigure({ excerpt }: Paragraph): boolean {
  return excerpt.parts.some(({ text }) => /\d/.test(text));
}

/** A query of which the words may stand in any order: 老旧小区改造 as 改造老旧小区. */
function inWordsAlone({ phrases, looseWords }: Query): string {
  return [...phrases.flatMap(wordsOfChinese), ...looseWords].join(' ');
}

/** What is looked for in the texts: without what only asks, and of two languages the one of the page. */
async function askedOf(
  wanted: string,
  query: Query,
  question: Question,
  { lang, terms }: SearchSources,
): Promise<Query> {
  if (query.exact) return query;
  const asked = isContextFree(question) && !question.isForFigure ? query : await terms.parse(question.core);
  if (asked.phrases.length === 0 || asked.looseWords.length === 0 || asked.phrases.some(isMixed))
    return asked;
  const [best] = await terms.search(wanted, 1);
  // 双千兆 AI is one question; 乡村振兴 rural revitalization is the same one twice.
  const isTwice = best !== undefined && best.score >= threshold.answers && isSaidTwice(asked, best);
  return isTwice ? terms.parse((lang === 'zh' ? asked.phrases : asked.looseWords).join(' ')) : asked;
}

const isMixed = (phrase: string) => /[a-z]/.test(phrase);

/** The term is what both the Chinese and the English of a query mean. */
function isSaidTwice({ phrases, looseWords }: Query, { row: [, zh, en, , , , ...forms] }: TermHit): boolean {
  const all = [zh, en, ...forms.map((form) => form.slice(1))].join(' ').toLowerCase();
  return [...phrases, ...looseWords].every((word) => all.includes(word));
}

/** What is looked for where the whole is not there: without what only asks, and without one word or more. */
async function partsOf(
  asked: Query,
  { core }: Question,
  terms: readonly TermHit[],
  sources: SearchSources,
): Promise<PartOfQuery[]> {
  const subject = core === asked.raw ? asked : await sources.terms.parse(core);
  const parts = partsOfQuery(piecesOf(subject, formsIn(subject, terms)));
  return subject === asked ? parts : [{ text: core, leftOut: [] }, ...parts];
}

function isContextFree({ years, places }: Question): boolean {
  return years.length + places.length === 0;
}

async function lookIn(
  query: Query,
  lang: Lang,
  question: Question,
  { document, year, sort }: SearchState,
  { paragraphs }: SearchSources,
): Promise<{ search: ParagraphSearch; paragraphs: Paragraph[] }> {
  const options: ParagraphOptions = {
    document,
    year,
    sort: sort === 'date' ? 'date' : 'relevance',
    context: query.exact ? undefined : question,
  };
  const search = await paragraphs(lang, query, options);
  return { search, paragraphs: await search.next(pageSize) };
}

/** Forms of the terms found that stand in the query. */
function formsIn({ text }: Query, terms: readonly TermHit[]): string[] {
  return terms.flatMap(({ row: [, zh, en], via }) =>
    [via?.text ?? '', zh, en].map(fold).filter((form) => form.length > 1 && text.includes(form)),
  );
}

async function usesInOrder(best: TermHit, { sort }: SearchState, { uses, documents }: SearchSources) {
  const own = await uses(best);
  if (sort !== 'date') return own;
  await documents.load(own.map(({ document }) => document));
  const dateOf = ({ document }: TermUse) => documents.factsOf(document).date;
  return own.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a), 'en'));
}

/** The uses in the chosen document and of the chosen year. */
async function usesChosen(
  uses: readonly TermUse[],
  { document: chosen, year }: SearchState,
  { documents }: SearchSources,
): Promise<TermUse[]> {
  if (year) await documents.load(uses.map(({ document }) => document));
  return uses.filter(
    ({ document }) =>
      (!chosen || document === chosen) && (!year || documents.factsOf(document).date.startsWith(year)),
  );
}

/** Where paragraphs and uses stand. */
async function placesOf(
  search: ParagraphSearch,
  uses: readonly TermUse[],
  { documents }: SearchSources,
): Promise<FoundPlaces> {
  const { places, isAll } = await search.places();
  await documents.load([...places, ...uses].map(({ document }) => document));
  const ofUses = uses.map(({ document, block }) => ({
    document,
    block,
    year: documents.factsOf(document).date.slice(0, 4),
  }));
  return { places: [...places, ...ofUses], isAll };
}

/** How many things of the documents are shown at first. */
export function countShown({ paragraphs, uses }: DocumentsAnswer): number {
  return paragraphs.length + Math.min(uses.length, pageSize);
}

/** Whether the terms, or none, are but guesses. */
export function hasOnlyGuesses({ terms }: SearchAnswer): boolean {
  return (terms[0]?.score ?? 0) < threshold.answers;
}
