import { describe, expect, test } from 'vitest';
import { resultsOf, startSearchSite } from './search-site.ts';

const site = startSearchSite();

describe('in the other language', () => {
  test.each([
    ['en', '建筑、快递、环卫', 'new-urbanization-action-plan-2024#p31'],
    ['zh', 'every cent is effectively used', 'liaoning-government-work-report-2022#p96'],
  ])(
    'on the site in %s words that no term has (%s) are found in the texts of the other language',
    async (language, query, place) => {
      const { page, close, complaints } = await site.open();
      await page.goto(site.at(`${language}/search/`));
      const { places } = await resultsOf(page, query);
      expect(places).toEqual([place]);
      const other = language === 'en' ? 'zh' : 'en';
      // What holds the words comes before terms that are guesses.
      expect(await page.locator('[data-search-results] li a').first().getAttribute('href')).toContain(
        '/documents/',
      );
      const hit = page.locator('[data-search-results] li', { has: page.locator('mark') });
      expect(await hit.locator('a').getAttribute('href')).toContain(`/${other}/documents/`);
      expect(await hit.locator('.hit-text').getAttribute('lang')).toBe(other);
      // The next search in the language of the page is not disturbed.
      expect((await resultsOf(page, language === 'en' ? 'policies' : '政策')).places.length).toBeGreaterThan(
        3,
      );
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
