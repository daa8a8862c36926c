import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedDocuments } from '../scripts/lib/read-generated.ts';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { siteAddress } from '../scripts/lib/site-address.ts';
import { kinds, report } from './kinds.fixture.ts';
import { termOf } from './term-link.fixture.ts';

const languages = ['en', 'zh'] as const;
let site: Awaited<ReturnType<typeof startBuiltSite>>;
const at = (address: string) => `${site.address}${address}`;
/** As the site was built for: the address that search engines and citations name. */
const siteUrl = (address: string) => {
  const { origin, base } = siteAddress();
  return origin === undefined ? at(address) : `${origin}${base}${address}`;
};

beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

describe('reading', () => {
  test('the start page offers both languages without JavaScript', async () => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(at(''));
    await page.click('a[hreflang=zh]');
    expect(page.url()).toBe(at('zh/'));
    await page.goto(at(''));
    await page.click('a[hreflang=en]');
    expect(page.url()).toBe(at('en/'));
    expect(await page.locator('h1').count()).toBe(1);
    await close();
  });

  test.each([
    ['en-GB', 'en/'],
    ['zh-TW', 'zh/'],
    ['fr-FR', ''],
  ])('to a browser in %s, the start page is /%s', async (locale, address) => {
    const { page, close, complaints } = await site.open({ locale });
    await page.goto(at('404.html'));
    await page.goto(at(''));
    if (address) await page.waitForURL(at(address));
    else await page.locator('a[hreflang=zh]').waitFor();
    // The way back leads past the start page, not to it and forward again.
    await page.goBack();
    await page.waitForURL(at('404.html'));
    await page.goto(at('#choose'), { waitUntil: 'networkidle' });
    expect(page.url()).toBe(at('#choose'));
    expect(await page.locator('a[data-language-link]').count()).toBe(2);
    expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
    await close();
  });

  test('the start page remembers the language that was chosen last', async () => {
    const { page, close } = await site.open({ locale: 'en-GB' });
    await page.goto(at('en/terms/'));
    await page.click('a[data-language-link]');
    await page.waitForURL(at('zh/terms/'));
    await page.goto(at(''));
    await page.waitForURL(at('zh/'));
    await page.click('a[data-language-link]');
    await page.waitForURL(at('en/'));
    await page.goto(at(''));
    await page.waitForURL(at('en/'));
    await close();
  });

  test.each(kinds)('without JavaScript, what is hidden on /en/%s is not seen', async (kind) => {
    const { page, close } = await site.open({ javaScriptEnabled: false });
    await page.goto(at(`en/${kind}`));
    const seen = await page.evaluate(() =>
      [...document.querySelectorAll('[hidden]')]
        .filter((element) => element.checkVisibility())
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(seen).toEqual([]);
    await close();
  });

  test('without a clipboard, no copy buttons are seen on the page of a term; with one they are', async () => {
    const { page, context } = await site.open();
    await page.goto(at('en/terms/rural-revitalization/'));
    expect(await page.locator('copy-buttons:visible').count()).toBeGreaterThan(0);
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }),
    );
    await page.reload();
    expect(await page.locator('copy-buttons:visible').count()).toBe(0);
    await context.close();
  });

  test('the page of a term is cited by the address that the reader has it from', async () => {
    const { page, close } = await site.open();
    await page.goto(at('zh/terms/rural-revitalization/?from=x#confusable'));
    expect((await page.locator('.cite').innerText()).trim()).toBe(
      `《辽宁政策双语参考》“乡村振兴”条，${siteUrl('zh/terms/rural-revitalization/')}`,
    );
    await close();
  });

  test.each(languages)(
    'a term link in a document (%s) leads to the page of the term, and a use there back to the very block',
    async (language) => {
      const { page, close, complaints } = await site.open();
      await page.goto(at(`${language}/${report}`));
      const link = page.locator('.block a[data-term]').first();
      const term = termOf(await link.getAttribute('href'));
      const block = await link
        .locator('xpath=ancestor::*[starts-with(@id, "p") and not(contains(@id, "s"))][1]')
        .getAttribute('id');
      await link.click();
      await page.waitForURL(at(`${language}/terms/${term}/`));
      await page.locator(`a[href*="${report}#${block}"]`).first().click();
      await page.waitForURL(new RegExp(`/${report}#${block}(s\\d+)?$`));
      expect(
        await page.evaluate(
          (id) => document.querySelector(':target')?.closest(`[id="${id}"]`) !== null,
          block,
        ),
      ).toBe(true);
      const top = await page
        .locator(`[id="${block}"]`)
        .evaluate((element) => element.getBoundingClientRect().top);
      expect(top).toBeGreaterThan(-500);
      expect(top).toBeLessThan(800);
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test.each(kinds)('the language link of /en/%s leads to its counterpart and back', async (kind) => {
    const { page, close } = await site.open();
    const path = kind.replace(/\?.*/, '');
    // Whether the rest of a page comes is for other tests.
    const atOnce = { waitUntil: 'commit' } as const;
    await page.goto(at(`en/${path}`), { waitUntil: 'domcontentloaded' });
    await page.locator('a[data-language-link]').click();
    await page.waitForURL((url) => url.href.startsWith(at(`zh/${path}`)), atOnce);
    expect(await page.getAttribute('html', 'lang')).toBe('zh');
    await page.locator('a[data-language-link]').click();
    await page.waitForURL((url) => url.href.startsWith(at(`en/${path}`)), atOnce);
    await close();
  });

  test('an address without a page shows the page for that, in both languages', async () => {
    const { page, close } = await site.open();
    const answer = await page.goto(at('zh/terms/no-such-term/'));
    expect(answer?.status()).toBe(404);
    expect(await page.locator('[lang=zh]').count()).toBeGreaterThan(0);
    await page.locator('section[lang=zh] a').first().click();
    await page.waitForURL(at('zh/'));
    await close();
  });
});

describe('searching', () => {
  const results = '[data-search-results] a';

  test.each([
    ['zh', '乡村振兴'],
    ['en', 'rural revitalization'],
  ])('on the site in %s, %s brings the term first', async (language, query) => {
    const { page, close, complaints } = await site.open();
    await page.goto(at(`${language}/search/?q=${encodeURIComponent(query)}`));
    expect(await page.locator(results).first().getAttribute('href')).toMatch(
      new RegExp(`/${language}/terms/rural-revitalization/$`),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(languages)(
    'a paragraph of a document is found on the site in %s and leads to the very block',
    async (language) => {
      const document = generatedDocuments().find(({ id }) => id === 'new-urbanization-action-plan-2024')!;
      const block = document.blocks.find(
        ({ kind, lang, text }) => kind === 'paragraph' && lang === 'en' && text.length > 150,
      )!;
      const phrase =
        language === 'zh' && block.zh
          ? block.zh.match(/\p{Script=Han}{8}/u)![0]
          : block.text.split(' ').slice(3, 9).join(' ').replace(/["“”]/g, '');
      const { page, close, complaints } = await site.open();
      await page.goto(at(`${language}/search/?q=${encodeURIComponent(`"${phrase}"`)}`));
      const hit = page
        .locator(`[data-search-results] a[href*="/${language}/documents/${document.id}/#${block.id}"]`)
        .first();
      await hit.click();
      await page.waitForURL(new RegExp(`/${language}/documents/${document.id}/#${block.id}`));
      expect(complaints).toEqual([]);
      await close();
    },
  );

  test.each([
    ['en', 'stability on six fronts'],
    ['zh', '六稳'],
  ])('typing in the box of a page in %s and Enter lead to the results', async (language, query) => {
    const { page, close, complaints } = await site.open();
    await page.goto(at(`${language}/${report}`));
    await page.keyboard.press('/');
    await page.keyboard.insertText(query);
    await page.keyboard.press('Enter');
    await page.waitForURL(
      (url) => url.pathname.endsWith(`/${language}/search/`) && url.searchParams.get('q') === query,
    );
    expect(await page.locator(results).first().getAttribute('href')).toMatch(
      new RegExp(`/${language}/terms/six-stabilities/$`),
    );
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(languages)('what is typed is shown as text, never as markup (%s)', async (language) => {
    const { page, close, complaints } = await site.open();
    await page.goto(at(`${language}/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>{{zz}}')}`));
    await page.locator('[data-search-results]').getByText('<img src=x', { exact: false }).first().waitFor();
    expect(await page.locator('[data-search-results] img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
