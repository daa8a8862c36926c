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
import type { Lang } from '../../languages.ts';
import { LoadError, orLoadError } from './load-error.ts';

/** What is used of Pagefind's own script. */
interface PagefindScript {
  createInstance(options: Record<string, unknown>): Pagefind;
}
interface Pagefind {
  search(query: string, options: SearchOptions): Promise<{ results: { data(): Promise<IndexedText> }[] }>;
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
  read(): Promise<IndexedText>;
}

/**
 * What the index of a language answers.
 *
 * @param asked in Pagefind's own terms, see `encodeQuery`
 * @throws LoadError, also from `read`
 */
export async function searchIndex(
  base: string,
  lang: Lang,
  asked: string,
  options: SearchOptions,
): Promise<IndexResult[]> {
  const pagefind = await pagefindOf(base, lang);
  try {
    const { results } = await orLostFile(pagefind.search(asked, options));
    return results.map((result) => ({ read: () => orLostFile(result.data()) }));
  } catch (error) {
    if (instances.delete(lang)) copiesThatLostAFile += 1;
    throw error;
  }
}

const instances = new Map<Lang, Promise<Pagefind>>();
let copiesThatLostAFile = 0;

function pagefindOf(base: string, lang: Lang): Promise<Pagefind> {
  const known = instances.get(lang);
  if (known) return known;
  const instance = createInstance(base, lang);
  instances.set(lang, instance);
  // A failed load is tried again at the next search.
  instance.catch(() => instances.delete(lang));
  return instance;
}

async function createInstance(base: string, lang: Lang): Promise<Pagefind> {
  const folder = `${base}pagefind/`;
  watchRequests(folder);
  const address = `${folder}pagefind.js${copyFor(lang)}`;
  const script = (await orLoadError(address, import(/* @vite-ignore */ address))) as PagefindScript;
  // The worker would be a second copy of the script; a search takes a few milliseconds, and waits until typing pauses.
  return whilePageIsIn(lang, () =>
    script.createInstance({ basePath: folder, baseUrl: base, excerptLength: 1, noWorker: true }),
  );
}

/**
 * Trick 3. One copy of the script reads one language, too: all its instances share the stemmer that was
 * loaded first.
 */
function copyFor(lang: Lang): string {
  if (lang === document.documentElement.lang && copiesThatLostAFile === 0) return '';
  return `?${lang}${copiesThatLostAFile || ''}`;
}

/** Trick 2. */
function whilePageIsIn<T>(lang: Lang, create: () => T): T {
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
