import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { barriersOfColourOn, barriersOn } from './accessibility.ts';
import { inPages } from './in-pages.ts';
import { report } from './kinds.fixture.ts';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

/** What is wrong with pages, each named by its address, once nothing more is asked for. */
async function faultsOf(
  addresses: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<string[]>,
): Promise<{ seen: number; faults: string[] }> {
  const found = await inPages(site, options, addresses, async ({ page, complaints }, address) => {
    const answer = await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
    const faults = await look(page);
    // What changes but what stands behind # is no page that is asked for.
    if (answer && !answer.ok()) faults.push(`answered ${answer.status()}`);
    return [...faults, ...complaints.splice(0)].map((fault) => `/${address}: ${fault}`);
  });
  return { seen: found.length, faults: found.flat() };
}

describe('every kind of page', () => {
  const audited = [
    '#choose',
    'en/',
    'zh/',
    'en/documents/',
    'en/documents/scio-liaoning-livelihood-2024/',
    'zh/documents/scio-liaoning-livelihood-2024/',
    'zh/terms/rural-revitalization/',
    'en/terms/rural-revitalization/',
    'en/topics/economy/',
    'zh/guides/using/',
    'zh/search/?q=GDP',
    '404.html',
  ];

  // What is too small to press is so on a phone first.
  const onPhone = [
    `en/search/?q=${encodeURIComponent('乡村振兴')}`,
    'zh/search/?q=rural',
    'zh/downloads/',
    `en/${report}`,
    `zh/${report}`,
    `en/${report}parallel/`,
    `zh/${report}parallel/`,
  ];

  // Scheme and width change while the page is there, as where a reader turns a tablet in the evening.
  test('has no serious barrier, in light and dark at 1280 px and in light at 390 px', async () => {
    const options = { viewport: { width: 1280, height: 900 } };
    const { seen, faults } = await faultsOf(audited, options, async (page) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 1280, height: 900 });
      const light = await barriersOn(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriersOfColourOn(page);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 390, height: 900 });
      return [...light, ...dark, ...(await barriersOn(page))];
    });
    expect(faults).toEqual([]);
    expect(seen).toBe(audited.length);
  }, 400_000);

  test('has no serious barrier in light at 390 px, its longest and what a search finds, too', async () => {
    const { seen, faults } = await faultsOf(onPhone, { viewport: { width: 390, height: 900 } }, barriersOn);
    expect(faults).toEqual([]);
    expect(seen).toBe(onPhone.length);
  }, 400_000);
});
