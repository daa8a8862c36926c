import { LoadError } from './load-error.ts';
import type { IndexAnswer, IndexQuestion } from './index-worker.ts';
import type { IndexedText, IndexPlace, SearchIndex } from './search-index.ts';

type Found = IndexPlace[] | IndexedText;
type Unnumbered<T> = T extends unknown ? Omit<T, 'number' | 'base'> : never;

interface Waiting {
  resolve: (found: Found) => void;
  reject: (error: Error) => void;
}

/**
 * The index of a site, searched by a worker, which starts when it is first asked.
 *
 * @param base path of the site
 */
export function askIndex(base: string): SearchIndex {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const receive = (answer: IndexAnswer) => {
    const own = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('found' in answer) own?.resolve(answer.found);
    else if ('file' in answer) own?.reject(new LoadError(answer.file, { status: answer.status }));
    else own?.reject(new Error(answer.error));
  };

  const start = () => {
    const own = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
    own.addEventListener('message', ({ data }: MessageEvent<IndexAnswer>) => receive(data));
    // It answers with its own errors: here its script itself did not come, and the next question asks for it again.
    own.addEventListener('error', () => {
      worker = undefined;
      for (const { reject } of waiting.values()) reject(new LoadError('index-worker', {}));
      waiting.clear();
    });
    return own;
  };

  const ask = (question: Unnumbered<IndexQuestion>) =>
    new Promise<Found>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      worker ??= start();
      worker.postMessage({ ...question, number: last, base } satisfies IndexQuestion);
    });

  return {
    search: (asked, options) => ask({ asked, options }) as Promise<IndexPlace[]>,
    read: (id) => ask({ id }) as Promise<IndexedText>,
  };
}
