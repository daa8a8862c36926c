import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../scripts/lib/browser.ts';
import { serveFolder } from '../scripts/lib/static-server.ts';
import { readGlossary } from '../src/glossary/read-glossary.ts';
import { siteCopy } from './site-copy.fixture.ts';

/** What would run, if it were markup or code instead of text. In the build it would leave a file behind. */
const probes = [
  '<script>window.ran = 1</script>',
  '</script><script>window.ran = 1</script>',
  '<img src=x onerror="window.ran = 1">',
  '<svg onload="window.ran = 1"></svg>',
  '<a href="javascript:window.ran=1">link</a>',
  '[link](javascript:window.ran=1)',
  '"><img src=x onerror=window.ran=1>',
  "' onmouseover='window.ran=1",
  '<iframe srcdoc="<script>parent.ran = 1</script>"></iframe>',
  '<!-- <script>window.ran = 1</script> -->',
  ']]><script>window.ran = 1</script>',
  '&lt;script&gt;window.ran = 1&lt;/script&gt; &#60;img src=x onerror=window.ran=1&#62;',
];
const code = "(await import('node:fs')).writeFileSync('ran.txt', '')";
const inMdx = [
  `import x from '../../../../hostile.mjs'`,
  `export const y = ${code}`,
  `{${code}}`,
  '{alert(1)}',
  '${alert(1)}',
  '{/* a comment */}',
  '---',
  'title: front matter',
  '<Content /> <T id="x" /> </S></Block>',
  '```js',
];
const long = 'Verwaltung'.repeat(60);
const odd = [
  'right-to-left \u202Egnihtemos\u202C and zero\u200Bwidth',
  'fzqnews zqabcd zqzqzq',
  `a word of ${long} letters`,
  '__proto__ constructor toString hasOwnProperty',
];
const words = [...probes, ...inMdx, ...odd];
const yaml = (text: string) => JSON.stringify(text);
// Enough of each language around it: a text that is plainly of the other one is refused.
const both = (text: string) =>
  `{ en: ${yaml(`In English: ${text}`)}, zh: ${yaml(`${'中文里的一段说明文字，'.repeat(10)}其中有：${text}`)} }`;

const catalog = `- slug: constructor
  titles: ${both(probes[1]!)}
  shortTitles: ${both(probes[2]!)}
  kind: news
  author: ${both(probes[7]!)}
  extent: ${both(probes[0]!)}
  number: ${yaml(probes[0]!)}
  issuer: ${both(probes[6]!)}
  texts:
    - lang: en
      status: original
      file: hostile.txt
      publisher: ${both(probes[6]!)}
      published: 2024-08-28
      address: ${yaml('https://example.org/?q="><img/src=x/onerror=window.ran=1>')}
      provenance: ${both(probes[3]!)}
      rules: plain
      outline: plain-headings
  notes: [{ at: ${yaml('The constructor')}, en: ${yaml(probes[0]!)}, zh: ${yaml(`这一段的说明文字：${probes[0]}`)} }]
`;
/** A source may quote anything, but has no straight quote marks. */
const quoted = (text: string) => both(`“${text}”`);
const citedSource = (id: string, url: string) => `- id: source-${id}
  level: standard
  issuer: ${quoted('<img src=x onerror=window.ran=1>')}
  title: ${quoted(probes[1]!)}
  location: ${quoted(probes[0]!)}
  url: ${yaml(url)}
  read: '2026-11-22'
`;
const entry = (id: string) => `- id: ${id}
  zh: 构造器${id}
  en: ${id}
  weight: key
  confidence: sure
  definition: ${both(probes.join(' '))}
  note: ${both(inMdx.join(' '))}
  renderings:
    - en: ${yaml(`<b onclick=window.ran=1>${id}</b>`)}
      status: deprecated
      reason: ${both(probes[6]!)}
      authority: { source: source-${id}, at: ${yaml(probes[0]!)} }
`;
const address = 'https://example.org/?q="><img/src=x/onerror=window.ran=1>&x=\'onclick=window.ran=1';

const site = siteCopy('hostile-');
let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Awaited<ReturnType<typeof startBrowser>>;

function write(name: string, text: string): void {
  mkdirSync(path.dirname(path.join(site.folder, name)), { recursive: true });
  writeFileSync(path.join(site.folder, name), text);
}

/** A page that would let anything run, with the list of what ran or was asked for elsewhere. */
async function open() {
  // Without the site's own policy: it would hide what the markup lets through.
  const { page, close, complaints } = await browser.open({ bypassCSP: true });
  const ran: string[] = [];
  page.on('dialog', (dialog) => {
    ran.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !request.url().startsWith('data:'))
      ran.push(`request ${request.url()}`);
  });
  /** What of the hostile text became markup or ran on the page as it stands. */
  const found = () =>
    page.evaluate(() => [
      ...('ran' in window ? ['a probe ran'] : []),
      ...[...document.querySelectorAll('*')]
        .filter(
          (element) =>
            [...element.attributes].some(
              ({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value),
            ) ||
            (element.localName === 'script' &&
              element.getAttribute('type') !== 'application/ld+json' &&
              element.textContent.includes('window.ran')),
        )
        .map((element) => element.outerHTML.slice(0, 200)),
    ]);
  return { page, close, complaints, ran, found };
}

/** Does something with every item in two open pages at once, in which nothing may run or be complained of. */
async function inTwo<T>(
  items: readonly T[],
  act: (opened: Awaited<ReturnType<typeof open>>, item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    const opened = await open();
    for (const item of waiting) await act(opened, item);
    await opened.close();
    return [...opened.ran, ...opened.complaints];
  };
  expect((await Promise.all([work(), work()])).flat()).toEqual([]);
}

function pages(): string[] {
  const dist = path.join(site.folder, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1'));
}

describe('a hostile document and a hostile entry', () => {
  beforeAll(async () => {
    const paragraphs = words.map((text) => `The constructor says ${text} and goes on.\n\n${text}\n`);
    write('seeds/hostile.txt', `A hostile report\n\n${paragraphs.join('\n')}`);
    write('seeds/catalog.yaml', catalog);
    // Guides and samples name this one.
    write('content/glossary/economy.yaml', entry('six-stabilities') + entry('constructor'));
    const [first, second] = [`${address}&1`, `${address}&2`];
    write(
      'content/sources/standards.yaml',
      citedSource('six-stabilities', first) + citedSource('constructor', second),
    );
    write('content/word-senses.yaml', '- { word: constructor, terms: [constructor, six-stabilities] }\n');
    site.copy('content/guides', 'content/topics.yaml');
    site.build();
    server = await serveFolder(path.join(site.folder, 'dist'), { base: '/', port: 0 });
    browser = await startBrowser();
  }, 400_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    site.remove();
  });

  test('run nothing in the build', () => {
    expect(existsSync(path.join(site.folder, 'ran.txt'))).toBe(false);
    expect(pages()).toEqual(
      expect.arrayContaining([
        'en/documents/constructor/',
        'zh/documents/constructor/',
        'en/terms/constructor/',
      ]),
    );
  });

  test('run nothing in the browser, on any page', { timeout: 400_000 }, async () => {
    await inTwo(pages(), async ({ page, found }, address) => {
      await page.goto(server.address + address);
      expect(await found(), address).toEqual([]);
    });
  });

  test('would be seen if they ran', async () => {
    const { page, close, found } = await open();
    await page.goto(server.address);
    await page.setContent(probes[2]! + probes[4]!);
    await page.waitForFunction(() => 'ran' in window);
    expect(await found()).toHaveLength(3);
    await close();
  });

  test('stand on the page letter for letter, invisible characters left out', async () => {
    const { page, close } = await open();
    await page.goto(`${server.address}en/documents/constructor/`);
    const text = (await page.locator('.text').textContent()) ?? '';
    for (const item of words) expect(text).toContain(item.replaceAll(/[\u200B\u202A-\u202E]/g, ''));
    await close();
  });

  test('are found by a search, which runs nothing either', { timeout: 400_000 }, async () => {
    const mustFind = ['constructor', 'hostile', 'fzqnews', '构造器', 'onerror', long.slice(0, 60)];
    // What is asked for is shown on the page; it may be found or not.
    const others = [...probes, ...odd, '__proto__', 'toString'];
    await inTwo([...mustFind, ...others], async ({ page, found }, query) => {
      await page.goto(`${server.address}en/search/?q=${encodeURIComponent(query)}`);
      if (mustFind.includes(query)) await page.locator('[data-search-results] a').first().waitFor();
      else await page.waitForLoadState('networkidle');
      expect(await found(), query).toEqual([]);
    });
  });
});

test.each([
  'javascript:window.ran=1',
  'data:text/html,<script>window.ran=1</script>',
  ' javascript:alert(1)',
])('the glossary refuses the address %j in a citation', (url) => {
  const read = readGlossary([{ file: 'content/glossary/economy.yaml', text: entry('constructor') }], {
    sources: [{ file: 'content/sources/standards.yaml', text: citedSource('constructor', url) }],
  });
  expect(read.ok ? [] : read.problems.map(({ field }) => field)).toEqual([expect.stringContaining('url')]);
});
