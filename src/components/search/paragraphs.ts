import { type Lang, otherLanguage } from '../../languages.ts';
import { hasContext, rankInContext, type Context } from '../../search/context.ts';
import { excerptOf, type Excerpt } from '../../search/excerpt.ts';
import { answers, encodeInside, encodeQuery, encodeStretch } from '../../search/full-text.ts';
import { byNearness } from '../../search/nearness.ts';
import type { Query } from '../../search/query.ts';
import { sentencesOf } from '../../search/records.ts';
import type { IndexedText, IndexPlace, SearchIndex, SearchOptions } from './search-index.ts';

/** Where something was found, for the choices of the filters. */
export interface BlockPlace {
  document: string;
  block: string;
  /** Of the document; '' where none is known. */
  year: string;
}

/** Where all of it stands; or, where that is too much to be read, the nearest of it. */
export interface FoundPlaces {
  places: BlockPlace[];
  isAll: boolean;
}

export interface Paragraph extends BlockPlace {
  section: string;
  lang: Lang;
  /** The Chinese of it is the site's own translation. */
  isTranslated: boolean;
  /** All of it, of which the excerpt is a part. */
  text: string;
  excerpt: Excerpt;
}

/** What was found in one language; each function may throw a LoadError. */
export interface ParagraphSearch {
  /**
   * The next paragraphs that answer the query, at most `count`; fewer where there are no more. After an
   * error, the same.
   */
  next(count: number): Promise<Paragraph[]>;
  /** Results that were not looked at yet. */
  left(): number;
  /**
   * Where paragraphs stand that answer the query, whatever is filtered; reads each, which takes a moment and
   * some kB.
   */
  places(): Promise<FoundPlaces>;
}

export interface ParagraphOptions {
  document?: string | undefined;
  year?: string | undefined;
  sort?: 'relevance' | 'date' | undefined;
  /** What the paragraphs should be about beside the words of the query. */
  context?: Context | undefined;
}

/** Paragraphs that are read to be counted, at most: some 1 kB each. */
const mostReadForCounts = 250;
/** Of so many the context is looked at: those nearest to the query. */
const mostReadForContext = 80;
/**
 * So many are read in vain before a search says that there are no more: those nearest to the query come
 * first. More where the index knows only the inside of what is asked.
 */
const mostReadInVain = { whole: 40, inside: 150 };

/**
 * Full text in one language. Pagefind drops or shortens words it does not know; what comes back is
 * therefore read again, and only what holds the query is shown.
 *
 * @throws LoadError
 */
export async function searchParagraphs(
  index: SearchIndex,
  lang: Lang,
  query: Query,
  options: ParagraphOptions,
): Promise<ParagraphSearch> {
  const { document, year, sort } = options;
  const indexOptions: SearchOptions = {
    filters: { ...(document ? { document } : {}), ...(year ? { year } : {}) },
    ...(sort === 'date' ? { sort: { date: 'desc' } } : {}),
  };
  const found = await candidates(index, query, indexOptions);
  const results = sort === 'date' ? found : byNearness(found, query);
  const read = async (some: readonly IndexPlace[]) => {
    const texts = await Promise.all(some.map(({ id }) => index.read(id)));
    return texts.flatMap((text) => paragraphOf(text, query, lang) ?? []);
  };
  const places = async () => {
    const all = document || year ? await candidates(index, query, {}) : results;
    return {
      places: await read(all.slice(0, mostReadForCounts)),
      isAll: all.length <= mostReadForCounts,
    };
  };
  if (hasContext(options.context)) {
    const all = await read(results.slice(0, mostReadForContext));
    return { ...pagesOf(rankInContext(all, options.context)), places };
  }
  const inVain = encodeInside(query) === undefined ? mostReadInVain.whole : mostReadInVain.inside;
  let at = 0;
  return {
    left: () => results.length - at,
    async next(count) {
      const paragraphs: Paragraph[] = [];
      let until = at;
      while (paragraphs.length < count && until < results.length) {
        const batch = results.slice(until, until + count - paragraphs.length);
        until += batch.length;
        paragraphs.push(...(await read(batch)));
        if (paragraphs.length === 0 && until - at >= inVain) until = results.length;
      }
      at = until;
      return paragraphs;
    },
    places,
  };
}

/** What may hold the query, each once: what holds it as a phrase of whole words comes first. */
async function candidates(index: SearchIndex, query: Query, options: SearchOptions): Promise<IndexPlace[]> {
  const stretch = encodeStretch(query);
  const asStands = stretch ? await index.search(stretch, options) : [];
  if (asStands.length > 0) return asStands;
  const asked = encodeQuery(query);
  const inside = encodeInside(query);
  const whole = asked ? await index.search(asked, options) : [];
  if (inside === undefined) return whole;
  const known = new Set(whole.map(({ id }) => id));
  const others = await index.search(inside, options);
  return [...whole, ...others.filter(({ id }) => !known.has(id))];
}

/** Paragraphs that are here already, in pages. */
function pagesOf(all: readonly Paragraph[]): Pick<ParagraphSearch, 'next' | 'left'> {
  let at = 0;
  return {
    left: () => all.length - at,
    async next(count) {
      at += count;
      return all.slice(at - count, at);
    },
  };
}

/** A text of the index as it is shown; undefined where it does not hold the query in this language. */
function paragraphOf(
  { content, filters }: IndexedText,
  query: Query,
  lang: Lang,
): (Paragraph & { sections: string[] }) | undefined {
  const sentences = sentencesOf(content);
  const own = sentences[lang];
  if (!holds(own, query)) return undefined;
  const sections = filters['section'] ?? [];
  return {
    document: filters['document']?.[0] ?? '',
    section: sections[lang === 'zh' ? sections.length - 1 : 0] ?? '',
    sections,
    text: own.join(' '),
    block: filters['block']?.[0] ?? '',
    year: filters['year']?.[0] ?? '',
    lang,
    isTranslated: filters['translated']?.[0] === 'yes',
    excerpt: excerptOf(own, query, sentences[otherLanguage(lang)]),
  };
}

/** Whether a paragraph holds the query, also across the end of a sentence. */
function holds(sentences: readonly string[], query: Query): boolean {
  return answers(sentences.join(' '), query) || answers(sentences.join(''), query);
}
