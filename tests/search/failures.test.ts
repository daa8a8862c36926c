import { describe, expect, test } from 'vitest';
import { startSearchSite, texts } from './search-site.ts';

const site = startSearchSite();

describe('files that do not come', () => {
  test('terms that could not be loaded are said so in the box, and the next key tries again', async () => {
    const { page, close } = await site.open();
    await page.goto(site.at('en/documents/'), { waitUntil: 'networkidle' });
    await page.route(/data\/search|terms-of-site/, (route) => route.abort());
    await page.focus('input[type=search]');
    await page.keyboard.insertText('六');
    await page.locator('search-box [role=option]', { hasText: texts.en.failed }).waitFor();
    await page.unroute(/data\/search|terms-of-site/);
    await page.keyboard.insertText('稳');
    await page.locator('search-box [role=option]', { hasText: 'stability on six' }).first().waitFor();
    await close();
  });

  test.each([
    ['terms', /data\/search/],
    ['documents', /pagefind/],
    ['the files of the index', /pf_meta|pf_index|wasm/],
    ['a part of the index', /pf_index/],
    ['the paragraphs', /pf_fragment/],
  ])('%s that could not be loaded leave a message and a button that tries again', async (_, pattern) => {
    const { page, close } = await site.open();
    await page.route(pattern, (route) => route.abort());
    await page.goto(site.at(`en/search/?q=${encodeURIComponent('rural revitalization')}`));
    await page.locator('[data-search-results]').getByText(texts.en.failed).waitFor();
    // Which half it is.
    const half = pattern.source.includes('data') ? texts.en.terms : texts.en.inDocuments;
    await page.locator('[data-search-results]').getByText(`${half}: ${texts.en.failed}`).waitFor();
    await page.unroute(pattern);
    await page.getByRole('button', { name: texts.en.retry }).click();
    await page.locator('[data-search-results] mark').first().waitFor();
    expect(await page.getByText(texts.en.failed).count()).toBe(0);
    await close();
  });

  test('more paragraphs that could not be loaded are said so beside the button, which brings them', async () => {
    const { page, close } = await site.open();
    // The first ten come; the next, for the button or for the counts, do not.
    let asked = 0;
    await page.route(/pf_fragment/, (route) => ((asked += 1) > 10 ? route.abort() : route.continue()));
    await page.goto(site.at('en/search/?q=development&type=documents'));
    const paragraphs = page.locator('[data-search-results] li', { has: page.locator('mark') });
    const more = page.getByRole('button', { name: texts.en.more });
    await more.click();
    await page.locator('[data-search-results] section').getByText(texts.en.failed).waitFor();
    const before = await paragraphs.count();
    await page.unroute(/pf_fragment/);
    await more.click();
    await paragraphs.nth(before).waitFor();
    expect(await page.getByText(texts.en.failed).count()).toBe(0);
    await close();
  });

  test('an error of the program is not taken for a file that could not be loaded', async () => {
    const { page, close, complaints } = await site.open();
    await page.route(/data\/search\/keys/, (route) => route.fulfill({ json: null }));
    await page.goto(site.at('en/search/?q=development'));
    await page.locator('[data-search-results]').getByText(texts.en.stopped).waitFor();
    expect(await page.getByText(texts.en.failed).count()).toBe(0);
    expect(complaints.filter((complaint) => complaint.includes('TypeError'))).not.toEqual([]);
    await close();
  });
});
