import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { languages } from '../src/languages.ts';
import { barriersOn } from './accessibility.ts';
import { kinds, report } from './kinds.fixture.ts';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
const at = (address: string) => `${site.address}${address}`;

beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

describe('every kind of page', () => {
  const pages = languages.flatMap((language) => kinds.map((kind) => `${language}/${kind}`));

  test.each(['#choose', ...pages, '404.html'])('/%s loads in silence and fits a phone', async (address) => {
    const { page, context, complaints } = await site.open({ viewport: { width: 375, height: 800 } });
    await page.goto(at(address), { waitUntil: 'networkidle' });
    // Folds must fit when they are open, too.
    await page.evaluate(() => document.querySelectorAll('details').forEach((fold) => (fold.open = true)));
    const overflow = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= width) return '';
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > width + 1,
      );
      return `${document.documentElement.scrollWidth} px: ${wide
        .slice(0, 3)
        .map((element) => element.outerHTML.slice(0, 120))
        .join(' | ')}`;
    });
    expect(overflow).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });

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
  ];

  // Scheme and width change while the page is there, as where a reader turns a tablet in the evening.
  test.each(audited)(
    '/%s has no serious barrier, in light and dark at 1280 px and in light at 390 px',
    async (address) => {
      const { page, context } = await site.open({
        colorScheme: 'light',
        viewport: { width: 1280, height: 900 },
      });
      const answer = await page.goto(at(address), { waitUntil: 'networkidle' });
      expect(answer?.ok()).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await barriersOn(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize({ width: 390, height: 900 });
      expect(await barriersOn(page)).toEqual([]);
      await context.close();
    },
    120_000,
  );

  test.each(onPhone)(
    '/%s has no serious barrier in light at 390 px',
    async (address) => {
      const { page, context } = await site.open({
        colorScheme: 'light',
        viewport: { width: 390, height: 900 },
      });
      const answer = await page.goto(at(address), { waitUntil: 'networkidle' });
      expect(answer?.ok()).toBe(true);
      expect(await barriersOn(page)).toEqual([]);
      await context.close();
      // The report has 8,000 elements, and other tests run beside this one.
    },
    120_000,
  );
});
