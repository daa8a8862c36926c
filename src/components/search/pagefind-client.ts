/**
 * Pagefind's own script, and three things it does not do by itself:
 *
 * 1. It keeps to itself that a file of the index could not be loaded, and then finds nothing. So
 *    `fetch` is watched for files of the index, and a search fails with the first that does not come.
 * 2. It takes the index of the language that the page has, and has no option for another. So
 *    `<html lang>` is swapped while an instance is created.
 * 3. A copy of the script that lost a part of the index never asks for it again. So the next search imports the
 *    script under another address: another copy, with a memory of its own.
 */
import { indexLanguage } from '../../search/records.ts';
import { LoadError, orLoadError } from './load-error.ts';

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

export interface SearchOptions {
  filters?: Record<string, string>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** A record as Pagefind gives it back, see `SearchRecord`. */
export interface IndexedText {
  url: string;
  content: string;
  filters: Partial<Record<string, string[]>>;
}

/** Something that was found; its text is loaded when it is read. */
export interface IndexResult {
  /** The same for the same record. */
  id: string;
  /** Where in the record the words stand, in words from its beginning. */
  places: readonly number[];
  read(): Promise<IndexedText>;
}

/**
 * What the index answers.
 *
 * @param asked in Pagefind's own terms, see `encodeQuery`
 * @throws LoadError, also from `read`
 */
export async function searchIndex(
  base: string,
  asked: string,
  options: SearchOptions,
): Promise<IndexResult[]> {
  const pagefind = await pagefindOf(base);
  try {
    const { results } = await orLostFile(pagefind.search(asked, options));
    return results.map((result) => ({
      id: result.id,
      places: result.words,
      read: () => orLostFile(result.data()),
    }));
  } catch (error) {
    if (instance) copiesThatLostAFile += 1;
    instance = undefined;
    throw error;
  }
}

let instance: Promise<Pagefind> | undefined;
let copiesThatLostAFile = 0;

function pagefindOf(base: string): Promise<Pagefind> {
  if (instance) return instance;
  const created = createInstance(base);
  instance = created;
  // A failed load is tried again at the next search.
  created.catch(() => (instance = undefined));
  return created;
}

async function createInstance(base: string): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  watchRequests(folder);
  // Trick 3.
  const address = `${folder}pagefind.js${copiesThatLostAFile > 0 ? `?${copiesThatLostAFile}` : ''}`;
  const script = (await orLoadError(address, import(/* @vite-ignore */ address))) as PagefindScript;
  // The worker would be a second copy of the script; a search takes a few milliseconds, and waits until typing pauses.
  return whilePageIsIn(indexLanguage, () =>
    script.createInstance({ basePath: folder, baseUrl: base, excerptLength: 1, noWorker: true }),
  );
}

/** Trick 2. */
function whilePageIsIn<T>(lang: string, create: () => T): T {
  const root = document.documentElement;
  const own = root.lang;
  root.lang = lang;
  try {
    return create();
  } finally {
    root.lang = own;
  }
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
