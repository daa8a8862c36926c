/**
 * Pagefind's own script, and two things it does not do by itself:
 *
 * 1. It keeps to itself that a file of the index could not be loaded, and then finds nothing. So
 *    `fetch` is watched for files of the index, and a search fails with the first that does not come.
 * 2. A copy of the script that lost a part of the index never asks for it again. So the next search imports the
 *    script under another address: another copy, with a memory of its own.
 */
import { indexLanguage } from '../../search/records.ts';
import { LoadError, orLoadError } from './load-error.ts';
import type { IndexedText, IndexPlace, SearchIndex, SearchOptions } from './search-index.ts';

/** What is used of Pagefind's own script. */
interface PagefindScript {
  createInstance(options: Record<string, unknown>): Pagefind;
}
interface Pagefind {
  search(query: string, options: SearchOptions): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  words: number[];
  data(): Promise<IndexedText>;
}

/**
 * The index of a site, searched in the thread that asks.
 *
 * @param base whole address or path of the site
 */
export function openPagefind(base: string): SearchIndex {
  const folder = `${base}pagefind/`;
  const found = new Map<string, PagefindResult>();
  let instance: Promise<Pagefind> | undefined;
  let copiesThatLostAFile = 0;

  const create = async (): Promise<Pagefind> => {
    watchRequests(folder);
    // Trick 2.
    const address = `${folder}pagefind.js${copiesThatLostAFile > 0 ? `?${copiesThatLostAFile}` : ''}`;
    const script = (await orLoadError(address, import(/* @vite-ignore */ address))) as PagefindScript;
    return script.createInstance({
      basePath: folder,
      baseUrl: base,
      // There is no page to ask for its own, and the index has one for both.
      language: indexLanguage,
      excerptLength: 1,
      noWorker: true,
    });
  };

  const instanceOf = (): Promise<Pagefind> => {
    if (instance) return instance;
    const created = create();
    instance = created;
    // A failed load is tried again at the next search.
    created.catch(() => (instance = undefined));
    return created;
  };

  return {
    async search(asked, options) {
      const pagefind = await instanceOf();
      try {
        const { results } = await orLostFile(pagefind.search(asked, options));
        for (const result of results) found.set(result.id, result);
        return results.map(({ id, words }): IndexPlace => ({ id, places: words }));
      } catch (error) {
        if (instance) copiesThatLostAFile += 1;
        instance = undefined;
        throw error;
      }
    },
    async read(id) {
      const result = found.get(id);
      if (!result) throw new Error(`${id} was not found by this index.`);
      const { content, filters } = await orLostFile(result.data());
      return { content, filters };
    },
  };
}

/** Told of each file of the index that could not be loaded. */
const listeners = new Set<(error: LoadError) => void>();
let isWatching = false;

/** Trick 1. */
function watchRequests(folder: string): void {
  if (isWatching) return;
  isWatching = true;
  const request = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    const tell = (reason: { status?: number; cause?: unknown }) => {
      if (pathname.startsWith(folder))
        for (const listener of listeners) listener(new LoadError(pathname, reason));
    };
    try {
      const answer = await request(input, init);
      if (!answer.ok) tell({ status: answer.status });
      return answer;
    } catch (cause) {
      tell({ cause });
      throw cause;
    }
  };
}

/** What Pagefind answers, or the first file that it could not load meanwhile. */
async function orLostFile<T>(work: Promise<T>): Promise<T> {
  let listener: ((error: LoadError) => void) | undefined;
  const lostFile = new Promise<never>((_, reject) => listeners.add((listener = reject)));
  try {
    return await Promise.race([work, lostFile]);
  } finally {
    listeners.delete(listener!);
  }
}
