import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Problem } from '../../src/problem.ts';
import { originalOf, type BuiltSite } from './check-address.ts';

/** What search engines are given to find the pages. */
export interface SiteIndex {
  /** `robots.txt` */
  robots: string;
  /** The sitemaps by the name of their file: `sitemap-0.xml`. */
  sitemaps: ReadonlyMap<string, string>;
}

/**
 * robots.txt names the sitemap; it lists each page of a language once, with the addresses the page names.
 * Neither is so in a site that is built for no host: a sitemap holds whole addresses.
 */
export function checkSitemap(site: BuiltSite, index: SiteIndex): Problem[] {
  return site.origin === undefined ? checkNoSitemap(index) : checkEntries(site, index);
}

function checkNoSitemap({ robots, sitemaps }: SiteIndex): Problem[] {
  const named = robots.split('\n').filter((line) => line.startsWith('Sitemap:'));
  return [...named.map((line) => ['robots.txt', line] as const), ...sitemaps].map(([file, found]) => ({
    file: `dist/${file}`,
    rule: 'sitemap-hostless',
    found: found.slice(0, 120),
    expected: 'no sitemap, as the host is not known',
    mend: 'See astro.config.mjs and src/pages/robots.txt.ts.',
  }));
}

function checkEntries(site: BuiltSite, { robots, sitemaps }: SiteIndex): Problem[] {
  const index = `${site.origin}${site.base}sitemap-index.xml`;
  const problems: Problem[] = [];
  if (!robots.split('\n').includes(`Sitemap: ${index}`))
    problems.push({
      file: 'dist/robots.txt',
      rule: 'robots-sitemap',
      found: robots.trim(),
      expected: `Sitemap: ${index}`,
      mend: 'Name the sitemap in src/pages/robots.txt.ts.',
    });
  const entries = [...sitemaps].flatMap(([file, xml]) => entriesOf(xml).map((entry) => ({ file, ...entry })));
  const wrong = (file: string, rule: string, found: string, expected: string) =>
    problems.push({
      file: `dist/${file}`,
      rule,
      found,
      expected,
      mend: 'See sitemap() in astro.config.mjs.',
    });
  const times = Map.groupBy(entries, ({ address }) => address);
  for (const { file, address, alternates } of entries) {
    const page = site.pages.get(pathOf(address, site));
    if (!page || page.noindex) wrong(file, 'sitemap-page', address, 'a page that may be found');
    const expected = [...(page?.alternates ?? [])].filter(([hreflang]) => hreflang !== 'x-default');
    if (page && originalOf(page.path))
      wrong(file, 'sitemap-page', address, `the page of the text, ${originalOf(page.path)}, alone`);
    if (page && textOf(alternates) !== textOf(expected))
      wrong(file, 'sitemap-languages', `${address}: ${textOf(alternates)}`, textOf(expected));
  }
  for (const page of site.pages.values()) {
    if (!/^\/(?:en|zh)\//.test(page.path) || page.noindex || originalOf(page.path)) continue;
    const address = `${site.origin}${site.base}${page.path.slice(1)}`;
    const listed = times.get(address)?.length ?? 0;
    if (listed !== 1) wrong('sitemap-0.xml', 'sitemap-page', `${address} ${listed} times`, 'each page once');
  }
  return problems;
}

const pathOf = (address: string, { origin, base }: BuiltSite) =>
  address.startsWith(`${origin}${base}`) ? address.slice(`${origin}${base}`.length - 1) : address;

const textOf = (alternates: readonly (readonly [string, string])[]) =>
  alternates
    .map(([hreflang, href]) => `${hreflang} ${href}`)
    .sort()
    .join(', ');

interface Entry {
  address: string;
  /** Language and address, as often as they stand there. */
  alternates: [hreflang: string, href: string][];
}

/** The `<url>` elements of a sitemap: https://www.sitemaps.org/protocol.html */
function entriesOf(xml: string): Entry[] {
  const entries: Entry[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) {
      const attribute = (name: string) => node.attrs.find((item) => item.name === name)?.value ?? '';
      if (node.tagName === 'url') entries.push({ address: '', alternates: [] });
      const entry = entries.at(-1);
      if (node.tagName === 'loc' && entry) entry.address = node.childNodes.map(valueOf).join('').trim();
      if (node.tagName === 'xhtml:link') entry?.alternates.push([attribute('hreflang'), attribute('href')]);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(xml));
  return entries;
}

const valueOf = (node: Tree.Node) => ('value' in node ? node.value : '');
