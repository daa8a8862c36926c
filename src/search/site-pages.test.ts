import { expect, test } from 'vitest';
import { pagesFor, type SitePage } from './site-pages.ts';

const page = (title: string, about: string): SitePage => ({ title, about, href: `/${title}/` });
const pages = [
  page('How to use this site', 'Finding a term, downloads'),
  page('Downloads', 'All aligned sentences in TMX 1.4b, for OmegaT, memoQ 下载 翻译记忆库'),
  page('Livelihood', '民生'),
];
const titles = (query: string) => pagesFor(query, pages).map(({ title }) => title);

test('a page is found by its title before what it says, across inflection and in both languages', () => {
  expect(titles('download')).toEqual(['Downloads', 'How to use this site']);
  expect(titles('OmegaT')).toEqual(['Downloads']);
  expect(titles('tmx')).toEqual(['Downloads']);
  expect(titles('下载')).toEqual(['Downloads']);
  expect(titles('民生')).toEqual(['Livelihood']);
});

test('a word that no page has finds none, nor does a word that says nothing', () => {
  expect(titles('kangaroo')).toEqual([]);
  expect(titles('the')).toEqual([]);
  expect(titles('t')).toEqual([]);
});
