import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { languages } from '../src/languages.ts';
import { inPages } from './in-pages.ts';
import { kinds, report } from './kinds.fixture.ts';
import { unreadable } from './laid-over.ts';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

const more = [
  `${report}parallel/`,
  `${report}terms/`,
  'documents/new-urbanization-action-plan-2024/',
  'terms/six-stabilities/',
  'terms/hectare/',
  'figures/document/liaoning-government-work-report-2022/',
  'check/',
  'downloads/',
  'guides/hosting/',
  'sources/',
];
const pages = [
  '#choose',
  '404.html',
  ...languages.flatMap((lang) => [...kinds, ...more].map((kind) => `${lang}/${kind}`)),
];

/** Root font size (px), as a reader sets it, and width of the window (px). */
const settings = [
  { what: 'as it is', fontSize: 16, width: 1280 },
  { what: 'with text of twice the size', fontSize: 32, width: 1280 },
  { what: 'with text of twice the size on a tablet', fontSize: 32, width: 768 },
  { what: 'at a zoom of 400 %', fontSize: 16, width: 320 },
];

describe.each(settings)('a page of each kind, $what ($width px)', ({ fontSize, width }) => {
  test('can be read: no text lies on another, is cut off or leaves the window', async () => {
    const options = { viewport: { width, height: 900 } };
    const found = await inPages(site, options, pages, async ({ page }, address) => {
      await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), fontSize);
      return (await page.evaluate(unreadable)).map((fault) => `/${address}: ${fault}`);
    });
    expect(found.length).toBe(pages.length);
    expect(found.flat()).toEqual([]);
  }, 300_000);
});
