import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedDocuments } from '../scripts/lib/read-generated.ts';
import { barriersOn } from './accessibility.ts';
import { startBuiltSite } from '../scripts/lib/built-site.ts';

const languages = ['en', 'zh'] as const;
const documents = generatedDocuments();
const report = 'documents/liaoning-government-work-report-2022/';
const said = { en: /site(?:’s own)? translation, not the official text/i, zh: /本站译文，并非官方文本/ };

let site: Awaited<ReturnType<typeof startBuiltSite>>;
const at = (address: string) => `${site.address}${address}`;

beforeAll(async () => {
  site = await startBuiltSite(`en/${report}parallel/`);
});
afterAll(() => site?.close());

/** The marked sentences of a page, as `en p50s3`. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.is-aligned')].map(
      (element) => `${element.closest('[lang]')!.getAttribute('lang')} ${element.dataset['sentence']}`,
    ),
  );
}

/** Opens a page with both texts and turns to it: what marks sentences comes when a reader does. */
async function turnTo(page: Page, address: string): Promise<void> {
  await page.goto(at(address));
  await page.locator('.pair [data-sentence]').first().dispatchEvent('pointerover');
  await page.waitForSelector('.is-aligned');
}

const sentence = (page: Page, id: string, lang: string) =>
  page.locator(`.side[lang=${lang}] [data-sentence="${id}"]`);

describe('resting on a sentence', () => {
  test('marks it and its counterpart, whole units where sentences are joined', async () => {
    const { page, close, complaints } = await site.open();
    await turnTo(page, `en/${report}parallel/`);
    // p50s3 and p50s4 are one in Chinese.
    const joined = ['en p50s3', 'en p50s4', 'zh p50s3'];
    const expected: Record<string, string[]> = {
      'en p50s1': ['en p50s1', 'zh p50s1'],
      'en p50s2': ['en p50s2', 'zh p50s2'],
      'zh p50s2': ['en p50s2', 'zh p50s2'],
      'en p50s3': joined,
      'en p50s4': joined,
      'zh p50s3': joined,
      'zh p50s5': ['en p50s5', 'zh p50s5'],
    };
    const found: Record<string, string[]> = {};
    for (const place of Object.keys(expected)) {
      const [lang, id] = place.split(' ');
      await sentence(page, id!, lang!).dispatchEvent('pointerover');
      found[place] = await marked(page);
    }
    expect(found).toEqual(expected);
    await page.locator('h1').hover();
    await expect.poll(() => marked(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('marks it under a real pointer, too', async () => {
    const { page, close } = await site.open();
    await page.goto(at(`zh/${report}parallel/`));
    await sentence(page, 'p50s2', 'zh').locator('a').first().hover();
    // The pointer rests; what marks the sentence may still be on its way.
    await expect.poll(() => marked(page)).toEqual(['en p50s2', 'zh p50s2']);
    const [plain, own] = await Promise.all(
      ['p50s6', 'p50s2'].map((id) =>
        sentence(page, id, 'en').evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    );
    expect(own).not.toBe(plain);
    await close();
  });

  test('in any document marks exactly the sentences of its unit', async () => {
    const { page, close } = await site.open();
    for (const { id, blocks } of documents.filter(({ translated }) => translated)) {
      await turnTo(page, `en/documents/${id}/parallel/`);
      const wrong = await page.evaluate(
        (units) => {
          const faults: string[] = [];
          for (const [block, firsts] of Object.entries(units)) {
            const pair = document.getElementById(block)!;
            const number = (element: HTMLElement) => Number(/s(\d+)$/.exec(element.dataset['sentence']!)![1]);
            for (const element of pair.querySelectorAll<HTMLElement>('[data-sentence]')) {
              element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
              const first = firsts.findLast((candidate) => candidate <= number(element))!;
              const next = firsts.find((candidate) => candidate > first) ?? Infinity;
              const expected = [...pair.querySelectorAll<HTMLElement>('[data-sentence]')].filter(
                (other) => number(other) >= first && number(other) < next,
              );
              const found = [...document.querySelectorAll('.is-aligned')];
              if (found.length !== expected.length || expected.some((other) => !found.includes(other)))
                faults.push(element.dataset['sentence']!);
            }
          }
          return faults;
        },
        Object.fromEntries(
          blocks
            .filter(({ units }) => units.length > 0)
            .map((block) => [block.id, block.units.map((unit) => Number(/s(\d+)$/.exec(unit.id)![1]))]),
        ),
      );
      expect(wrong, id).toEqual([]);
    }
    await close();
  });
});

describe('by keyboard', () => {
  test('focus on a linked term marks its sentence and counterpart; sentences take no focus', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(at(`en/${report}parallel/`));
    expect(await page.locator('[data-sentence][tabindex]').count()).toBe(0);
    await page.locator('#p50 .row-links a').last().focus();
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-sentence]')?.dataset['sentence'],
      ),
    ).toBe('p50s1');
    await expect.poll(() => marked(page)).toEqual(['en p50s1', 'zh p50s1']);
    // Where the page moves under a pointer at rest, another sentence takes nothing; a pointer that moves does.
    // The card of the term lies on the English side.
    await sentence(page, 'p50s2', 'zh').hover();
    await expect.poll(() => marked(page)).toEqual(['en p50s2', 'zh p50s2']);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect.poll(() => marked(page)).toEqual(['en p50s1', 'zh p50s1']);
    await page.mouse.wheel(0, 300);
    await page.waitForTimeout(400);
    expect(await marked(page)).toEqual(['en p50s1', 'zh p50s1']);
    await sentence(page, 'p50s2', 'zh').hover();
    await expect.poll(() => marked(page)).toEqual(['en p50s2', 'zh p50s2']);
    await page.keyboard.press('Shift');
    const joined = sentence(page, 'p50s4', 'en').locator('a').first();
    await joined.focus();
    await expect.poll(() => marked(page)).toEqual(['en p50s3', 'en p50s4', 'zh p50s3']);
    await page.locator('#p50 .row-links a').first().focus();
    await expect.poll(() => marked(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('without JavaScript', () => {
  test.each(languages)(
    'the page in %s has both texts, its terms linked, and says whose the Chinese is',
    async (language) => {
      const { page, close } = await site.open({ javaScriptEnabled: false });
      await page.goto(at(`${language}/${report}parallel/`));
      expect(await page.locator('.pair').count()).toBe(
        documents.find(({ id }) => report.includes(id))!.blocks.length,
      );
      expect(await sentence(page, 'p50s3', 'en').textContent()).toContain('Our support will focus on');
      expect(await sentence(page, 'p50s3', 'zh').textContent()).toContain('千亿级产业集群');
      expect(await page.locator('.side[lang=en] a[data-term]').count()).toBeGreaterThan(500);
      expect(await page.locator('.side[lang=zh] a[data-term]').count()).toBeGreaterThan(500);
      await page.locator('#p50 .side[lang=zh] a[data-term]').first().click();
      await page.waitForURL(new RegExp(`/${language}/terms/[\\w-]+/$`));
      await close();
    },
  );
});

describe('in its place', () => {
  /** Where the two texts of a block stand. */
  const sides = (page: Page) =>
    page
      .locator('#p50 .side')
      .evaluateAll((elements) =>
        elements
          .map((element) => element.getBoundingClientRect())
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );

  test('at 375 px the texts are stacked and nothing overflows, in every document', async () => {
    const { page, close } = await site.open({ viewport: { width: 375, height: 800 } });
    for (const language of languages) {
      for (const { id } of documents.filter(({ translated }) => translated)) {
        await page.goto(at(`${language}/documents/${id}/parallel/`));
        expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(375);
      }
    }
    await page.goto(at(`en/${report}parallel/`));
    const [en, zh] = await sides(page);
    expect(zh!.top).toBeGreaterThanOrEqual(en!.bottom);
    expect(zh!.left).toBe(en!.left);
    await close();
  });

  test.each([
    ['on a wide screen', 'screen', 1280],
    ['on a printed page', 'print', 720],
  ] as const)('%s the texts stand side by side', async (_name, media, width) => {
    const { page, close } = await site.open({ viewport: { width, height: 1000 } });
    await page.goto(at(`en/${report}parallel/`));
    await page.emulateMedia({ media });
    const [en, zh] = await sides(page);
    expect(zh!.left).toBeGreaterThanOrEqual(en!.right);
    expect(zh!.top).toBe(en!.top);
    expect(zh!.right).toBeLessThanOrEqual(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // A heading over each column says whose words it has.
    expect(await page.locator('.columns').textContent()).toMatch(said.en);
    expect(await page.locator('.columns').isVisible()).toBe(true);
    await close();
  });

  test('a block that is Chinese in the source stands in its column, and the other says why', async () => {
    const { id, blocks } = documents.find((document) => document.blocks.some(({ lang }) => lang === 'zh'))!;
    const block = blocks.find(({ lang }) => lang === 'zh')!;
    const { page, close } = await site.open({ viewport: { width: 1280, height: 800 } });
    await page.goto(at(`en/documents/${id}/parallel/`));
    expect(await page.locator(`#${block.id} .side`).allTextContents()).toEqual([block.text]);
    const leftOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().left);
    expect(await leftOf(`#${block.id} .side`)).toBe(await leftOf('.pair .side + .side[lang=zh] > span'));
    expect(await leftOf(`#${block.id} .alone`)).toBe(
      await leftOf('.pair .side[lang=en]:has(+ .side) > span'),
    );
    expect(await page.locator(`#${block.id} .alone`).textContent()).toBe('In Chinese in the source');
    await close();
  });
});

describe('from a block', () => {
  test.each(languages)('links lead to the same block in either language (%s)', async (language) => {
    const { page, close, complaints } = await site.open();
    for (const to of languages) {
      await page.goto(at(`${language}/${report}parallel/#p50`));
      await page.locator(`#p50 .row-links a[hreflang=${to}]`).click();
      await page.waitForURL(at(`${to}/${report}#p50`));
      expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe('p50');
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('the three views of a document lead to each other', async () => {
    const { page, close } = await site.open();
    await page.goto(at(`en/${report}`));
    await page.locator('.views a').nth(2).click();
    await page.waitForURL(at(`en/${report}parallel/`));
    expect(await page.locator('.views [aria-current=page]').textContent()).toBe('Side by side');
    await page.locator('.views a').nth(1).click();
    await page.waitForURL(at(`zh/${report}`));
    await close();
  });
});

test.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 390],
] as const)(
  'the page in %s has no serious barrier at %i px, with a sentence marked',
  async (colorScheme, width) => {
    const { page, close } = await site.open({ colorScheme, viewport: { width, height: 900 } });
    await turnTo(page, 'zh/documents/scio-liaoning-livelihood-2024/parallel/');
    await page.locator('.pair [data-sentence] a').first().dispatchEvent('pointerover');
    expect(await marked(page)).toHaveLength(2);
    expect(await barriersOn(page)).toEqual([]);
    await close();
  },
);

describe('that the Chinese is a site translation is said in both languages', () => {
  /** What a reader sees of a page. */
  async function textOf(address: string): Promise<string> {
    const { page, close } = await site.open();
    await page.goto(at(address));
    const text = await page.locator('main').innerText();
    await close();
    return text;
  }

  test.each(
    documents
      .filter(({ translated }) => translated)
      .flatMap(({ id }) => [
        `zh/documents/${id}/`,
        `zh/documents/${id}/parallel/`,
        `en/documents/${id}/parallel/`,
      ]),
  )('on /%s', async (address) => {
    const text = await textOf(address);
    expect(text).toMatch(said.en);
    expect(text).toMatch(said.zh);
  });

  test.each(languages)('on the page of a term with uses in Chinese (%s)', async (language) => {
    const text = await textOf(`${language}/terms/rural-revitalization/`);
    expect(text).toMatch(said.en);
    expect(text).toMatch(said.zh);
  });

  test('beside a paragraph that a search finds', async () => {
    const { page, close } = await site.open();
    await page.goto(at(`zh/search/?q=${encodeURIComponent('千亿级产业集群')}`));
    await page.locator(`[data-search-results] a[href*="#p50"]`).first().waitFor();
    const text = await page.locator('[data-search-results]').innerText();
    expect(text).toMatch(said.en);
    expect(text).toMatch(said.zh);
    await close();
  });

  test('in every translation memory, in /data/documents.json and in the data of a term', async () => {
    const memories = readdirSync('dist/downloads').filter((name) => name.endsWith('.tmx'));
    expect(memories).toHaveLength(documents.filter(({ translated }) => translated).length + 1);
    const [listed, term] = await Promise.all(
      ['data/documents.json', 'data/terms/rural-revitalization.json'].map(
        async (file) => (await fetch(at(file))).json() as Promise<unknown>,
      ),
    );
    for (const { slug, chinese } of listed as { slug: string; chinese?: unknown }[])
      expect(chinese !== undefined, slug).toBe(documents.find(({ id }) => id === slug)!.translated);
    for (const text of [
      ...memories.map((name) => readFileSync(`dist/downloads/${name}`, 'utf8')),
      JSON.stringify(listed),
      JSON.stringify(term),
    ]) {
      expect(text).toMatch(said.en);
      expect(text).toMatch(said.zh);
    }
  });
});
