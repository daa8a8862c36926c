import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What the checks need to know of one built page. */
export interface BuiltPage {
  /** `dist/en/index.html` */
  file: string;
  /** Below the base, as a reader asks for it: `/en/`. */
  path: string;
  bytes: number;
  lang: string;
  title: string;
  description: string;
  canonical: string;
  /** The content security policy. */
  policy: string;
  /** Kept from search engines. */
  noindex: boolean;
  /** `link[hreflang]`: language → address. */
  alternates: ReadonlyMap<string, string>;
  /** `a[hreflang]`: links that lead to another language. */
  languageLinks: readonly { hreflang: string; href: string }[];
  ids: ReadonlySet<string>;
  duplicateIds: readonly string[];
  /** Every address in an attribute that a browser follows, once each; `term` is the link's `data-term`, empty where
   * the address alone names it. */
  links: readonly { href: string; attribute: string; term?: string | undefined }[];
  /** Style sheets and scripts. */
  resources: readonly string[];
  /** Text and labels as the reader meets them; code, citations and the text of documents left out. */
  texts: readonly string[];
  /** Text of each block of a document (`p12`), white space collapsed, without label and permalink. */
  blocks: ReadonlyMap<string, string>;
}

const addresses: Record<string, string> = {
  a: 'href',
  link: 'href',
  script: 'src',
  img: 'src',
  form: 'action',
  source: 'src',
  iframe: 'src',
};
const spoken = ['title', 'aria-label', 'alt', 'placeholder', 'content'];
const silent = new Set(['script', 'style', 'code', 'pre', 'template', 'cite', 'blockquote']);
/** Classes of elements that hold words of the sources: the text of a document, its use as an example. */
const quoting = /(?:^| )(?:text|kwic|cite)(?: |$)/;

/** One walk over the tree of a page. */
export function readPage(file: string, path: string, html: string): BuiltPage {
  const page = {
    file,
    path,
    bytes: Buffer.byteLength(html),
    lang: '',
    title: '',
    description: '',
    canonical: '',
    policy: '',
    noindex: false,
  };
  const alternates = new Map<string, string>();
  const languageLinks: { hreflang: string; href: string }[] = [];
  const ids = new Set<string>();
  const duplicateIds: string[] = [];
  const links = new Map<string, BuiltPage['links'][number]>();
  const resources: string[] = [];
  const texts: string[] = [];
  const blocks = new Map<string, string>();

  function visit(node: Tree.Node, isSilent: boolean): void {
    if (node.nodeName === '#text' && !isSilent) texts.push((node as Tree.TextNode).value);
    if (!('childNodes' in node)) return;
    const attributes = 'tagName' in node ? attributesOf(node) : {};
    const isQuote = quoting.test(attributes['class'] ?? '');
    const isSilentInside = isSilent || isQuote || silent.has(node.nodeName);
    if ('tagName' in node) element(node, attributes, isSilentInside);
    for (const child of node.childNodes) visit(child, isSilentInside);
  }

  function element(node: Tree.Element, attributes: Attributes, isSilent: boolean): void {
    const { id, href = '', hreflang, name, content = '', rel = '' } = attributes;
    if (id !== undefined) {
      if (ids.has(id)) duplicateIds.push(id);
      ids.add(id);
      if (/^p\d+(?:-\d+)?$/.test(id)) blocks.set(id, collapse(textOf(node)));
    }
    for (const label of spoken) if (attributes[label] && !isSilent) texts.push(attributes[label]);
    const attribute = addresses[node.tagName];
    const target = attribute && attributes[attribute];
    if (target !== undefined && attribute !== undefined) {
      const term = attributes['data-term'];
      links.set(`${target} ${term ?? ''}`, {
        href: target,
        attribute: `${node.tagName}[${attribute}]`,
        term,
      });
    }
    if (attributes['property'] === 'og:image')
      links.set(content, { href: content, attribute: 'meta[og:image]' });
    if (node.tagName === 'html') page.lang = attributes['lang'] ?? '';
    if (node.tagName === 'title' && !page.title) page.title = collapse(textOf(node));
    if (node.tagName === 'meta' && name === 'description') page.description = content;
    if (node.tagName === 'meta' && name === 'robots') page.noindex = /noindex/.test(content);
    if (node.tagName === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy')
      page.policy = content;
    if (node.tagName === 'link' && rel === 'canonical') page.canonical = href;
    if (node.tagName === 'link' && rel === 'alternate' && hreflang) alternates.set(hreflang, href);
    if (node.tagName === 'a' && hreflang) languageLinks.push({ hreflang, href });
    if (node.tagName === 'link' && rel === 'stylesheet') resources.push(href);
    if (node.tagName === 'script' && attributes['src']) resources.push(attributes['src']);
  }

  visit(parse(html), false);
  return {
    ...page,
    alternates,
    languageLinks,
    ids,
    duplicateIds,
    links: [...links.values()],
    resources,
    texts,
    blocks,
  };
}

type Attributes = Record<string, string | undefined>;

function attributesOf({ attrs }: Tree.Element): Attributes {
  return Object.fromEntries(attrs.map(({ name, value }) => [name, value]));
}

const added = /^(?:at|label|quiet ui)$/;

/** Text of an element without what the page adds to it: permalink, label, and what is missing. */
function textOf(node: Tree.Node): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('childNodes' in node)) return '';
  const isAdded = 'attrs' in node && node.attrs.some((own) => own.name === 'class' && added.test(own.value));
  return isAdded ? '' : node.childNodes.map(textOf).join('');
}

/** Runs of white space become one space. */
export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
