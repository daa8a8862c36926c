import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import type { TermData } from '../src/exchange/term-data.ts';
import { languages } from '../src/languages.ts';
import { overflowing } from './overflow.ts';

/** Phones, a tablet upright, and the two sides of each place where the layout changes: px. */
const widths = [320, 375, 640, 768, 1024, 1280];

/** Every page of the site by its address below the base: `en/terms/`. */
const addresses = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.replace(/(?<=^|\/)index\.html$/, ''))
  .sort();
const others = addresses.filter((address) => !/^(?:en|zh)\/terms\/[^/]+\/$/.test(address));

/**
 * The terms whose pages are likeliest to be too wide, as thousands of one kind are too many: those with
 * members, whose list has columns as wide as their text; those with most text; and those with the longest
 * stretch that no line can break in the middle of.
 */
function widestTerms(): string[] {
  const terms = (JSON.parse(readFileSync('content/generated/terms.json', 'utf8')) as TermData[]).map(
    ({ id, members, ...rest }) => {
      const text = JSON.stringify({ members, ...rest });
      const pieces = text.split(/[\s\p{Script=Han}\p{Po}-]+/u);
      return {
        id,
        hasMembers: members.length > 0,
        length: text.length,
        longest: Math.max(...pieces.map((piece) => piece.length)),
      };
    },
  );
  const most = (key: 'length' | 'longest') => terms.toSorted((a, b) => b[key] - a[key]).slice(0, 60);
  const chosen = [...terms.filter(({ hasMembers }) => hasMembers), ...most('length'), ...most('longest')];
  return [...new Set(chosen.map(({ id }) => id))];
}

let site: Awaited<ReturnType<typeof startBuiltSite>>;
beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(() => site?.close());

/**
 * Pages by kind: those of one folder, as the lists of each letter are. A document, and what stands alone, is a
 * kind of its own.
 */
function byKind(all: readonly string[]): string[][] {
  const kindOf = (address: string) =>
    /^(?:en|zh)\/(?!documents\/)(?:[^/]+\/)+(?=[^/]+\/$)/.exec(address)?.[0] ?? address;
  return [...Map.groupBy(all, kindOf).values()];
}

/** What is wider than the window, at each of the widths; folds open. */
async function overflowOf(kinds: readonly (readonly string[])[]) {
  const { page, close } = await site.open();
  // Any page will do to hold the frame but the start page, which leads on.
  await page.goto(`${site.address}404.html`);
  const found = await page.evaluate(overflowing, {
    groups: kinds.map((all) => all.map((address) => `${site.address}${address || '#choose'}`)),
    widths,
  });
  await close();
  return found;
}

test('no page but those of terms is wider than the window', async () => {
  expect(others.length).toBeGreaterThan(50);
  expect((await overflowOf(byKind(others))).found).toEqual([]);
}, 600_000);

test('no page of the terms with the widest entries is wider than the window', async () => {
  const ids = widestTerms();
  expect(ids.length).toBeGreaterThan(100);
  const pages = languages.map((lang) => ids.map((id) => `${lang}/terms/${id}/`));
  const { found, loads } = await overflowOf(pages);
  expect(found).toEqual([]);
  // What is not put in the place of another costs twice the time.
  expect(loads).toBeLessThan(ids.length / 4);
}, 600_000);
