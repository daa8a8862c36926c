import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { generatedDocuments } from '../../scripts/lib/read-generated.ts';
import type { Lang } from '../../src/languages.ts';
import { answers } from '../../src/search/full-text.ts';
import { parseQuery } from '../../src/search/query.ts';
import { chooseFilter, startSearchSite } from './search-site.ts';

const site = startSearchSite();

describe('counted', () => {
  const documents = generatedDocuments();
  const yearOf = ({ delivered, published }: DocumentData) => (delivered ?? published ?? '').slice(0, 4);
  /** Slow and sure: every block of every document, read. */
  const blocksWith = (query: string, language: Lang) => {
    const parsed = parseQuery(query, new Map());
    return documents.flatMap((document) =>
      document.blocks
        .filter(({ text, zh: translated }) =>
          answers(language === 'zh' ? (translated ?? text) : text, parsed),
        )
        .map(() => document),
    );
  };
  const countsOf = (page: Page, filter: string) =>
    page.locator(`select[name=${filter}] option`).evaluateAll((options) =>
      Object.fromEntries(
        options.flatMap((option) => {
          const count = / \((\d+)\)$/.exec(option.textContent)?.[1];
          return count ? [[(option as HTMLOptionElement).value, Number(count)]] : [];
        }),
      ),
    );
  const openCounted = async (language: Lang, query: string) => {
    const opened = await site.open();
    await opened.page.goto(site.at(`${language}/search/?q=${encodeURIComponent(query)}`));
    // Where things stand is read for those who look.
    await opened.page
      .locator('[data-search-filters]')
      .evaluate((filters: HTMLDetailsElement) => (filters.open = true));
    const counted = opened.page.locator('select[name=document] option', { hasText: /\(\d+\)$/ });
    await counted.first().waitFor({ state: 'attached' });
    return opened;
  };
  const countBy = (keys: readonly string[]) =>
    Object.fromEntries([...Map.groupBy(keys, (key) => key)].map(([key, own]) => [key, own.length]));

  test.each([
    ['en', 'rural revitalization'],
    ['en', 'development'],
    ['en', 'environment business'],
    ['zh', '乡村振兴'],
    ['zh', '发展'],
    ['zh', '"营商环境"'],
  ] as const)(
    '%s, %s: each document and each year as often as it holds the query',
    async (language, query) => {
      const { page, close } = await openCounted(language, query);
      const found = blocksWith(query, language);
      expect(await countsOf(page, 'document')).toEqual(countBy(found.map(({ id }) => id)));
      expect(await countsOf(page, 'year')).toEqual(countBy(found.map(yearOf)));
      const chosen = found[0]!;
      await chooseFilter(page, 'document', chosen.id);
      await page.waitForFunction(
        (count) =>
          document
            .querySelectorAll('select[name=year] option')
            .values()
            .filter((option) => / \(\d+\)$/.test(option.textContent))
            .toArray().length === count,
        1,
      );
      expect(await countsOf(page, 'year')).toEqual({
        [yearOf(chosen)]: found.filter(({ id }) => id === chosen.id).length,
      });
      expect(await countsOf(page, 'document')).toEqual(countBy(found.map(({ id }) => id)));
      await close();
    },
  );

  test.each([
    ['en', '乡村振兴'],
    ['zh', 'rural revitalization'],
  ] as const)(
    'uses found across languages (%s, %s) are whole sentences, counted and filtered like the rest',
    async (language, query) => {
      const { page, close } = await openCounted(language, query);
      const sentences = new Set(
        documents.flatMap(({ blocks }) => blocks.flatMap(({ units }) => units.map((unit) => unit[language]))),
      );
      const shown = await page
        .locator('[data-search-results] li', { has: page.locator('mark') })
        .locator('.hit-text')
        .allTextContents();
      expect(shown.length).toBeGreaterThan(2);
      expect(shown.filter((text) => !sentences.has(text))).toEqual([]);
      // Of a list that is the site's own translation, once.
      const own = page.locator('[data-search-results]').getByText('本站译文');
      expect(await own.filter({ visible: true }).count()).toBe(language === 'zh' ? 1 : 0);
      await chooseFilter(page, 'year', '2022');
      await page.locator('search-results[aria-busy=false] mark').first().waitFor();
      const hrefs = await page
        .locator('[data-search-results] li', { has: page.locator('mark') })
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      expect(new Set(hrefs)).toEqual(
        new Set([`/${language}/documents/liaoning-government-work-report-2022/`]),
      );
      await close();
    },
  );
});
