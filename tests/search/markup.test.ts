import { describe, expect, test } from 'vitest';
import { languages } from '../../src/languages.ts';
import { startSearchSite, texts } from './search-site.ts';

const site = startSearchSite();

describe('safe', () => {
  test.each(languages)('markup in a query is text wherever it is shown (%s)', async (language) => {
    const { page, close, complaints } = await site.open();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const query = '<img src=x onerror=alert(1)>';
    await page.goto(site.at(`${language}/documents/`));
    await page.focus('input[type=search]');
    await page.keyboard.insertText(query);
    await page.locator('search-box [role=option]', { hasText: query }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/);
    await page
      .locator('[data-search-results][aria-busy=false]')
      .getByText(query, { exact: false })
      .first()
      .waitFor();
    await page.goto(site.at(`${language}/documents/`));
    await page.focus('input[type=search]');
    await page.locator('search-box [role=option]', { hasText: query }).waitFor();
    expect(await page.locator('search-box img, [data-search-results] img').count()).toBe(0);
    expect(dialogs).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(languages)(
    'without JavaScript the search page says why and offers the indexes (%s)',
    async (language) => {
      const html = await (await fetch(site.at(`${language}/search/`))).text();
      const without = /<noscript>(.*?)<\/noscript>/s.exec(html.slice(html.indexOf('<main')))?.[1] ?? '';
      expect(without).toContain(texts[language].noScript);
      expect(without).toContain(`/${language}/terms/"`);
      expect(without).toContain(`/${language}/topics/`);
    },
  );
});
