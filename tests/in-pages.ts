import type { BrowserContextOptions } from 'playwright-core';
import type { OpenPage } from '../scripts/lib/browser.ts';

/** Pages at once: two, as most of what a page does is to wait. */
const lanes = 2;

/**
 * Does something with every item, in two pages at once, each of which takes the next item.
 *
 * @param act what is done with an item; what it returns is kept
 * @param start what is done with a page before its first item
 */
export async function inPages<T, R>(
  { open }: { open(options?: BrowserContextOptions): Promise<OpenPage> },
  options: BrowserContextOptions,
  items: readonly T[],
  act: (opened: OpenPage, item: T) => Promise<R>,
  start: (opened: OpenPage) => Promise<unknown> = async () => undefined,
): Promise<R[]> {
  const waiting = items.values();
  const results: R[] = [];
  const work = async () => {
    const opened = await open(options);
    await start(opened);
    for (const item of waiting) results.push(await act(opened, item));
    await opened.close();
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}
