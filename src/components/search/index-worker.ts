/**
 * A thread of its own for Pagefind: what it unpacks and compiles would hold up the page for a tenth of a second on a
 * phone. Pagefind has such a worker too, but that one keeps to itself which file did not come.
 */
import { LoadError } from './load-error.ts';
import { openPagefind } from './pagefind.ts';
import type { IndexedText, IndexPlace, SearchIndex, SearchOptions } from './search-index.ts';

/** What the page asks; `base` is the path of the site. */
export type IndexQuestion = { number: number; base: string } & (
  { asked: string; options: SearchOptions } | { id: string }
);

export type IndexAnswer = { number: number } & (
  | { found: IndexPlace[] | IndexedText }
  /** A file that could not be loaded. */
  | { file: string; status: number | undefined }
  /** Every other error, as it is shown in the console. */
  | { error: string }
);

let index: SearchIndex | undefined;

self.addEventListener('message', ({ data }: MessageEvent<IndexQuestion>) => void answer(data));

async function answer(question: IndexQuestion): Promise<void> {
  const { number } = question;
  const reply = (own: IndexAnswer) => self.postMessage(own);
  try {
    index ??= openPagefind(question.base);
    const found =
      'id' in question ? await index.read(question.id) : await index.search(question.asked, question.options);
    reply({ number, found });
  } catch (error) {
    if (error instanceof LoadError) reply({ number, file: error.file, status: error.status });
    else reply({ number, error: String(error instanceof Error ? (error.stack ?? error) : error) });
  }
}
