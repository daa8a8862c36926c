import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { startSearchSite } from './search-site.ts';

const site = startSearchSite();

describe('shareable', () => {
  test('query and filters stand in the address, and the back button brings the search before', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(site.at('en/search/'));
    await page.locator('main input[type=search]').fill('urban');
    await page.keyboard.press('Enter');
    await page.locator('search-results[aria-busy=false] mark').first().waitFor();
    await page.locator('[data-search-filters] summary').click();
    await page.selectOption('select[name=document]', 'new-urbanization-action-plan-2024');
    await page.locator('search-results[aria-busy=false]').waitFor();
    expect(new URL(page.url()).search).toBe('?q=urban&document=new-urbanization-action-plan-2024');
    const hrefs = await page
      .locator('[data-search-results] mark')
      .evaluateAll((marks) => marks.map((mark) => mark.closest('a')!.pathname));
    expect(new Set(hrefs.map((href) => href.split('documents/').at(-1)!))).toEqual(
      new Set(['new-urbanization-action-plan-2024/']),
    );
    await page.selectOption('select[name=type]', 'terms');
    await page.locator('search-results[aria-busy=false]').waitFor();
    expect(await page.locator('[data-search-results] mark').count()).toBe(0);
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=urban&document=new-urbanization-action-plan-2024');
    expect(await page.inputValue('select[name=type]')).toBe('');
    await page.locator('search-results[aria-busy=false] mark').first().waitFor();
    await page.goBack();
    expect(new URL(page.url()).search).toBe('?q=urban');
    await page.locator('.beneath a[data-other-search]').click();
    await page.waitForURL(site.at('zh/search/?q=urban'));
    expect(complaints).toEqual([]);
    await close();
  });

  test('a topic leaves the terms of that topic alone', async () => {
    const { page, close } = await site.open();
    await page.goto(site.at('en/search/?q=rural&type=terms&topic=agriculture-rural'));
    await page.locator('search-results[aria-busy=false] li').first().waitFor();
    const terms = JSON.parse(readFileSync('dist/data/terms.json', 'utf8')) as { id: string; topic: string }[];
    const topics = new Map(terms.map(({ id, topic }) => [id, topic]));
    const found = await page
      .locator('[data-search-results] li a')
      .evaluateAll((links) =>
        links.map((link) => /terms\/([^/]+)/.exec((link as HTMLAnchorElement).href)![1]!),
      );
    expect(new Set(found.map((id) => topics.get(id)))).toEqual(new Set(['agriculture-rural']));
    await close();
  });

  test('a document, topic or year that the site does not have counts as nothing chosen', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(
      site.at('en/search/?q=urban&document=old-slug&topic=constructor&year=1900&type=toString'),
    );
    await page.locator('search-results[aria-busy=false] mark').first().waitFor();
    for (const name of ['document', 'topic', 'year', 'type'])
      expect(await page.inputValue(`select[name=${name}]`), name).toBe('');
    expect(complaints).toEqual([]);
    await close();
  });
});
