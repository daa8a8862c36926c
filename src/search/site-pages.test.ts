import { expect, test } from 'vitest';
import { askedUnits } from './asked-pages.ts';
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

test('a page is found by what readers ask, by most of the words and in any order', () => {
  const asked = [
    {
      ...page('Hosting', 'Putting the site on a server'),
      asked: askedUnits(['install it on my own server', '怎么安装网站']),
    },
    {
      ...page('Variants', 'Terms'),
      asked: askedUnits(['inconsistent translation of the same term', '同一个词前后译法不一']),
    },
    page('Inconsistent servers', 'what is not asked for'),
  ];
  const titlesOf = (query: string) => pagesFor(query, asked).map(({ title }) => title);
  expect(titlesOf('can I install this on a server')).toEqual(['Hosting']);
  expect(titlesOf('translations of the same term are inconsistent')).toEqual(['Variants']);
  expect(titlesOf('网站怎么安装')).toEqual(['Hosting']);
  expect(titlesOf('同一个词的译法不统一')).toEqual(['Variants']);
  // One word of several, or a page that is not asked for so.
  expect(titlesOf('install a kangaroo')).toEqual([]);
  expect(titlesOf('inconsistent kangaroos')).toEqual([]);
});
