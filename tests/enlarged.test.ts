import { afterAll, beforeAll, expect, test } from 'vitest';
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

/** Root font size (px) and width of the window (px), one after the other, as a reader changes them. */
const settings = [
  { what: 'as it is', fontSize: 16, width: 1280 },
  { what: 'with text of twice the size', fontSize: 32, width: 1280 },
  { what: 'with text of twice the size on a tablet', fontSize: 32, width: 768 },
  { what: 'at a zoom of 400 %', fontSize: 16, width: 320 },
];

// No text lies on another, is cut off or leaves the window.
test('a page of each kind can be read as it is and enlarged', async () => {
  const found = await inPages(site, {}, pages, async ({ page }, address) => {
    await page.setViewportSize({ width: settings[0]!.width, height: 900 });
    await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
    const faults: string[] = [];
    for (const { what, fontSize, width } of settings) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), fontSize);
      // What follows the width of the window does so in the next frame.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      for (const fault of await page.evaluate(unreadable))
        faults.push(`/${address} ${what} (${width} px): ${fault}`);
    }
    return faults;
  });
  expect(found.length).toBe(pages.length);
  expect(found.flat()).toEqual([]);
}, 600_000);
