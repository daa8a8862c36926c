import type { Lang } from '../../languages.ts';
import { excerptOf, type ExcerptPart } from '../../search/excerpt.ts';
import { answers, encodeQuery } from '../../search/full-text.ts';
import type { Query } from '../../search/query.ts';
import { sentencesOf } from '../../search/records.ts';
import { searchIndex, type IndexedText, type SearchOptions } from './pagefind-client.ts';

/** Where something was found, for the counts on the filters. */
export interface BlockPlace {
  document: string;
  block: string;
}

export interface Paragraph extends BlockPlace {
  url: string;
  section: string;
  lang: Lang;
  /** The text is the site's own translation. */
  isTranslated: boolean;
  excerpt: ExcerptPart[];
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
   * Where all paragraphs stand that answer the query, whatever is filtered; reads each, which takes a
   * moment. Nothing where there are too many to read.
   */
  places(): Promise<BlockPlace[] | undefined>;
}

export interface ParagraphOptions {
  document?: string | undefined;
  year?: string | undefined;
  sort?: 'relevance' | 'date' | undefined;
}

/** Paragraphs that are read to be counted: some 0.7 kB each, after the first answer is shown. */
const mostReadForCounts = 250;

/**
 * Full text in one language. Pagefind drops or shortens words it does not know; what comes back is
 * therefore read again, and only what holds the query is shown.
 *
 * @throws LoadError
 */
export async function searchParagraphs(
  base: string,
  lang: Lang,
  query: Query,
  { document, year, sort }: ParagraphOptions,
): Promise<ParagraphSearch> {
  const options: SearchOptions = {
    filters: { ...(document ? { document } : {}), ...(year ? { year } : {}) },
    ...(sort === 'date' ? { sort: { date: 'desc' } } : {}),
  };
  const asked = encodeQuery(query);
  const results = await searchIndex(base, lang, asked, options);
  let at = 0;
  return {
    left: () => results.length - at,
    async next(count) {
      const found: Paragraph[] = [];
      let until = at;
      while (found.length < count && until < results.length) {
        const batch = results.slice(until, until + count - found.length);
        until += batch.length;
        const texts = await Promise.all(batch.map((result) => result.read()));
        found.push(...texts.flatMap((text) => paragraphOf(text, query) ?? []));
      }
      at = until;
      return found;
    },
    async places() {
      const all = document || year ? await searchIndex(base, lang, asked, {}) : results;
      if (all.length > mostReadForCounts) return undefined;
      const texts = await Promise.all(all.map((result) => result.read()));
      return texts.flatMap((text) => paragraphOf(text, query) ?? []);
    },
  };
}

/** A text of the index as it is shown; undefined where it does not hold the query. */
function paragraphOf({ url, content, filters }: IndexedText, query: Query): Paragraph | undefined {
  const sentences = sentencesOf(content);
  if (!holds(sentences, query)) return undefined;
  const value = (name: string) => filters[name]?.[0] ?? '';
  return {
    url,
    document: value('document'),
    section: value('section'),
    block: value('block'),
    lang: value('lang') === 'zh' ? 'zh' : 'en',
    isTranslated: value('translated') === 'yes',
    excerpt: excerptOf(sentences, query),
  };
}

/** Whether a paragraph holds the query, also across the end of a sentence. */
function holds(sentences: readonly string[], query: Query): boolean {
  return answers(sentences.join(' '), query) || answers(sentences.join(''), query);
}
