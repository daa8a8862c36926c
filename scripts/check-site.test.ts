import { expect, test } from 'vitest';
import type { DocumentData } from '../src/exchange/document-data.ts';
import type { TermData } from '../src/exchange/term-data.ts';
import { formatProblem } from '../src/problem.ts';
import type { BuiltSite } from './lib/check-address.ts';
import { checkDocuments, checkTerms, checkTexts } from './lib/check-content.ts';
import { checkHeads } from './lib/check-head.ts';
import { checkLinks } from './lib/check-links.ts';
import { readPage } from './lib/check-page.ts';

/** A site of the given pages; each is given by what stands in its body, or as a whole page. */
function siteOf(bodies: Record<string, string>, files: string[] = []): BuiltSite {
  const pages = Object.entries(bodies).map(([path, body]) =>
    readPage(`dist${path}index.html`, path, body.includes('<html') ? body : goodPage(path, body)),
  );
  return {
    origin: 'https://host',
    base: '/sub/',
    pages: new Map(pages.map((page) => [page.path, page])),
    files: new Set(files),
  };
}

function goodPage(path: string, body: string): string {
  const [own, other] = path.startsWith('/zh/') ? ['zh', 'en'] : ['en', 'zh'];
  const counterpart = path.replace(/^\/(en|zh)/, `/${other}`);
  return `<!doctype html><html lang="${own}"><head><title>${path}</title><meta name="description" content="About">
    <link rel="canonical" href="https://host/sub${path}"><link rel="alternate" hreflang="${own}" href="https://host/sub${path}">
    <link rel="alternate" hreflang="${other}" href="https://host/sub${counterpart}"></head>
    <body><a hreflang="${other}" href="/sub${counterpart}">other</a>${body}</body></html>`;
}

const rules = (problems: { rule: string; found: string }[]) =>
  problems.map(({ rule, found }) => `${rule}: ${found}`);

test('a site without faults has no problems', () => {
  const site = siteOf(
    {
      '/en/': '<a href="/sub/zh/#here">x</a><a href="/sub/data.json">d</a><a href="https://elsewhere/">e</a>',
      '/zh/': '<p id="here">',
    },
    ['/data.json'],
  );
  expect([...checkHeads(site), ...checkLinks(site), ...checkTexts(site)]).toEqual([]);
});

test('dead links and fragments, links off the base and terms that lead elsewhere are found', () => {
  const site = siteOf({
    '/en/':
      '<a href="/sub/en/gone/">1</a><a href="#gone">2</a><a href="/en/">3</a><a href="/sub/en" >4</a><a data-term="b" href="/sub/en/terms/a/">5</a><a href="https://[">6</a>',
    '/en/terms/a/': '',
    '/zh/': '',
    '/zh/terms/a/': '',
  });
  expect(rules(checkLinks(site))).toEqual([
    'link-dead: /sub/en/gone/',
    'fragment-dead: #gone',
    'link-off-base: /en/',
    'link-dead: /sub/en',
    'term-link: /sub/en/terms/a/',
    'link-malformed: https://[',
  ]);
});

test('a page without its counterpart, and a head without what it needs, are found', () => {
  expect(rules(checkHeads(siteOf({ '/en/': '' })))).toEqual(['counterpart-missing: no such page']);
  const bare = siteOf({ '/en/a/': '<html><body><i id="x"></i><i id="x"></i>', '/zh/a/': '' });
  expect(rules(checkHeads(bare))).toEqual([
    'page-lang: nothing',
    'page-title: nothing',
    'id-duplicate: x',
    'page-description: nothing',
    'page-canonical: nothing',
    'hreflang: nothing',
    'hreflang: nothing',
    'language-link: nothing',
  ]);
});

test('two pages of one language with one title are found, of two languages they are not', () => {
  const titled = (path: string) => goodPage(path, '').replace(/<title>.*<\/title>/, '<title>Same</title>');
  const site = siteOf(
    Object.fromEntries(
      ['/en/a/', '/en/b/', '/zh/a/', '/zh/b/'].map((path) => [path, path === '/zh/b/' ? '' : titled(path)]),
    ),
  );
  expect(rules(checkHeads(site))).toEqual(['title-duplicate: Same']);
});

test('a document page must hold every block, word for word, permalink and label apart', () => {
  const document = {
    id: 'd',
    blocks: [
      { id: 'p1', kind: 'heading', text: 'Work in 2021' },
      { id: 'p2', kind: 'paragraph', text: 'Growth was steady.' },
      { id: 'p3', kind: 'paragraph', text: 'Prices too.' },
    ],
  } as DocumentData;
  const page =
    '<h2 id="p1"><a class="at">p1</a>工作回顾 <span class="label">I. </span>Work in\n2021</h2><p id="p2">Growth <a>was</a> unsteady.</p>';
  const site = siteOf({ '/en/documents/d/': page });
  const [first, second, ...others] = checkDocuments(site, [document]);
  expect(formatProblem(first!)).toMatchInlineSnapshot(`
    "dist/en/documents/d/index.html  #p2  [block-text]
        found:    Growth was unsteady.
        expected: Growth was steady.
        mend:     Show the text of content/generated/documents.json as it is."
  `);
  expect(second).toMatchObject({ rule: 'block-missing', field: '#p3' });
  expect(rules(others)).toEqual(['document-page: no such page']);
});

test('a term needs a page in both languages, its topic a name and a page', () => {
  const terms = [
    { id: 'a', topic: 'economy' },
    { id: 'b', topic: 'unheard-of' },
  ] as TermData[];
  const site = siteOf({
    '/en/terms/a/': '',
    '/zh/terms/a/': '',
    '/en/terms/b/': '',
    '/en/topics/economy/': '',
    '/zh/topics/economy/': '',
  });
  expect(checkTerms(site, terms).map(({ rule, file }) => `${rule} ${file}`)).toEqual([
    'term-page dist/zh/terms/b/index.html',
    'topic-name src/i18n/en.ts',
    'topic-name src/i18n/zh.ts',
  ]);
});

test('a key of the dictionary and an unfilled place are found, an address and code are not', () => {
  const site = siteOf({
    '/en/':
      '<p>documents.title</p><b aria-label="See {{count}} terms"></b><p>/data/terms.json, data/documents.json, host.search.net</p><code>site.name</code><p>Read the terms. Then search.</p>',
  });
  expect(rules(checkTexts(site))).toEqual([
    'untranslated: documents.title',
    'untranslated: See {{count}} terms',
  ]);
});
