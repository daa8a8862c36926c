import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import { languages } from '../src/languages.ts';

const report = 'documents/liaoning-government-work-report-2022/';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

/** How far what is seen may move while a page comes: https://web.dev/articles/cls has 0.1 for good. */
const mostShift = 0.02;

/** A desk by cable, and a phone with the connection of a train, as Lighthouse has them. */
const readers = [
  ['a desk', { width: 1350, height: 940 }, { latency: 40, bytes: 1_250_000, slowdown: 1 }],
  ['a phone', { width: 412, height: 823 }, { latency: 150, bytes: 200_000, slowdown: 4 }],
] as const;

const pages = languages.flatMap((lang) =>
  [
    '',
    report,
    `${report}parallel/`,
    'terms/rural-revitalization/',
    'terms/',
    'search/?q=GDP',
    'figures/',
  ].map((page) => `${lang}/${page}`),
);

/** Pages at once: a page waits for its slow connection, and each has one of its own. */
const lanes = 4;

test.each(readers)(
  'on %s what is read stays where it is while fonts and scripts come',
  async (_, viewport, { latency, bytes, slowdown }) => {
    const shiftsOf = async (address: string) => {
      // Each with an empty cache: that is when things come late.
      const { page, context } = await site.open({ viewport, serviceWorkers: 'block' });
      const client = await context.newCDPSession(page);
      await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
      await client.send('Network.enable');
      await client.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: bytes,
        uploadThroughput: bytes,
      });
      await page.addInitScript(() => {
        const all: object[] = ((globalThis as unknown as { shifts: object[] }).shifts = []);
        new PerformanceObserver((list) => all.push(...list.getEntries())).observe({
          type: 'layout-shift',
          buffered: true,
        });
      });
      await page.goto(`${site.address}${address}`, { timeout: 120_000 });
      if (address.includes('?q=')) await page.locator('.results .hit').first().waitFor({ timeout: 120_000 });
      // A script that comes last has been run, and what it asked for is there.
      await page.waitForTimeout(1500);
      const found = await page.evaluate(() => {
        type Shift = { value: number; hadRecentInput: boolean; sources: { node?: Element }[] };
        const { shifts } = globalThis as unknown as { shifts: Shift[] };
        const own = shifts.filter(({ hadRecentInput }) => !hadRecentInput);
        return {
          shift: own.reduce((sum, { value }) => sum + value, 0),
          by: own.map(({ sources: [first] }) => first?.node?.outerHTML?.slice(0, 80) ?? 'what is gone'),
        };
      });
      await context.close();
      return { address, ...found };
    };
    const waiting = pages.values();
    const moves: Awaited<ReturnType<typeof shiftsOf>>[] = [];
    const work = async () => {
      for (const address of waiting) moves.push(await shiftsOf(address));
    };
    await Promise.all(Array.from({ length: lanes }, work));
    expect(moves).toHaveLength(pages.length);
    expect(moves.filter(({ shift }) => shift > mostShift)).toEqual([]);
  },
  400_000,
);
