import { answers, encodeQuery, excerptOf, type ExcerptPart } from '../../search/full-text.ts';
import type { Query } from '../../search/query.ts';
import { sentenceMark } from '../../search/records.ts';

/** What is used of Pagefind's own script. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: { data(): Promise<Fragment> }[]; totalFilters: Counts }>;
  filters(): Promise<unknown>;
}
/** How many paragraphs each value of a filter has, whatever is filtered. */
export type Counts = Partial<Record<'document' | 'year', Record<string, number>>>;

interface Fragment {
  url: string;
  meta: Record<string, string>;
}

export interface Paragraph {
  url: string;
  /** Place: document, section, block. */
  title: string;
  section: string;
  block: string;
  lang: 'en' | 'zh';
  /** The text is the site's own translation. */
  isTranslated: boolean;
  excerpt: ExcerptPart[];
}

export interface ParagraphSearch {
  /** The next paragraphs that answer the query, at most `count`; fewer where there are no more. */
  next(count: number): Promise<Paragraph[]>;
  /** Results that were not looked at yet. */
  left(): number;
  /** Pagefind's counts, as long as all that was looked at did answer the query; nothing otherwise. */
  counts(): Counts;
}

export interface ParagraphOptions {
  document?: string | undefined;
  year?: string | undefined;
  sort?: 'relevance' | 'date' | undefined;
}

let loading: Promise<Pagefind> | undefined;

function load(base: string): Promise<Pagefind> {
  return (loading ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 1 });
    await pagefind.init();
    // Counts for each value of a filter come with the results once the filters are loaded.
    await pagefind.filters();
    return pagefind;
  })().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

/**
 * Full text in the language of the page. Pagefind drops or shortens words it does not know; what
 * comes back is therefore read again, and only what holds the query is shown.
 */
export async function searchParagraphs(base: string, query: Query, { document, year, sort }: ParagraphOptions): Promise<ParagraphSearch> {
  const pagefind = await load(base);
  const filters = { ...(document ? { document } : {}), ...(year ? { year } : {}) };
  const { results, totalFilters } = await pagefind.search(encodeQuery(query), { filters, ...(sort === 'date' ? { sort: { date: 'desc' as const } } : {}) });
  let at = 0;
  let rejected = 0;
  return {
    left: () => results.length - at,
    counts: () => (rejected === 0 ? totalFilters : {}),
    async next(count) {
      const found: Paragraph[] = [];
      while (found.length < count && at < results.length) {
        const batch = results.slice(at, at + count - found.length);
        at += batch.length;
        for (const { url, meta } of await Promise.all(batch.map((result) => result.data()))) {
          const sentences = (meta['text'] ?? '').split(sentenceMark);
          if (!answers(sentences.join(' '), query) && !answers(sentences.join(''), query)) {
            rejected += 1;
            continue;
          }
          found.push({
            url, title: meta['title'] ?? '', section: meta['section'] ?? '', block: meta['block'] ?? '', lang: meta['lang'] === 'zh' ? 'zh' : 'en',
            isTranslated: meta['translated'] === 'yes', excerpt: excerptOf(sentences, query),
          });
        }
      }
      return found;
    },
  };
}
