import { readFileSync } from 'node:fs';
import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { atomFeed } from './atom-feed.ts';

const feed = {
  lang: 'en',
  title: 'A & B <new>',
  subtitle: 'what is new',
  author: 'The site',
  self: 'https://host/feed.en.xml',
  home: 'https://host/en/',
  entries: [
    {
      id: 'https://host/en/#one',
      date: '2026-11-21',
      title: 'Five “documents” & more',
      link: 'https://host/en/documents/',
      items: [{ text: 'law <of> trade', link: 'https://host/en/terms/trade/?a=1&b=2' }],
    },
    { id: 'https://host/en/#two', date: '2026-11-28', title: 'Terms', link: 'https://host/en/', items: [] },
  ],
};

test('a feed is well-formed, dated by its newest entry, and its words are words', () => {
  const xml = XmlDocument.fromString(atomFeed(feed));
  const namespaces = { a: 'http://www.w3.org/2005/Atom' };
  const textsOf = (path: string) => xml.find(path, namespaces).map((node) => node.content);
  expect(textsOf('/a:feed/a:updated')).toEqual(['2026-11-28T00:00:00Z']);
  expect(textsOf('/a:feed/a:title')).toEqual(['A & B <new>']);
  expect(textsOf('//a:entry/a:title')).toEqual(['Five “documents” & more', 'Terms']);
  expect(textsOf('//a:entry/a:content')[0]).toContain(
    '<a href="https://host/en/terms/trade/?a=1&amp;b=2">law &lt;of&gt; trade</a>',
  );
  xml.dispose();
});

test('what is new is told in both languages, and names terms and documents that there are', () => {
  const changes = parse(readFileSync('content/changes.yaml', 'utf8')) as Record<string, unknown>[];
  expect(changes.length).toBeGreaterThan(0);
  for (const { id, date, en, zh } of changes) {
    expect(`${String(id)} ${String(date)}`).toMatch(/^[a-z\d-]+ \d{4}-\d\d-\d\d$/);
    expect([en, zh].every((text) => typeof text === 'string' && text.trim() !== '')).toBe(true);
  }
});
