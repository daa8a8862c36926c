import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page, Request } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OpenPage } from '../../scripts/lib/browser.ts';
import { languages } from '../../src/languages.ts';
import { createTermIndex } from '../../src/search/term-index.ts';
import { inPages } from '../in-pages.ts';
import { pastedSentences } from './copied-texts.ts';
import { startSearchSite } from './search-site.ts';
import { readQueries } from './wanted-hits.ts';

const site = startSearchSite();

describe('light', () => {
  /** Bytes over the wire, as a host that compresses sends them. */
  async function weigh(
    address: string,
    act: (page: Page) => Promise<void>,
  ): Promise<{ before: string[]; bytes: number; files: string[] }> {
    const { page, close } = await site.open();
    const files = new Map<string, number>();
    const isSearch = (url: string) => /\/data\/search\/|\/pagefind\/|\/_astro\/.*\.js$/.test(url);
    page.on('response', (response) => {
      if (isSearch(response.url()))
        void response.body().then(
          (body) => files.set(response.url(), sent(body)),
          () => undefined,
        );
    });
    await page.goto(site.at(address), { waitUntil: 'networkidle' });
    const before = [...files.keys()].filter((url) => /\/data\/|\/pagefind\/|terms-of-site/.test(url));
    await act(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(200);
    await close();
    return {
      before,
      bytes: [...files.values()].reduce((sum, size) => sum + size, 0),
      files: [...files].map(([url, size]) => `${url.replace(site.at(), '')} ${size}`),
    };
  }

  test.each(['乡村振兴', 'xiangcun zhenxing', 'integrated development urban rural', '鄉'])(
    'nothing is loaded before the box is used; the first term answer (%s) takes at most 45 kB',
    async (query) => {
      const { before, bytes } = await weigh('en/documents/', async (page) => {
        await page.focus('input[type=search]');
        await page.keyboard.insertText(query);
        await page.locator('search-box [role=option]').first().waitFor();
      });
      console.log(`first term answer, ${query}: ${(bytes / 1000).toFixed(1)} kB`);
      expect(before).toEqual([]);
      expect(bytes).toBeLessThanOrEqual(45_000);
    },
  );

  describe('the search page, whatever is asked', () => {
    let weights: Weight[];
    beforeAll(async () => {
      weights = await weighAll();
    }, 400_000);

    test('shows the terms before it asks for anything of the documents', () => {
      const early = weights.filter(({ terms }) => terms?.some((file) => file.includes('/pagefind/')));
      expect(early.map(({ query }) => query)).toEqual([]);
      // More than half of them are words of paragraphs: what is known of a part of these waits for the paragraph.
      expect(weights.filter(({ terms }) => terms).length).toBeGreaterThan(weights.length / 3);
    });

    test('shows the terms with 32 kB of the index in half of all cases, and with 45 kB in any', () => {
      const ofIndex = (files: readonly string[]) => files.filter((file) => file.includes('/data/search/'));
      const [median, most] = describeWeights(
        'terms, without the scripts',
        weights.flatMap(({ query, terms }) => (terms ? [{ query, bytes: sizeOfAll(ofIndex(terms)) }] : [])),
      );
      expect(median.bytes).toBeLessThanOrEqual(32_000);
      expect(most.bytes, most.query).toBeLessThanOrEqual(45_000);
    });

    test('shows terms and paragraphs with 167 kB in half of all cases, and in any with 245, the page included', () => {
      const [median, most] = describeWeights(
        'terms and paragraphs',
        weights.map(({ query, whole }) => ({ query, bytes: sizeOfAll(whole) })),
      );
      expect(median.bytes).toBeLessThanOrEqual(167_000);
      const page = Math.max(...languages.map((lang) => sizeOf(`dist/${lang}/search/index.html`)));
      console.log(`the page itself: ${(page / 1000).toFixed(1)} kB`);
      expect(most.bytes + page, most.query).toBeLessThanOrEqual(245_000);
    });
  });
});

/** The files that were asked for until the terms were shown, where they came first, and until all was. */
interface Weight {
  query: string;
  terms: string[] | undefined;
  whole: string[];
}

/** Those made for the documents; two of the glossary; and such as make the term search load the most. */
async function weighAll(): Promise<Weight[]> {
  const asked: [language: string, query: string][] = [
    ...readQueries()
      .filter(({ kind }) => /^documents, E|quoted/.test(kind))
      .map(({ site: language, query }): [string, string] => [language, query]),
    ['en', 'rural revitalization'],
    ['zh', '乡村振兴'],
    ['en', 'development'],
    ['zh', '发展'],
    ['en', 'revitilization of the old industrail bases'],
    ['en', 'beacon of transformation'],
    ['en', 'every word between the lines'],
    ['zh', '进城务工人员 福建省省长'],
    ['zh', '辽宁全面振兴新突破三年行动'],
    ['zh', 'every cent is effectively used'],
    ['en', '建筑、快递、环卫'],
  ];
  const weights: Weight[] = [];
  const weigh = async ({ page, complaints }: OpenPage, [language, query]: (typeof asked)[number]) => {
    const address = `${language}/search/?q=${encodeURIComponent(query)}`;
    weights.push({ query, ...(await filesOfAnswer(page, address)) });
    return complaints.splice(0);
  };
  const complaints = await inPages(site, {}, asked, weigh, ({ page }) => loadEverything(page));
  expect(complaints.flat()).toEqual([]);
  return weights;
}

/** Prints, and returns, the one in the middle and the heaviest. */
function describeWeights(
  what: string,
  weights: { query: string; bytes: number }[],
): [median: { query: string; bytes: number }, most: { query: string; bytes: number }] {
  const sorted = weights.toSorted((a, b) => a.bytes - b.bytes);
  const [median, most] = [sorted[sorted.length >> 1]!, sorted.at(-1)!];
  const show = ({ query, bytes }: typeof median) => `${(bytes / 1000).toFixed(1)} kB (${query})`;
  console.log(`${what}, ${weights.length} queries: median ${show(median)}, most ${show(most)}`);
  return [median, most];
}

const sizes = new Map<string, number>();

/** Bytes over the wire, as a host that compresses sends a content. */
function sent(content: Buffer): number {
  return Math.min(content.length, gzipSync(content).length);
}

function sizeOf(file: string): number {
  return sent(readFileSync(file));
}

/** Bytes over the wire, as a host that compresses sends them. */
function sizeOfAll(addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => {
    const size = sizes.get(address) ?? sizeOf(`dist/${new URL(address).pathname}`);
    sizes.set(address, size);
    return sum + size;
  }, 0);
}

test('the terms of a pasted sentence take at most 32 kB in half of all cases, and 70 kB in any', async () => {
  const weights: { bytes: number; sentence: string }[] = [];
  for (const { sentence } of languages.flatMap((language) => pastedSentences(language, 25))) {
    let bytes = 0;
    const index = createTermIndex(async (name) => {
      const content = readFileSync(`dist/data/search/${name}.json`);
      bytes += sent(content);
      return JSON.parse(content.toString()) as unknown;
    });
    await index.search(sentence);
    weights.push({ bytes, sentence });
  }
  weights.sort((a, b) => a.bytes - b.bytes);
  const [median, most] = [weights[weights.length >> 1]!, weights.at(-1)!];
  console.log(`terms of a pasted sentence: median ${median.bytes} bytes, most ${most.bytes}`);
  expect(median.bytes).toBeLessThanOrEqual(32_000);
  expect(most.bytes, most.sentence).toBeLessThanOrEqual(70_000);
}, 400_000);

/** As for a reader who comes for the first time: nothing is taken from the cache. */
async function loadEverything(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.addInitScript(keepTimesOfAnswer);
}

/** Keeps when terms were shown, before what the documents hold, and when all was: ms since 1970. */
function keepTimesOfAnswer(): void {
  const observer = new MutationObserver(() => {
    const results = document.querySelector('search-results');
    const isWhole = results?.getAttribute('aria-busy') === 'false';
    const { dataset } = document.documentElement;
    const now = () => `${performance.timeOrigin + performance.now()}`;
    if (!isWhole && results?.querySelector('li')) dataset['termsShown'] ??= now();
    if (!isWhole) return;
    observer.disconnect();
    dataset['allShown'] = now();
  });
  observer.observe(document, { attributeFilter: ['aria-busy'], childList: true, subtree: true });
}

/** Addresses of the files of the search that were asked for until an answer was shown, by the page or its worker. */
async function filesOfAnswer(page: Page, address: string): Promise<Omit<Weight, 'query'>> {
  const requests: Request[] = [];
  const keep = (request: Request) => requests.push(request);
  page.on('request', keep);
  await page.goto(site.at(address), { waitUntil: 'commit' });
  await page.locator('html[data-all-shown]').waitFor({ state: 'attached' });
  page.off('request', keep);
  const { termsShown, allShown } = await page.evaluate(() => ({ ...document.documentElement.dataset }));
  const own = requests.filter((request) => /\/data\/|\/pagefind\/|\/_astro\/.*\.js$/.test(request.url()));
  const until = (time: string) =>
    own.filter((request) => request.timing().startTime <= Number(time)).map((request) => request.url());
  return { terms: termsShown === undefined ? undefined : until(termsShown), whole: until(allShown!) };
}
