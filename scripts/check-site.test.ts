import { afterAll, describe, expect, test } from 'vitest';
import type { DocumentData } from '../src/exchange/document-data.ts';
import type { TermData } from '../src/exchange/term-data.ts';
import { formatProblem } from '../src/problem.ts';
import type { BuiltSite } from './lib/check-address.ts';
import { checkAlternates } from './lib/check-alternates.ts';
import { checkDocuments, checkTerms, checkTexts } from './lib/check-content.ts';
import { checkHeads } from './lib/check-head.ts';
import { checkHosts } from './lib/check-hosts.ts';
import { checkLinks } from './lib/check-links.ts';
import { readPage } from './lib/check-page.ts';
import { checkPolicies } from './lib/check-policy.ts';
import { checkSitemap } from './lib/check-sitemap.ts';
import { pagesOfEveryKind } from './lib/check-vnu.ts';
import { temporaryFolder } from './lib/small-site.fixture.ts';

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
    <link rel="canonical" href="https://host/sub${path}">
    <link rel="alternate" hreflang="${own}" href="https://host/sub${path}">
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
      '<a href="/sub/en/gone/">1</a><a href="#gone">2</a><a href="/en/">3</a><a href="/sub/en" >4</a>' +
      '<a data-term="b" href="/sub/en/terms/a/">5</a><a href="https://[">6</a>',
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

test('a picture that a shared page promises must be there', () => {
  const page = (name: string) => `<meta property="og:image" content="https://host/sub/og/${name}.png">`;
  const site = siteOf({ '/en/': page('there'), '/zh/': '', '/en/a/': page('gone'), '/zh/a/': '' }, [
    '/og/there.png',
  ]);
  expect(rules(checkLinks(site))).toEqual(['link-dead: https://host/sub/og/gone.png']);
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
      { id: 'p4', kind: 'paragraph', text: '尚无英文。' },
    ],
    added: [{ id: 'p4-1', kind: 'paragraph', lang: 'en', text: 'Only here.' }],
  } as unknown as DocumentData;
  const page =
    '<h2 id="p1"><a class="at">p1</a>工作回顾 <span class="label">I. </span>Work in\n2021</h2>' +
    '<p id="p2">Growth <a>was</a> unsteady.</p>' +
    '<div id="p4"><p>尚无英文。</p><p class="quiet ui">There is no English text of this paragraph.</p></div>' +
    '<p id="p4-1">Only here.</p>';
  const site = siteOf({ '/en/documents/d/': page });
  const [first, second, ...others] = checkDocuments(site, [document]);
  expect(formatProblem(first!)).toMatchInlineSnapshot(`
    "dist/en/documents/d/index.html  #p2  [block-text]
        found:    Growth was unsteady.
        expected: Growth was steady.
        mend:     Show the text of content/generated/documents/ as it is."
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
      '<p>documents.title</p><b aria-label="See {{count}} terms"></b>' +
      '<p>/data/terms.json, data/documents.json, host.search.net</p>' +
      '<code>site.name</code><p>Read the terms. Then search.</p>',
  });
  expect(rules(checkTexts(site))).toEqual([
    'untranslated: documents.title',
    'untranslated: See {{count}} terms',
  ]);
});

test('addresses and words of the sources that look like keys are none; keys that data chooses are', () => {
  const looks = [
    'documents.worldbank.org',
    'search.gov',
    'home.treasury.gov',
    'terms.html',
    'site.name.example',
    '{{…}}',
    '{{ draft }}',
  ].join(', ');
  const site = siteOf({
    '/en/': `<dd>${looks}</dd><div class="text x"><p>site.name {{count}}</p></div><cite>nav.home</cite>
      <ol class="kwic"><li>nav.home</li></ol><p title="topics.names.space">{{ count, number }}</p><p>nav.terms</p>`,
  });
  expect(rules(checkTexts(site))).toEqual([
    'untranslated: topics.names.space',
    'untranslated: {{ count, number }}',
    'untranslated: nav.terms',
  ]);
  expect(rules(checkTexts(site, '… nav.terms, {{ count, number }} …'))).toEqual([
    'untranslated: topics.names.space',
  ]);
});

describe('what search engines are told', () => {
  const address = (path: string) => `https://host/sub${path}`;
  const alternates = (set: Record<string, string>) =>
    Object.entries(set)
      .map(([hreflang, path]) => `<link rel="alternate" hreflang="${hreflang}" href="${address(path)}">`)
      .join('');
  const page = (set: Record<string, string>, more = '') =>
    `<!doctype html><html lang="en"><head>${alternates(set)}${more}</head><body>`;
  const home = { en: '/en/', zh: '/zh/', 'x-default': '/' };

  test('pages in two languages agree on one set, which the page for all others belongs to', () => {
    const agreeing = siteOf({ '/': page(home), '/en/': page(home), '/zh/': page(home) });
    expect(checkAlternates(agreeing)).toEqual([]);
    const apart = siteOf({
      '/': page(home),
      '/en/': page({ ...home, 'x-default': '/en/' }),
      '/zh/': page({ en: '/en/', zh: '/zh/' }),
    });
    expect(
      checkAlternates(apart).map(({ file, expected }) => `${file}: ${expected.split(' names')[0]}`),
    ).toEqual([
      'dist/index.html: the set that dist/en/index.html',
      'dist/en/index.html: the set that dist/zh/index.html',
      'dist/zh/index.html: an x-default',
      'dist/zh/index.html: the set that dist/en/index.html',
    ]);
    expect(rules(checkAlternates(siteOf({ '/en/': page({ zh: '/zh/', 'x-default': '/' }) })))).toHaveLength(
      1,
    );
  });

  const url = (path: string, links: [string, string][]) =>
    `<url><loc>${address(path)}</loc>${links
      .map(([lang, to]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(to)}"/>`)
      .join('')}</url>`;
  const site = siteOf({
    '/': page(home),
    '/en/': page(home),
    '/zh/': page(home),
    '/en/search/': page({}, '<meta name="robots" content="noindex">'),
  });
  const both: [string, string][] = [
    ['en', '/en/'],
    ['zh', '/zh/'],
  ];
  const robots = 'User-agent: *\nSitemap: https://host/sub/sitemap-index.xml\n';
  const check = (xml: string, text = robots) =>
    rules(checkSitemap(site, { robots: text, sitemaps: new Map([['sitemap-0.xml', xml]]) }));

  test('a sitemap with each page once, in each language once, has no problems', () => {
    expect(check(url('/en/', both) + url('/zh/', both))).toEqual([]);
  });

  test('a second address for a language, a page twice or not at all, and a hidden page are found', () => {
    const twice = check(url('/en/', [['en', '/'], ...both]) + url('/zh/', both) + url('/zh/', both));
    expect(twice).toEqual([
      'sitemap-languages: https://host/sub/en/: en https://host/sub/, en https://host/sub/en/, zh https://host/sub/zh/',
      'sitemap-page: https://host/sub/zh/ 2 times',
    ]);
    expect(check(url('/en/', both) + url('/en/search/', []) + url('/en/gone/', []))).toEqual([
      'sitemap-page: https://host/sub/en/search/',
      'sitemap-page: https://host/sub/en/gone/',
      'sitemap-page: https://host/sub/zh/ 0 times',
    ]);
  });

  test('robots.txt names the sitemap below the base', () => {
    const xml = url('/en/', both) + url('/zh/', both);
    expect(check(xml, 'User-agent: *\nSitemap: https://host/sitemap-index.xml')[0]).toMatch(
      /^robots-sitemap/,
    );
  });
});

describe('a site that is built for no host', () => {
  const hostless = (head = '') => {
    const bodies = ['/en/', '/zh/'].map((path) => [
      path,
      goodPage(path, '')
        .replace(/<link rel="canonical".*>/, head)
        .replaceAll('https://host', ''),
    ]);
    return { ...siteOf(Object.fromEntries(bodies) as Record<string, string>), origin: undefined };
  };
  const index = (robots: string, sitemaps: [string, string][] = []) =>
    rules(checkSitemap(hostless(), { robots, sitemaps: new Map(sitemaps) }));

  test('names its languages by path, and itself and a sitemap not at all', () => {
    expect([...checkHeads(hostless()), ...checkLinks(hostless())]).toEqual([]);
    expect(index('User-agent: *\nAllow: /\n')).toEqual([]);
  });

  test('has no canonical address and no sitemap', () => {
    const canonical = '<link rel="canonical" href="http://localhost:4321/sub/en/">';
    expect(rules(checkHeads(hostless(canonical)))[0]).toBe('page-canonical: http://localhost:4321/sub/en/');
    expect(index('Sitemap: /sitemap-index.xml', [['sitemap-0.xml', '<urlset>']])).toEqual([
      'sitemap-hostless: Sitemap: /sitemap-index.xml',
      'sitemap-hostless: <urlset>',
    ]);
  });
});

describe('an address on the machine that built the site', () => {
  const { folder, remove } = temporaryFolder({
    'a.json': '{"url":"http://localhost:4321/en/"}',
    'b.html': '<a href="https://localhost.example.org/">localhost</a>',
    'c.js': '"http://localhost/"',
    'd.xml': '<loc>http://127.0.0.1/en/</loc>',
  });
  afterAll(remove);
  const files = new Set(['/a.json', '/b.html', '/c.js', '/d.xml']);

  test.each([undefined, 'https://host'])('is found in every file that is read (%s)', (origin) => {
    expect(rules(checkHosts({ origin, files }, folder))).toEqual([
      'address-own-machine: http://localhost:4321/en/',
      'address-own-machine: http://127.0.0.1/en/',
    ]);
  });

  test('is right in a site that is built for it', () => {
    expect(checkHosts({ origin: 'http://localhost:8080', files }, folder)).toEqual([]);
  });
});

test('every page has a content security policy, without inline scripts or styles', () => {
  const page = (policy: string) =>
    `<html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body>`;
  const site = siteOf({
    '/': '',
    '/en/': page("default-src 'self'"),
    '/zh/': page("default-src 'self'; style-src 'self' 'unsafe-inline'"),
  });
  expect(checkPolicies(site).map(({ file, found }) => `${file}: ${found}`)).toEqual([
    'dist/index.html: nothing',
    "dist/zh/index.html: default-src 'self'; style-src 'self' 'unsafe-inline'",
  ]);
});

test('of every kind of page one in each language is chosen', () => {
  const paths = [
    '/',
    '/en/',
    '/zh/',
    '/en/terms/',
    '/en/terms/a/',
    '/en/terms/b/',
    '/zh/terms/a/',
    '/en/documents/d/',
  ];
  const more = [...paths, '/en/documents/d/parallel/', '/en/documents/e/parallel/'];
  const site = siteOf(Object.fromEntries(more.map((path) => [path, ''])));
  const skipped = ['/en/terms/b/', '/en/documents/e/parallel/'];
  expect(pagesOfEveryKind(site)).toEqual(
    more.filter((path) => !skipped.includes(path)).map((path) => `dist${path}index.html`),
  );
});
