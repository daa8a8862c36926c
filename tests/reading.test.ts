import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Locator, Page } from 'playwright-core';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '../scripts/lib/site-address.ts';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { cardFile } from '../src/exchange/card-file.ts';
import { generatedDocuments } from '../scripts/lib/read-generated.ts';
import { languages } from '../src/languages.ts';
import { barriersOn } from './accessibility.ts';
import { termOf } from './term-link.fixture.ts';

const documents = generatedDocuments();
const report = 'documents/liaoning-government-work-report-2022/';

type Node = DefaultTreeAdapterTypes.Node;
type Tag = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Tag[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
}
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
const attribute = (element: Tag, name: string) => element.attrs.find((item) => item.name === name)?.value;
const hasClass = (element: Tag, name: string) => attribute(element, 'class')?.split(' ').includes(name);
const read = new Map<string, Tag[]>();
/** The elements of a built page, which many tests ask for. */
function elementsOf(address: string): Tag[] {
  const elements = read.get(address) ?? elementsIn(parse(readFileSync(`dist/${address}index.html`, 'utf8')));
  read.set(address, elements);
  return elements;
}

describe('in the pages as they are built', () => {
  const texts = languages.flatMap((lang) =>
    documents.flatMap(({ id, translated }) => [
      `${lang}/documents/${id}/`,
      ...(translated
        ? [`${lang}/documents/${id}/parallel/`, `${lang}/documents/${id}/${lang === 'en' ? 'zh' : 'en'}/`]
        : []),
    ]),
  );

  test.each(texts)('at most 12 of 100 characters of /%s are marked before one asks for more', (address) => {
    const page = elementsOf(address);
    const length = (all: Tag[]) => all.reduce((sum, element) => sum + textOf(element).trim().length, 0);
    const sentences = page.filter((element) =>
      /^p\d+s\d+$/.test(attribute(element, 'id') ?? attribute(element, 'data-sentence') ?? ''),
    );
    const marked = page.filter((element) => element.tagName === 'a' && hasClass(element, 'first'));
    expect(
      attribute(
        page.find(({ tagName }) => tagName === 'html')!,
        'data-mark',
      ),
    ).toBe('key');
    expect(length(sentences)).toBeGreaterThan(800);
    expect(length(marked) / length(sentences)).toBeLessThanOrEqual(0.12);
    expect(marked.length).toBeGreaterThan(0);
  });

  test.each(texts)('every element of /%s has an id of its own', (address) => {
    const ids = elementsOf(address).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
  });

  test.each(languages)('a sentence has its counterpart in the row of the same number (%s)', (lang) => {
    const rules = readFileSync('src/components/document/sentence-rows.css', 'utf8').match(
      /order: \d+/g,
    )!.length;
    for (const { id } of documents.filter(({ translated }) => translated)) {
      const pairs = elementsOf(`${lang}/documents/${id}/parallel/`).filter((one) => hasClass(one, 'pair'));
      const wrong = pairs.flatMap((pair) => {
        const sides = elementsIn(pair).filter((one) => hasClass(one, 'side'));
        const counts = sides.map(
          ({ childNodes }) => childNodes.filter((child) => child.nodeName === 'span').length,
        );
        const isLevel = counts.every((count) => count === counts[0] && count <= rules);
        return isLevel ? [] : [`${attribute(pair, 'id')}: ${counts.join(' and ')}`];
      });
      expect(wrong, id).toEqual([]);
    }
  });

  test.each(languages)('every term that a document links (%s) has its card in a small file', (lang) => {
    const read = (name: string) => readFileSync(`dist/data/cards/${name}.${lang}.json`, 'utf8');
    for (const { id } of documents) {
      const page = elementsOf(`${lang}/documents/${id}/`);
      const own = page.find(({ tagName }) => tagName === 'article')!;
      const slug = attribute(own, 'data-cards');
      const links = page.filter((element) => attribute(element, 'data-term') !== undefined);
      const linked = new Set(links.map((element) => termOf(attribute(element, 'href'))));
      expect(linked.size).toBeGreaterThan(10);
      const without = [...linked].filter((term) => {
        const text = read(slug ? `documents/${slug}` : cardFile(term));
        expect(gzipSync(text).length).toBeLessThan(20_000);
        expect(text).not.toContain('"contexts"');
        return !Object.hasOwn(JSON.parse(text) as object, term);
      });
      expect(without, id).toEqual([]);
    }
  });

  test('a text in the pages of the other language names the page of its own language, and no others', () => {
    const page = elementsOf(`en/${report}zh/`);
    expect(page.filter((element) => element.tagName === 'link' && attribute(element, 'hreflang'))).toEqual(
      [],
    );
    const link = page.find((element) => attribute(element, 'data-language-link') !== undefined)!;
    expect(attribute(link, 'href')).toMatch(new RegExp(`/zh/${report}$`));
    const paragraph = page.find((element) => attribute(element, 'id') === 'p50')!;
    expect(elementsIn(paragraph).some((element) => attribute(element, 'lang') === 'zh')).toBe(true);
    expect(
      elementsIn(paragraph).every((element) => !/^\/zh\/terms/.test(attribute(element, 'href') ?? '')),
    ).toBe(true);
  });
});

/** Other tests run beside these. */
const patient = { timeout: 60_000 };

/** Follows a link that sticks to the window: Playwright scrolls such a one to where it would stand without. */
const follow = (link: Locator) => link.evaluate((element: HTMLElement) => element.click());

let site: Awaited<ReturnType<typeof startBuiltSite>>;
const at = (address: string) => `${site.address}${address}`;
beforeAll(async () => {
  site = await startBuiltSite(`en/${report}`);
});
afterAll(() => site?.close());

/** Gaps between blocks, and margins that lie on one another. */
function layoutOf(page: Page) {
  return page.evaluate(() => {
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const blocks = [...document.querySelectorAll('.text > :is(.block, .part-heading)')];
    const gaps = blocks.slice(1).flatMap((block, index) => {
      const before = blocks[index]!;
      const isPlain = [before, block].every((one) => one.matches('.block:not(.title, .speaker)'));
      return isPlain ? [{ id: block.id, gap: boxOf(block).top - boxOf(before).bottom }] : [];
    });
    const normal = gaps.map(({ gap }) => gap).sort((a, b) => a - b)[gaps.length >> 1]!;
    const margins = [...document.querySelectorAll('.text > .gloss > details')].map((margin) => ({
      id: margin.parentElement!.previousElementSibling!.id,
      // The line that says how many more there are, too.
      bottom: Math.max(
        boxOf(margin).bottom,
        ...[...margin.querySelectorAll('li')].map((one) => boxOf(one).bottom),
      ),
      top: boxOf(margin).top,
    }));
    return {
      count: gaps.length,
      wide: gaps.filter(({ gap }) => gap > normal * 1.5),
      touching: margins.slice(1).filter(({ top }, index) => top < margins[index]!.bottom - 1),
      lastBelow: (margins.at(-1)?.bottom ?? 0) - boxOf(document.querySelector('.text')!).bottom,
    };
  });
}

describe.each(languages)('the report in %s', (lang) => {
  test('has no gap that its margin makes at 1024, 1280 and 1920 px', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(at(`${lang}/${report}`));
    for (const width of [1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const { count, wide, touching, lastBelow } = await layoutOf(page);
      expect(count).toBeGreaterThan(50);
      expect({ width, wide, touching }).toEqual({ width, wide: [], touching: [] });
      expect(lastBelow, `${width} px`).toBeLessThan(30);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  test('begins on the first screen, and follows the place where one reads', async () => {
    const { page, close, complaints } = await site.open({ viewport: { width: 1280, height: 800 } });
    await page.goto(at(`${lang}/${report}`));
    const paragraph = page.locator('.block.paragraph p').first();
    expect((await paragraph.boundingBox())!.y).toBeLessThan(760);
    expect(await page.locator('h1').count()).toBe(1);
    await page.setViewportSize({ width: 375, height: 812 });
    expect((await page.locator('.text .block').first().boundingBox())!.y).toBeLessThan(540);
    await page.setViewportSize({ width: 1280, height: 800 });
    const hrefs = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('[data-language-link], .views a, .text-here a')].map(
          ({ hash }) => hash,
        ),
      );
    expect(new Set(await hrefs())).toEqual(new Set(['']));
    await page
      .locator('#p60')
      .evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 60));
    await expect.poll(hrefs, patient).toEqual(Array.from({ length: 5 }, () => '#p60'));
    expect(await page.locator('[data-here]').textContent()).not.toBe('');
    expect(await page.locator('.toc [aria-current]').count()).toBe(1);
    // From an address, too, and to the very block.
    const other = lang === 'en' ? 'zh' : 'en';
    await page.goto(at(`${lang}/${report}#p30`));
    // The page stays as it is and only scrolls there: the links follow a moment later.
    await expect.poll(hrefs, patient).toEqual(Array.from({ length: 5 }, () => '#p30'));
    await follow(page.locator('[data-language-link]'));
    await page.waitForURL(at(`${other}/${report}#p30`));
    const { top } = await page.locator('#p30').evaluate((element) => element.getBoundingClientRect());
    expect(top).toBeGreaterThan(30);
    expect(top).toBeLessThan(200);
    await follow(page.locator('.views a').nth(2));
    await page.waitForURL(at(`${other}/${report}parallel/#p30`));
    await follow(page.locator(`.views a[hreflang=${lang}]`));
    await page.waitForURL(at(`${lang}/${report}#p30`));
    await follow(page.locator('.text-here a'));
    await page.waitForURL(at(`${lang}/${report}${other}/#p30`));
    await follow(page.locator('[data-language-link]'));
    await page.waitForURL(at(`${other}/${report}#p30`));
    expect(complaints).toEqual([]);
    await close();
  });
});

test('what names a document is read once, and is there for whoever is led to it', async () => {
  const { page, close } = await site.open();
  const namesOf = async (address: string) => {
    await page.goto(at(address));
    const lines = page.locator('.text > :is(.title, .dateline, .byline)');
    return lines.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map(({ id }) => id),
    );
  };
  // The source has its head in both languages; the translation of one of them is no third.
  expect(await namesOf(`en/${report}`)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
  expect(await namesOf(`zh/${report}`)).toEqual(['p1', 'p2', 'p3']);
  expect(await namesOf(`zh/${report}#p5`)).toEqual(['p1', 'p2', 'p3', 'p5']);
  for (const lang of languages)
    expect(await namesOf(`${lang}/documents/scio-liaoning-livelihood-2024/`)).toEqual(['p2']);
  await close();
});

describe('the card over a term', () => {
  const card = '#term-card';

  test('can be pointed at, reached by Tab, and goes at Escape; it says what its link is of', async () => {
    const { page, close, complaints } = await site.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto(at(`en/${report}#p50`));
    const fetched = () => requests.filter((path) => path.includes('/data/'));
    expect(fetched()).toEqual([]);
    const link = page.locator('#p50 a[data-term]').first();
    await link.hover();
    await page.locator(card).waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('term-card-said');
    expect(await page.locator(`${card} .evidence`).count()).toBe(2);
    await page.locator(`${card} b`).first().hover();
    await page.waitForTimeout(400);
    expect(await page.locator(card).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(card).count()).toBe(0);
    // Longer than a card takes to come: a link that lay below it is under the pointer now, which did not move.
    await page.waitForTimeout(400);
    expect(await page.locator(card).count()).toBe(0);
    await page.mouse.move(1, 1);
    // By keyboard: the next stop after the link is in the card.
    await page.locator('#p50 .at').focus();
    await page.keyboard.press('Tab');
    await page.locator(card).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#term-card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator(card).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('#p50 a[data-term]'))).toBe(true);
    // Small files of cards, and nothing else of the glossary.
    expect(fetched().length).toBeLessThanOrEqual(3);
    expect(fetched().filter((path) => !path.includes('/data/cards/'))).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('warns of a form to avoid, and names the terms inside a longer one', async () => {
    const { page, close } = await site.open();
    await page.goto(at(`en/${report}`));
    await page.locator('.block a.warned').first().hover();
    await page.locator(`${card} .warning`).waitFor();
    await close();
  });

  test.each(['zh/terms/rural-revitalization/', 'en/terms/', 'en/guides/avoid/', `zh/${report}terms/`])(
    'is there on /%s',
    async (address) => {
      const { page, close, complaints } = await site.open();
      const answer = await page.goto(at(address));
      if (answer?.ok()) {
        const links = page.locator('main a[href*="/terms/"]');
        const index = await links.evaluateAll((all) =>
          all.findIndex(
            (one) =>
              (one as HTMLAnchorElement).checkVisibility() &&
              !one.closest('nav, .crumb') &&
              /\/terms\/(?!by-translation)[^/]+\/$/.test((one as HTMLAnchorElement).pathname) &&
              (one as HTMLAnchorElement).pathname !== location.pathname,
          ),
        );
        expect(index).toBeGreaterThanOrEqual(0);
        await links.nth(index).hover();
        await page.locator(card).waitFor();
        expect(complaints).toEqual([]);
      }
      await close();
    },
  );

  test('is a sheet at the first tap, and the second leads to the term', async () => {
    const { page, close, complaints } = await site.open({
      viewport: { width: 375, height: 760 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(at('zh/documents/scio-liaoning-livelihood-2024/parallel/'));
    const link = page
      .locator('.pair.answer .side[lang=zh] a[data-term], .pair .side[lang=zh] a[data-term]')
      .nth(2);
    const term = termOf(await link.getAttribute('href'));
    await link.tap();
    await page.locator(`${card}.sheet`).waitFor();
    expect(page.url()).toMatch(/parallel\/$/);
    // Both sentences stay to be read above it.
    const { lowest, sheet } = await page.evaluate(() => ({
      lowest: Math.max(
        ...[...document.querySelectorAll('.is-aligned')].map((one) => one.getBoundingClientRect().bottom),
      ),
      sheet: document.querySelector('#term-card')!.getBoundingClientRect().top,
    }));
    expect(await page.locator('.is-aligned').count()).toBeGreaterThanOrEqual(2);
    expect(lowest).toBeLessThanOrEqual(sheet);
    expect(await barriersOn(page)).toEqual([]);
    await link.tap();
    await page.waitForURL(new RegExp(`/zh/terms/${term}/$`));
    expect(complaints).toEqual([]);
    await close();
  }, 400_000);

  test('never lies on the counterpart of its sentence', async () => {
    for (const width of [768, 1280]) {
      const { page, close } = await site.open({ viewport: { width, height: 800 } });
      await page.goto(at(`en/${report}parallel/#p50`));
      for (const side of languages) {
        await page.locator(`#p50 .side[lang=${side}] a[data-term]`).first().hover();
        await page.locator(card).waitFor();
        const hidden = await page.evaluate((own) => {
          const over = document.querySelector('#term-card')!.getBoundingClientRect();
          return [...document.querySelectorAll('.is-aligned')]
            .filter((one) => one.closest('.side')!.getAttribute('lang') !== own)
            .map((one) => one.getBoundingClientRect())
            .filter(
              (box) =>
                over.left < box.right &&
                over.right > box.left &&
                over.top < box.bottom &&
                over.bottom > box.top,
            ).length;
        }, side);
        expect(hidden, `${side} at ${width}`).toBe(0);
        await page.keyboard.press('Escape');
        await page.mouse.move(1, 1);
      }
      await close();
    }
  });
});

describe('side by side', () => {
  test('a tap marks a sentence and its counterpart, level or one under the other', async () => {
    for (const width of [375, 1280]) {
      const { page, close } = await site.open({ viewport: { width, height: 800 }, hasTouch: true });
      await page.goto(at(`en/${report}parallel/#p50`));
      await page.locator('.side[lang=en] [data-sentence=p50s2]').tap({ position: { x: 4, y: 8 } });
      const boxes = () =>
        page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('.is-aligned')].map((one) => {
            const { top, bottom, left, right } = one.getBoundingClientRect();
            return { lang: one.closest('.side')!.getAttribute('lang'), top, bottom, left, right };
          }),
        );
      await expect.poll(async () => (await boxes()).map(({ lang }) => lang), patient).toEqual(['en', 'zh']);
      const [en, zh] = await boxes();
      if (width === 375) {
        expect(zh!.top).toBeGreaterThanOrEqual(en!.bottom - 1);
        expect(zh!.top - en!.bottom).toBeLessThan(20);
      } else {
        expect(zh!.left).toBeGreaterThan(en!.right - 1);
        expect(Math.abs(zh!.top - en!.top)).toBeLessThan(2);
      }
      await page.locator('h1').tap();
      expect(await boxes()).toEqual([]);
      await close();
    }
  });

  test('of a long document the links that are not there come when one turns to the text', async () => {
    const { page, close, complaints } = await site.open();
    await page.goto(at(`en/${report}parallel/`));
    const count = () => page.locator('.side a[data-term]').count();
    const before = await count();
    await page.locator('.pair .side').nth(3).locator('span').first().hover();
    await expect.poll(count, patient).toBeGreaterThan(before * 2);
    expect(await page.locator('.side a[href*="/zh/terms/"]').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a document is there for reference managers, and without a host names none', () => {
  const name = 'dist/downloads/citations/liaoning-government-work-report-2022';
  const [item] = JSON.parse(readFileSync(`${name}.zh.csl.json`, 'utf8')) as { title: string; URL?: string }[];
  expect(item!.title).toMatch(/政府工作报告/);
  expect(readFileSync(`${name}.en.bib`, 'utf8')).toMatch(/^@online\{liaoning-government-work-report-2022,/);
  if (siteAddress().origin === undefined) expect(item!.URL).toBeUndefined();
  else expect(item!.URL).toContain(siteAddress().origin);
});

test('the menu of a block copies link, sentence, pair and citation', async () => {
  const { page, context, close, complaints } = await site.open();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(at(`en/${report}`));
  await page.locator('#p50').hover();
  const copied: string[] = [];
  for (const what of ['link', 'sentence', 'pair', 'citation']) {
    await page.locator('#p50 .at').click();
    const button = page.locator(`#block-menu [data-copy=${what}]`);
    const label = await button.textContent();
    await button.click();
    await expect.poll(() => button.textContent(), patient).not.toBe(label);
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
    await page.locator('#block-menu').waitFor({ state: 'hidden' });
  }
  const [link, sentence, pair, citation] = copied;
  const { text, zh } = documents
    .find(({ id }) => report.includes(id))!
    .blocks.find(({ id }) => id === 'p50')!;
  expect(link).toBe(at(`en/${report}#p50`));
  expect(text).toContain(sentence);
  expect(sentence).not.toBe('');
  expect(pair).toContain(text.slice(-40).trim());
  expect(pair).toContain(zh!.slice(-12));
  expect(citation).toContain(text.slice(0, 60));
  expect(citation).toContain(at(`en/${report}#p50`));
  expect(complaints).toEqual([]);
  await close();
}, 400_000);

test.each([`en/${report}`, `zh/${report}`, `en/${report}parallel/`])(
  'on a phone an address leads to its paragraph on /%s, and one reads on from there in the other language',
  async (address) => {
    const { page, close, complaints } = await site.open({
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    });
    const topOf = (id: string) =>
      page.locator(id).evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const isBelowTheBar = (top: number) => top > 30 && top < 220;
    await page.goto(at(`${address}#p60`));
    await expect.poll(async () => isBelowTheBar(await topOf('#p60')), patient).toBe(true);
    // What was laid out above it meanwhile has not moved it.
    await page.waitForTimeout(1000);
    expect(isBelowTheBar(await topOf('#p60'))).toBe(true);
    // A paragraph that one reads stays where it is while those above it are laid out.
    await page.evaluate(() => scrollBy(0, -1500));
    await page.waitForTimeout(500);
    const read = await page.evaluate(() => {
      const lines = [...document.querySelectorAll('.text > [id]')];
      return lines.find((line) => line.getBoundingClientRect().bottom > 200)!.id;
    });
    const before = await topOf(`#${read}`);
    await page.waitForTimeout(500);
    expect(Math.abs((await topOf(`#${read}`)) - before)).toBeLessThan(3);
    // The link follows the reader, there and back, each time a moment later.
    const language = page.locator('[data-language-link]');
    await expect.poll(() => language.getAttribute('href'), patient).not.toMatch(/#p60$/);
    await page.goto(at(`${address}#p60`));
    await expect.poll(() => language.getAttribute('href'), patient).toMatch(/#p60$/);
    await follow(language);
    await page.waitForURL(at(`${address.startsWith('en') ? 'zh' : 'en'}${address.slice(2)}#p60`));
    await expect.poll(async () => isBelowTheBar(await topOf('#p60')), patient).toBe(true);
    expect(complaints).toEqual([]);
    await close();
  },
  120_000,
);

test('on a phone contents are called from the bar, and skip links lead to text and contents', async () => {
  const { page, close, complaints } = await site.open({ viewport: { width: 375, height: 760 } });
  await page.goto(at(`zh/${report}#p50`));
  await page.locator('.to-contents').click();
  expect(await page.locator('#contents').isVisible()).toBe(true);
  await page.locator('#contents a').nth(4).click();
  expect(await page.locator('#contents').isVisible()).toBe(false);
  expect(page.url()).toMatch(/#p\d+$/);
  await page.goto(at(`zh/${report}`));
  for (const target of ['main', 'text', 'contents']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(`#${target}`);
  }
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.closest('#contents') !== null)).toBe(true);
  expect(complaints).toEqual([]);
  await close();
});
