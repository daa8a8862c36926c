import { escapeXml } from '../escape-xml.ts';

/** An entry of a feed. Addresses are whole ones. */
export interface FeedEntry {
  id: string;
  /** ISO date. */
  date: string;
  title: string;
  /** Where it leads. */
  link: string;
  /** What it names, each with its address. */
  items: { text: string; link: string }[];
}

export interface Feed {
  lang: string;
  title: string;
  subtitle: string;
  author: string;
  /** Its own address, which is its id too. */
  self: string;
  /** The page it belongs to. */
  home: string;
  entries: FeedEntry[];
}

/** An Atom feed: RFC 4287, https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: Feed): string {
  const updated =
    feed.entries
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(feed.lang)}">
  <id>${escapeXml(feed.self)}</id>
  <title>${escapeXml(feed.title)}</title>
  <subtitle>${escapeXml(feed.subtitle)}</subtitle>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>${escapeXml(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeXml(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(feed.home)}"/>
${feed.entries.map(entry).join('')}</feed>
`;
}

function entry({ id, date, title, link, items }: FeedEntry): string {
  const list = items.map((item) => `<li><a href="${escapeXml(item.link)}">${escapeXml(item.text)}</a></li>`);
  const html = `<p>${escapeXml(title)}</p>${list.length > 0 ? `<ul>${list.join('')}</ul>` : ''}`;
  return `  <entry>
    <id>${escapeXml(id)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${date}T00:00:00Z</updated>
    <link rel="alternate" type="text/html" href="${escapeXml(link)}"/>
    <content type="html">${escapeXml(html)}</content>
  </entry>
`;
}
