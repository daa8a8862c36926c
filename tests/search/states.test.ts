import type { Page, Route } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { OpenPage } from '../../scripts/lib/browser.ts';
import { siteAddress } from '../../scripts/lib/site-address.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { type Lang, languages } from '../../src/languages.ts';
import { inPages } from '../in-pages.ts';
import { chooseFilter, startSearchSite, texts } from './search-site.ts';

const site = startSearchSite();
const { base } = siteAddress();
const searchFiles = /\/data\/(?:search|terms)\/|\/pagefind\//;
const slowly = (ms: number) => async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, ms));
  await route.continue();
};
const isAnswered = (page: Page) => page.locator('search-results[aria-busy=false]').waitFor();
const phone = { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

describe('an answer moves nothing that is there', () => {
  test.each([
    ['a phone', phone],
    ['a desktop', desktop],
  ])(
    'on %s, quick or slow',
    async (_, options) => {
      const keepShifts = ({ page }: OpenPage) =>
        page.addInitScript(() => {
          Object.assign(globalThis, { shifts: [] });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              (globalThis as unknown as { shifts: number[] }).shifts.push(entry.value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
      // Late from the server: to hold up each request in the browser would take longer than the search.
      const slowSite = await serveFolder('dist', { base, port: 0, late: { files: searchFiles, ms: 150 } });
      const measure = async (page: Page, address: string, pace: 'quick' | 'slow') => {
        await page.goto(pace === 'slow' ? `${slowSite.address}${address}` : site.at(address));
        await isAnswered(page);
        await page.waitForLoadState('networkidle');
        const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
        return {
          what: `${decodeURIComponent(address)} ${pace}`,
          sum: shifts.reduce((sum, value) => sum + value, 0),
        };
      };
      // Terms, one answer, paragraphs, a figure, a description, the nearest alone, nothing, a page, a filter.
      const asked: Record<Lang, string[]> = {
        en: [
          'rural revitalization',
          'six stables',
          'every word between the lines',
          'how many new urban jobs in 2021',
          'officials in charge of a stretch of river',
          'completely unrelated nonsense',
          'qwrtpsdfg',
          'OmegaT',
          'reform&document=liaoning-government-work-report-2022',
        ],
        zh: [
          '乡村振兴',
          '六稳',
          '放管服改革',
          '2022年经济增长目标',
          '父母在外打工孩子留在老家',
          '不存在的词语',
          '魑魅魍魉',
          '下载',
          '改革&year=2022',
        ],
      };
      const addresses = languages.flatMap((lang) =>
        asked[lang].map((query) => `${lang}/search/?q=${encodeURI(query)}`),
      );
      const quick = ({ page }: OpenPage, address: string) => measure(page, address, 'quick');
      const slow = ({ page }: OpenPage, address: string) => measure(page, address, 'slow');
      const shifted = [
        ...(await inPages(site, options, addresses, quick, keepShifts, 3)),
        ...(await inPages(site, options, addresses, slow, keepShifts, 6)),
      ];
      await slowSite.close();
      console.log(shifted.map(({ what, sum }) => `layout shift ${sum.toFixed(3)}: ${what}`).join('\n'));
      expect(shifted).toHaveLength(2 * addresses.length);
      expect(shifted.filter(({ sum }) => sum > 0.02)).toEqual([]);
    },
    400_000,
  );
});

describe('as one who knows nothing of the site meets it', () => {
  test('what takes longer than a moment is said to be under way, and what does not is not', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(site.at('en/search/#%zz'));
    const progress = page.locator('search-results .progress');
    expect(await progress.getAttribute('role')).toBe('status');
    await page.route(searchFiles, slowly(500));
    await page.fill('main input[type=search]', 'rural revitalization');
    await progress.filter({ hasText: texts.en.searching }).waitFor();
    await isAnswered(page);
    expect(await progress.textContent()).toBe('');
    // A fragment that is no address throws nothing.
    expect(complaints).toEqual([]);
    await close();
  });

  test('a search that finds nothing leads on, and one that finds something does not', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(site.at('en/search/?q=zxqvwk'));
    await isAnswered(page);
    const ways = page.locator('[data-search-ways]');
    await ways.waitFor();
    const [first] = await ways.getByRole('link').all();
    expect(await first!.getAttribute('href')).toMatch(/\/zh\/search\/\?q=zxqvwk$/);
    // What leads on is no result.
    expect(await page.locator('[data-search-results] a').count()).toBe(0);
    await page.fill('main input[type=search]', '乡村振兴');
    await page.locator('[data-search-results] a').first().waitFor();
    expect(await ways.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  test('suggestions are links, say when they are only near, and close when the focus leaves', async () => {
    const { page, context, close } = await site.open();
    await page.goto(site.at('en/documents/'));
    await page.focus('input[type=search]');
    const options = page.locator('search-box [role=option]');
    await page.keyboard.insertText('rural revitilization');
    await options.first().filter({ hasText: texts.en.near }).waitFor();
    await page.fill('input[type=search]', 'rural revitalization');
    const first = options.first().filter({ hasText: '乡村振兴' });
    await first.waitFor();
    expect(await first.textContent()).not.toContain(texts.en.near);
    const opened = context.waitForEvent('page');
    await first.click({ modifiers: ['ControlOrMeta'] });
    await (await opened).waitForURL(site.at('en/terms/rural-revitalization/'));
    expect(page.url()).toBe(site.at('en/documents/'));
    await page.bringToFront();
    await page.focus('input[type=search]');
    await page.fill('input[type=search]', 'six stables');
    await options
      .filter({ hasText: texts.en.near })
      .or(options.filter({ hasText: '六稳' }))
      .first()
      .waitFor();
    await page.focus('main a');
    await options.first().waitFor({ state: 'detached' });
    expect(await page.locator('input[type=search]').getAttribute('aria-expanded')).toBe('false');
    await close();
  });

  test('filters say what they do, Back and Forward keep every query, and More keeps the focus', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(site.at('en/search/?q=rural%20revitalization&type=terms'));
    await isAnswered(page);
    const status = page.locator('search-results > [role=status]:not(.progress)');
    expect(await status.textContent()).toMatch(/^Terms: \d+$/);
    // One that leaves nothing is named, and one press drops it.
    await page.goto(site.at('en/search/?q=xinghuo&document=scio-liaoning-livelihood-2024&type=documents'));
    await isAnswered(page);
    const drop = status.getByRole('button').first();
    const name = await page
      .locator('select[name=type]')
      .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]!.text);
    expect(await status.textContent()).toContain(texts.en.without.replace('{{choice}}', name));
    await drop.click();
    await isAnswered(page);
    expect(new URL(page.url()).searchParams.has('type')).toBe(false);
    const box = page.locator('main input[type=search]');
    const queries = ['gdp', 'development', '六稳'];
    for (const query of queries) {
      await box.fill(query);
      await box.press('Enter');
      await isAnswered(page);
    }
    for (const query of queries.toReversed().slice(1)) {
      await page.goBack();
      expect(await box.inputValue()).toBe(query);
    }
    await page.goForward();
    expect(await box.inputValue()).toBe('development');
    await chooseFilter(page, 'document', '');
    await isAnswered(page);
    const more = page.getByRole('button', { name: texts.en.more }).last();
    const list = page.locator('[data-search-results] section', { has: more }).last().locator('li');
    const before = await list.count();
    await more.press('Enter');
    await list.nth(before).waitFor();
    expect(
      await list
        .nth(before)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page
      .locator('[data-search-results] section [role=status]', { hasText: /^Shown: \d+ more$/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  test('on a phone the boxes do not make it zoom, and a finger meets every hit', async () => {
    const { page, close } = await site.open(phone);
    const sizeOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
    await page.goto(site.at('en/documents/'));
    expect(await sizeOf('input[type=search]')).toBeGreaterThanOrEqual(16);
    await page.goto(site.at('en/search/?q=six%20stables'));
    await isAnswered(page);
    expect(await sizeOf('main input[type=search]')).toBeGreaterThanOrEqual(16);
    expect(await sizeOf('select[name=document]')).toBeGreaterThanOrEqual(16);
    const heights = await page
      .locator('.hit > a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(0);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await close();
  });

  test('the answer to a form to avoid says why, and gives both forms to copy', async () => {
    const { page, close } = await site.open();
    await page.goto(site.at('en/search/?q=six%20stables'));
    await isAnswered(page);
    const card = page.locator('.answer-card');
    await card.locator('.hit-sub').filter({ hasText: /\w{4}/ }).waitFor();
    expect(await card.getByRole('button').count()).toBe(3);
    // The link is called by its place and whose words it is, not by the whole text.
    const names = await page
      .locator('[data-search-results] li:has(.hit-text) a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(name.length).toBeLessThan(160);
      expect(name).toMatch(
        /\s· (?:original|source text|(?:official|agency|machine|this site’s) translation)$/i,
      );
    }
    await close();
  });
});
