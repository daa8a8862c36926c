import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPage } from './check-page.ts';
import { checkWeight } from './check-weight.ts';
import { temporaryFolder } from './small-site.fixture.ts';

const site = temporaryFolder({});
afterAll(() => site.remove());

/** Text that does not get smaller on its way. */
const noise = (bytes: number) =>
  Array.from({ length: bytes / 8 }, (_, index) => (Math.sin(index) * 1e16).toString(36).slice(0, 11)).join(
    '',
  );

/** A site on the disk: pages by address, other files by path. */
function siteOf(files: Record<string, string>) {
  const pages = Object.entries(files).map(([address, text]) => {
    const name = address.endsWith('/') ? `${address}index.html` : address;
    site.write(name, text);
    return readPage(path.join(site.folder, name), address, text);
  });
  return {
    origin: undefined,
    base: '/',
    pages: new Map(pages.filter(({ path: at }) => at.endsWith('/')).map((page) => [page.path, page])),
    files: new Set(Object.keys(files).filter((at) => !at.endsWith('/'))),
  };
}

const found = (files: Record<string, string>) =>
  checkWeight(siteOf(files), site.folder).map(
    ({ file, rule }) => `${path.relative(site.folder, file)} ${rule}`,
  );

test('what is too heavy is found, each page by its kind', () => {
  expect(
    found({
      '/en/terms/heavy/': noise(16_000),
      '/en/terms/heavy/uses/': noise(16_000),
      '/en/terms/by-translation/': noise(16_000),
      '/en/topics/heavy/': noise(60_000),
      '/en/documents/report/': noise(60_000),
      '/en/documents/report/parallel/': noise(140_000),
      '/data/terms/heavy.json': noise(16_000),
      '/data/terms.json': noise(60_000),
    }),
  ).toEqual([
    'en/terms/heavy/index.html weight-html',
    'en/topics/heavy/index.html weight-html',
    'en/documents/report/parallel/index.html weight-html',
    'data/terms/heavy.json weight-data',
  ]);
});

test('scripts weigh with what they load at once, not with what they load when asked', () => {
  const page = (script: string) => `<script type="module" src="/${script}"></script>`;
  expect(
    found({
      '/en/at-once/': page('at-once.js'),
      '/en/asked/': page('asked.js'),
      '/en/search/': page('at-once.js'),
      '/at-once.js': 'import"./heavy.js";',
      '/asked.js': 'import("./heavy.js");',
      '/heavy.js': noise(12_000),
    }),
  ).toEqual(['en/at-once/index.html weight-scripts']);
});

test('styles that are too heavy are found', () => {
  expect(found({ '/en/': '<link rel="stylesheet" href="/a.css">', '/a.css': noise(24_000) })).toEqual([
    'en/index.html weight-styles',
  ]);
});
