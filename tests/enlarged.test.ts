import type { Page } from 'playwright-core';
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

/** What is wider than the window, folds open. */
function overflowOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1,
    );
    const places = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120));
    return [`${document.documentElement.scrollWidth} px wide: ${places.join(' | ')}`];
  });
}

const phone = { width: 375, height: 800 };

// It loads on a phone without a word in the console, and fits; no text lies on another, is cut off or leaves the
// window.
test('a page of each kind loads in silence, and can be read on a phone, as it is and enlarged', async () => {
  const found = await inPages(site, {}, pages, async ({ page, complaints }, address) => {
    await page.setViewportSize(phone);
    const answer = await page.goto(`${site.address}${address}`, { waitUntil: 'networkidle' });
    // What changes but what stands behind # is no page that is asked for.
    const faults = answer && !answer.ok() ? [`answered ${answer.status()}`] : [];
    for (const { what, fontSize, width } of settings) {
      await page.setViewportSize({ width, height: 900 });
      await setFontSize(page, fontSize);
      for (const fault of await page.evaluate(unreadable)) faults.push(`${what} (${width} px): ${fault}`);
    }
    await page.setViewportSize(phone);
    await setFontSize(page, settings[0]!.fontSize);
    faults.push(...(await overflowOf(page)), ...complaints.splice(0));
    return faults.map((fault) => `/${address} ${fault}`);
  });
  expect(found.length).toBe(pages.length);
  expect(found.flat()).toEqual([]);
}, 600_000);

async function setFontSize(page: Page, size: number): Promise<void> {
  await page.evaluate((own) => (document.documentElement.style.fontSize = `${own}px`), size);
  // What follows the width of the window does so in the next frame.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
