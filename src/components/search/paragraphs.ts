import type { Lang } from '../../languages.ts';
import { excerptOf, type ExcerptPart } from '../../search/excerpt.ts';
import { answers, encodeQuery } from '../../search/full-text.ts';
import type { Query } from '../../search/query.ts';
import { sentencesOf } from '../../search/records.ts';

/** What is used of Pagefind's own script. */
interface PagefindScript {
  createInstance(options: Record<string, unknown>): Pagefind;
}
interface Pagefind {
  search(
    query: string,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
  ): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  content: string;
  filters: Partial<Record<'document' | 'section' | 'block' | 'lang' | 'translated', string[]>>;
}

/** Where something was found, for the counts on the filters. */
export interface Place {
  document: string;
  block: string;
}

export interface Paragraph {
  url: string;
  document: string;
  section: string;
  block: string;
  lang: Lang;
  /** The text is the site's own translation. */
  isTranslated: boolean;
  excerpt: ExcerptPart[];
}

export interface ParagraphSearch {
  /** The next paragraphs that answer the query, at most `count`; fewer where there are no more. */
  next(count: number): Promise<Paragraph[]>;
  /** Results that were not looked at yet. */
  left(): number;
  /** Where all paragraphs stand that answer the query, whatever is filtered; reads each, which takes a moment. Nothing where there are too many to read. */
  places(): Promise<Place[] | undefined>;
}

export interface ParagraphOptions {
  document?: string | undefined;
  year?: string | undefined;
  sort?: 'relevance' | 'date' | undefined;
}

/** Paragraphs that are read to be counted: some 0.7 kB each, after the first answer is shown. */
const readForCounts = 250;

const loading = new Map<Lang, Promise<Pagefind>>();
/** Copies of the script that lost a file: the next one is asked for under another address, with a memory of its own. */
let lost = 0;
/** Told of a file of the index that could not be loaded: Pagefind keeps that to itself, and then finds nothing. */
const listeners = new Set<(error: Error) => void>();
let isWatching = false;

function watchRequests(folder: string): void {
  if (isWatching) return;
  isWatching = true;
  const request = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const isOfIndex = url.pathname.startsWith(folder);
    const tell = (reason: unknown) =>
      isOfIndex && listeners.forEach((listener) => listener(new Error(`${url.pathname}: ${String(reason)}`)));
    try {
      const answer = await request(input, init);
      if (!answer.ok) tell(answer.status);
      return answer;
    } catch (error) {
      tell(error);
      throw error;
    }
  };
}

/** What Pagefind answers, or the first file that it could not load. */
async function orFailure<T>(language: Lang, work: Promise<T>): Promise<T> {
  let listener: ((error: Error) => void) | undefined;
  const failure = new Promise<never>((_, reject) => listeners.add((listener = reject)));
  try {
    return await Promise.race([work, failure]);
  } catch (error) {
    loading.delete(language);
    lost += 1;
    throw error;
  } finally {
    listeners.delete(listener!);
  }
}

function load(base: string, language: Lang): Promise<Pagefind> {
  const known = loading.get(language);
  if (known) return known;
  const pagefind = (async () => {
    const root = document.documentElement;
    // One copy of the script reads one language: all its instances share the stemmer that was loaded first.
    const copy = language === root.lang && lost === 0 ? '' : `?${language}${lost || ''}`;
    watchRequests(`${base}pagefind/`);
    const { createInstance } = (await import(
      /* @vite-ignore */ `${base}pagefind/pagefind.js${copy}`
    )) as PagefindScript;
    // The worker would be a second copy of the script; a search takes a few milliseconds, and waits until typing pauses.
    const create = () =>
      createInstance({ basePath: `${base}pagefind/`, baseUrl: base, excerptLength: 1, noWorker: true });
    // Pagefind takes the index of the language that the page has while it is created, and has no option for another.
    const own = root.lang;
    root.lang = language;
    try {
      return create();
    } finally {
      root.lang = own;
    }
  })();
  loading.set(language, pagefind);
  // A failed load is tried again at the next search.
  pagefind.catch(() => loading.delete(language));
  return pagefind;
}

/**
 * Full text in one language. Pagefind drops or shortens words it does not know; what comes back is
 * therefore read again, and only what holds the query is shown.
 */
export async function searchParagraphs(
  base: string,
  language: Lang,
  query: Query,
  { document, year, sort }: ParagraphOptions,
): Promise<ParagraphSearch> {
  const pagefind = await load(base, language);
  const filters = { ...(document ? { document } : {}), ...(year ? { year } : {}) };
  const asked = encodeQuery(query);
  const { results } = await orFailure(
    language,
    pagefind.search(asked, { filters, ...(sort === 'date' ? { sort: { date: 'desc' as const } } : {}) }),
  );
  let at = 0;
  return {
    left: () => results.length - at,
    async places() {
      const all = document || year ? (await pagefind.search(asked)).results : results;
      if (all.length > readForCounts) return undefined;
      const fragments = await Promise.all(all.map((result) => result.data()));
      return fragments
        .filter(({ content }) => holds(sentencesOf(content), query))
        .map(({ filters: { document: [of = ''] = [], block: [block = ''] = [] } }) => ({
          document: of,
          block,
        }));
    },
    async next(count) {
      const found: Paragraph[] = [];
      while (found.length < count && at < results.length) {
        const batch = results.slice(at, at + count - found.length);
        at += batch.length;
        for (const { url, content, filters: place } of await Promise.all(
          batch.map((result) => result.data()),
        )) {
          const sentences = sentencesOf(content);
          if (!holds(sentences, query)) continue;
          const value = (name: keyof typeof place) => place[name]?.[0] ?? '';
          found.push({
            url,
            document: value('document'),
            section: value('section'),
            block: value('block'),
            lang: value('lang') === 'zh' ? 'zh' : 'en',
            isTranslated: value('translated') === 'yes',
            excerpt: excerptOf(sentences, query),
          });
        }
      }
      return found;
    },
  };
}

/** Whether a paragraph holds the query, also across the end of a sentence. */
function holds(sentences: readonly string[], query: Query): boolean {
  return answers(sentences.join(' '), query) || answers(sentences.join(''), query);
}
