import { expect, test } from 'vitest';
import { severalWays } from './several-ways.ts';
import type { SiteTerm } from './site-data.ts';

const term = (id: string, weight: string, uses: Record<string, number>) =>
  ({
    id,
    weight,
    renderings: Object.entries(uses).map(([text, count]) => ({
      lang: 'en',
      text,
      uses: count > 0 ? { report: Array.from({ length: count }, (_, index) => `p${index}`) } : {},
    })),
  }) as unknown as SiteTerm;

test('terms with two forms in use are listed, most ways first, and by pages however many there are', () => {
  const terms = [
    term('two', 'key', { a: 1, b: 4 }),
    term('one', 'key', { a: 9, unused: 0 }),
    term('general', 'general', { a: 1, b: 1 }),
    term('three', 'standard', { a: 1, b: 1, c: 1 }),
    ...Array.from({ length: 150 }, (_, index) => term(`further-${index}`, 'key', { a: 1, b: 1 })),
  ];
  const pages = severalWays(terms);
  const ids = pages.flatMap(({ items }) => items.map((item) => item.term.id));
  expect(ids.slice(0, 2)).toEqual(['three', 'two']);
  expect(ids).toHaveLength(152);
  expect(ids).not.toContain('one');
  expect(ids).not.toContain('general');
  expect(pages).toHaveLength(2);
  expect(pages[0]!.items[1]!.forms.map(({ form }) => form.text)).toEqual(['b', 'a']);
});
