import { afterAll, beforeAll } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { en } from '../../src/i18n/en.ts';
import { zh } from '../../src/i18n/zh.ts';
import { startBuiltSite } from '../../scripts/lib/built-site.ts';

/** Texts of the search by language. */
export const texts = { en: en.search, zh: zh.search };

/** The built site and the browser, started before the tests of a file and closed after them. */
export function startSearchSite() {
  let site: Awaited<ReturnType<typeof startBuiltSite>>;
  beforeAll(async () => {
    site = await startBuiltSite();
  });
  afterAll(() => site?.close());
  return {
    open: (options?: BrowserContextOptions) => site.open(options),
    /** The address of a path, `en/search/`, and without one that of the site. */
    at: (path = '') => `${site.address}${path}`,
  };
}

/** Chooses in a filter, which is not seen where there are few hits. */
export async function chooseFilter(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`select[name=${name}]`).evaluate((select: HTMLSelectElement, wanted) => {
    select.value = wanted;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, value);
}

/** Asks the search page a query, as with Enter, and waits for all that comes of it. */
export async function resultsOf(
  page: Page,
  query: string,
): Promise<{ terms: string[]; places: string[]; pages: string[]; status: string }> {
  await page.evaluate((wanted) => {
    const box = document.querySelector<HTMLInputElement>('main input[type=search]')!;
    box.value = wanted;
    box.form!.requestSubmit();
  }, query);
  await page.locator('search-results[aria-busy=false]').waitFor();
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-search-results] li a')].map(
      ({ href }) => href,
    );
    return {
      terms: links.flatMap((href) => /\/terms\/([^/]+)\/$/.exec(href)?.[1] ?? []),
      // A use of a term leads to the sentence: p4s2 stands in p4.
      places: links.flatMap(
        (href) => /\/documents\/([^/]+\/#p\d+)/.exec(href)?.[1]?.replace('/#', '#') ?? [],
      ),
      pages: links.flatMap(
        (href) =>
          /\/(?:en|zh)(\/|\/(?:guides|topics)\b.*?|\/(?:downloads|check|figures|documents|documents\/[^/#]+|terms|sources|offline))\/?$/.exec(
            href,
          )?.[1] ?? [],
      ),
      status: [...document.querySelectorAll('[data-search-results] [role=status]')]
        .map(({ textContent }) => textContent)
        .join(''),
    };
  });
}
