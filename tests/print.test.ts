import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';

const report = 'documents/liaoning-government-work-report-2022/';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
beforeAll(async () => {
  site = await startBuiltSite(`en/${report}`);
});
afterAll(() => site?.close());

const papers = [
  ['A4', 10],
  ['A4', 15],
  ['Letter', 10],
  ['Letter', 15],
] as const;

/** The terms whose pages are largest, and those with the longest tables and lists of members. */
function longestTerms(): string[] {
  const pages = readdirSync('dist/en/terms', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['by-translation', 'english', 'pinyin'].includes(entry.name))
    .map(({ name }) => {
      const html = readFileSync(`dist/en/terms/${name}/index.html`, 'utf8');
      return { name, size: html.length, rows: html.split(/<tr|<dt lang/).length };
    });
  const most = (key: 'size' | 'rows') => pages.toSorted((a, b) => b[key] - a[key]).slice(0, 5);
  return [...new Set([...most('size'), ...most('rows')].map(({ name }) => name))];
}

/** Sheets that a page takes: the objects of type Page in its PDF. */
function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Pages, and on how many sheets each is printed at most. */
const sheets: [address: string, atMost: number][] = [
  [`en/${report}`, 45],
  [`zh/${report}`, 45],
  [`en/${report}parallel/`, 45],
  ['en/terms/rural-revitalization/', 2],
  ['zh/terms/rural-revitalization/', 2],
  ...longestTerms().map((id): [string, number] => [`en/terms/${id}/`, 2]),
];

test.each(sheets)(
  '/%s is printed on %i sheets at most, of A4 or Letter with margins of 10 or 15 mm',
  async (address, atMost) => {
    const { page, close } = await site.open();
    await page.goto(`${site.address}${address}`);
    for (const [format, millimetres] of papers) {
      const side = `${millimetres}mm`;
      const pdf = await page.pdf({ format, margin: { top: side, bottom: side, left: side, right: side } });
      expect(sheetsIn(pdf), `${format}, ${side}`).toBeGreaterThan(0);
      expect(sheetsIn(pdf), `${format}, ${side}`).toBeLessThanOrEqual(atMost);
    }
    await close();
  },
  400_000,
);

/** The width of a sheet between its margins, in px: what decides which rules for a width hold. */
const widths = [
  ['A4 and 15 mm', 680],
  ['A4 and 10 mm', 718],
  ['Letter and 10 mm', 740],
  ['a broad sheet', 1100],
] as const;

/** A page as it is laid out on paper of a width. */
async function onPaper(address: string, width: number) {
  const { page, close } = await site.open({ viewport: { width, height: 1000 } });
  await page.goto(`${site.address}${address}`);
  await page.emulateMedia({ media: 'print' });
  return { page, close: () => close() };
}

test.each(['en', 'zh'])(
  'on every sheet the text of a document in %s takes the whole width, its notes below',
  async (lang) => {
    const { page, close } = await onPaper(`${lang}/${report}`, 718);
    for (const [sheet, width] of widths) {
      await page.setViewportSize({ width, height: 1000 });
      const { narrow, beside } = await page.evaluate((whole) => {
        const boxOf = (element: Element) => element.getBoundingClientRect();
        const texts = [...document.querySelectorAll('.text > .block:not(.item) > p')];
        const notes = [...document.querySelectorAll('.text > .gloss')];
        return {
          narrow: texts.filter((text) => boxOf(text).width < whole - 2).map(({ id }) => id),
          beside: notes.filter(
            (note) => boxOf(note).top < boxOf(note.previousElementSibling!).bottom || boxOf(note).left > 40,
          ).length,
        };
      }, width);
      expect({ sheet, narrow, beside }).toEqual({ sheet, narrow: [], beside: 0 });
    }
    await close();
  },
);

test('folds are open on paper: notes, terms and what was mended', async () => {
  const { page, close } = await onPaper(`en/${report}`, 718);
  const closed = await page.evaluate(() =>
    [...document.querySelectorAll('.gloss ul, .term-cloud, .ledger')]
      .filter((element) => element.getBoundingClientRect().height === 0)
      .map(({ className }) => className),
  );
  expect(closed).toEqual([]);
  const order = await page.evaluate(() =>
    ['.text', '.term-cloud'].map((name) => document.querySelector(name)!.getBoundingClientRect().top),
  );
  expect(order[1]).toBeGreaterThan(order[0]!);
  await close();
});

test.each(['en', 'zh'])(
  'the head says where and when it was printed, and whose words they are (%s)',
  async (lang) => {
    const { page, close } = await onPaper(`${lang}/${report}`, 718);
    const line = page.locator('.printed-from');
    expect(await line.isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const text = await line.innerText();
    expect(text).toMatch(new RegExp(`https?://\\S+/${lang}/${report} · .*\\d{4}`));
    expect(await page.locator('.site-translation').isVisible()).toBe(lang === 'zh');
    await page.emulateMedia({ media: 'screen' });
    expect(await line.isVisible()).toBe(false);
    await close();
  },
);

test('a pair of the page that shows both languages may run on to the next sheet', async () => {
  const { page, close } = await onPaper(`en/${report}parallel/`, 718);
  const rules = await page.evaluate(() => [
    ...new Set([...document.querySelectorAll('.pair')].map((pair) => getComputedStyle(pair).breakInside)),
  ]);
  expect(rules).toEqual(['auto']);
  expect(await page.locator('.site-translation').isVisible()).toBe(true);
  await close();
});
