import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from '../scripts/lib/browser.ts';
import { siteAddress } from '../scripts/lib/site-address.ts';
import { serveFolder } from '../scripts/lib/static-server.ts';

const { base } = siteAddress();
/** What a small part of the site needs: without the pages of most terms, that a test can keep the whole of it. */
const folder = mkdtempSync(path.join(tmpdir(), 'offline-test-'));
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof startBrowser>>;

beforeAll(async () => {
  const left = /^(?:en|zh)\/(?:terms\/(?!(?:liaoning|english|pinyin)$)[^/]+|sources|guides|topics\/[^/]+)$/;
  cpSync('dist', folder, {
    recursive: true,
    filter: (file) => !left.test(path.relative('dist', file).replaceAll(path.sep, '/')),
  });
  server = await serveFolder(folder, { base, port: 0 });
  browser = await startBrowser();
  await shortenList();
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const query = 'en/search/?q=%E5%85%AD%E7%A8%B3';

/** Makes the list of all files one of the few that a search asks for: the index has thousands. */
async function shortenList(): Promise<void> {
  const { page, close } = await browser.open();
  const asked = new Set(['en/', 'en/documents/', 'en/terms/liaoning/', 'en/search/']);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith(base)) asked.add(pathname.slice(base.length));
  });
  await page.goto(`${server.address}${query}`, { waitUntil: 'networkidle' });
  await page.locator('[data-search-results] a[href$="/terms/six-stabilities/"]').first().waitFor();
  await close();
  const list = readList();
  const files = list.files.filter(([address]) => asked.has(address));
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  writeFileSync(path.join(folder, 'offline-files.json'), JSON.stringify({ ...list, bytes, files }));
}

function readList() {
  return JSON.parse(readFileSync(path.join(folder, 'offline-files.json'), 'utf8')) as {
    build: string;
    files: [address: string, bytes: number][];
  };
}

const cachesOf = (page: Page) => page.evaluate(() => caches.keys());
const controlled = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, { timeout: 120_000 });
const keptAddresses = (page: Page, name: string) =>
  page.evaluate(
    async (cache) => (await (await caches.open(cache)).keys()).map(({ url }) => new URL(url).pathname),
    name,
  );

test(
  'what was visited is read off line, then all of the site, its search included; a new build takes over whole',
  {
    timeout: 400_000,
  },
  async () => {
    const { page, context, complaints } = await browser.open({ serviceWorkers: 'allow' });
    const at = (address: string) => `${server.address}${address}`;
    await page.goto(at('en/terms/liaoning/'));
    await controlled(page);
    await page.goto(at('en/documents/'));
    const { build } = readList();
    const [own] = await cachesOf(page);
    expect(await cachesOf(page)).toEqual([`site ${base} ${build}`]);
    await page.waitForFunction(
      async ([cache, address]) => (await (await caches.open(cache!)).match(address!)) !== undefined,
      [own!, at('en/documents/')],
    );

    // Off line: what was visited is there, what was not says so.
    await context.setOffline(true);
    await page.goto(at('en/documents/'));
    expect(await page.locator('h1').innerText()).toBe('Documents');
    await page.goto(at('zh/search/'));
    expect(await page.locator('[data-not-kept]').isVisible()).toBe(true);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh');
    await context.setOffline(false);

    // The whole of it, with its size; then a search without a connection.
    await page.goto(at('en/offline/'));
    expect(await page.locator('[data-not-kept]').isVisible()).toBe(false);
    await page.locator('offline-keeper output', { hasText: / MB/ }).waitFor();
    await page.locator('button[data-keep]').click();
    await page.locator('offline-keeper output', { hasText: /is kept/ }).waitFor({ timeout: 400_000 });
    const kept = new Set(await keptAddresses(page, own!));
    expect(readList().files.filter(([address]) => !kept.has(`${base}${address}`))).toEqual([]);
    await context.setOffline(true);
    await page.goto(at(query));
    await page.locator('[data-search-results] a[href$="/terms/six-stabilities/"]').first().waitFor();
    await context.setOffline(false);
    // What failed off line failed on purpose.
    complaints.length = 0;

    // A new build: nothing of it is kept among the old, and it takes over when the reader says so.
    const worker = readFileSync(path.join(folder, 'sw.js'), 'utf8');
    writeFileSync(path.join(folder, 'sw.js'), worker.replace(build, 'another-one'));
    writeFileSync(path.join(folder, 'build.json'), '{"build":"another-one","bytes":1}');
    await page.goto(at('en/'));
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator('[data-update]').waitFor();
    expect(await cachesOf(page)).toContain(own);
    await Promise.all([page.waitForEvent('load'), page.locator('[data-update] button').click()]);
    await page.waitForFunction(async () => (await caches.keys()).length === 1);
    expect(await cachesOf(page)).toEqual([`site ${base} another-one`]);
    expect(complaints).toEqual([]);
    await context.close();
  },
);

test('what the server has of another build is shown, but never kept among the old', async () => {
  const { page, context } = await browser.open({ serviceWorkers: 'allow' });
  await page.goto(`${server.address}en/`);
  await controlled(page);
  const [own] = await cachesOf(page);
  writeFileSync(path.join(folder, 'build.json'), '{"build":"yet-another","bytes":1}');
  // An answer about the build holds for a minute: a new worker has to ask.
  await context.close();
  const next = await browser.open({ serviceWorkers: 'allow' });
  await next.page.goto(`${server.address}en/`);
  await controlled(next.page);
  await next.page.goto(`${server.address}en/terms/liaoning/`);
  expect(await next.page.locator('h1 .en').innerText()).toBe('Liaoning');
  const kept = await keptAddresses(next.page, own!);
  expect(kept.filter((address) => address.includes('/terms/'))).toEqual([]);
  await next.context.close();
});
