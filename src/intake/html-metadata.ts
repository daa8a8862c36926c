import { dayIn } from './dates.ts';
import type { Metadata } from './types.ts';

/** What is read of a page: its elements by selector, each with its attributes and text. */
export interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement {
  textContent: string | null;
  getAttribute(name: string): string | null;
}

/** Names of meta elements, first those that Chinese government sites are bound to use (GB/T 39046). */
const names = {
  title: ['ArticleTitle', 'og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title'],
  published: [
    'PubDate',
    'publishdate',
    'article:published_time',
    'dc.date',
    'dcterms.date',
    'dcterms.issued',
    'date',
    'datePublished',
  ],
  publisher: ['ContentSource', 'source', 'og:site_name', 'dc.publisher', 'dcterms.publisher', 'SiteName'],
  address: ['og:url', 'Url'],
} as const;

/** What the head of a page says of the document: title, day, publisher, address. */
export function htmlMetadata(page: Page, source: string): Metadata {
  const metas = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  const named = (wanted: readonly string[]) =>
    wanted.map((name) => metas.get(name.toLowerCase())).find((value) => value !== undefined);
  const published = named(names.published) ?? attributeOf(page, 'time[datetime]', 'datetime');
  return withoutEmpty({
    title: onlyHeading(page) ?? named(names.title) ?? titleElement(page),
    published: published === undefined ? undefined : dayIn(published),
    publisher: named(names.publisher),
    address: address(
      attributeOf(page, 'link[rel="canonical"]', 'href') ?? named(names.address) ?? savedFrom(source),
    ),
  });
}

/** The heading of the first rank, where there is one and no more. */
function onlyHeading(page: Page): string | undefined {
  const headings = [...page.querySelectorAll('h1')].map(textOf).filter(Boolean);
  return headings.length === 1 ? headings[0] : undefined;
}

/** Sites write their own name behind that of the document. */
function titleElement(page: Page): string | undefined {
  const [first] = page.querySelectorAll('title');
  const title = first && textOf(first);
  return title?.split(/ [-|–—] |[_|｜]/)[0]?.trim() || undefined;
}

function textOf(node: PageElement): string {
  return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function attributeOf(page: Page, selector: string, name: string): string | undefined {
  const [first] = page.querySelectorAll(selector);
  return first?.getAttribute(name) ?? undefined;
}

/** What browsers write at the top of a page that they save. */
function savedFrom(source: string): string | undefined {
  return /<!--\s*saved from url=\(\d+\)(\S+)/.exec(source.slice(0, 5000))?.[1];
}

function address(found: string | undefined): string | undefined {
  return found && /^https?:\/\/\S+$/.test(found) && URL.canParse(found) ? found : undefined;
}

function withoutEmpty(metadata: Metadata): Metadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value));
}
