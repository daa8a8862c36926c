import type { BrowserContextOptions } from 'playwright-core';
import type { OpenPage } from '../scripts/lib/browser.ts';

/**
 * Does something with every item, in several pages at once, each of which takes the next item.
 *
 * @param act what is done with an item; what it returns is kept
 * @param start what is done with a page before its first item
 * @param lanes pages at once: two, as most of what a page does is to wait; more where it waits for a slow network
 */
export async function inPages<T, R>(
  { open }: { open(options?: BrowserContextOptions): Promise<OpenPage> },
  options: BrowserContextOptions,
  items: readonly T[],
  act: (opened: OpenPage, item: T) => Promise<R>,
  start?: (opened: OpenPage) => Promise<unknown>,
  lanes = 2,
): Promise<R[]> {
  const waiting = items.values();
  const results: R[] = [];
  const work = async () => {
    const opened = await open(options);
    await start?.(opened);
    for (const item of waiting) results.push(await act(opened, item));
    // What a start has done to a page is not for the next test.
    await (start ? opened.context.close() : opened.close());
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}
