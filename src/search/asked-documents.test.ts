import { expect, test } from 'vitest';
import { waysOfDocument } from './asked-documents.ts';
import { askedUnits, pagesAsked } from './asked-pages.ts';

const documents = {
  conference: {
    document: {
      titles: { en: 'Press conference on the people’s livelihood', zh: '民生主题新闻发布会' },
      shortTitles: { en: 'Press conference 2024', zh: '2024年发布会' },
      author: { en: 'Zhang San, vice governor', zh: '副省长张三（答记者问）' },
      speakers: ['Zhang San', 'Morning News'],
      delivered: '2024-04-23',
      texts: [{ publisher: { en: 'China.org.cn', zh: '中国网' } }],
    },
    kinds: ['press conference', 'transcript', '新闻发布会', '实录'],
    subjects: ['elderly care', '养老服务', 'compulsory education', '义务教育'],
  },
  story: {
    document: {
      titles: { en: 'A county finds its way', zh: '一个县的探索' },
      shortTitles: { en: 'County story 2023', zh: '2023年县域报道' },
      published: '2023-09-02',
      texts: [{ publisher: { en: 'A portal', zh: '某网站' } }],
    },
    kinds: ['news story', 'article', '报道'],
    subjects: ['development zone', '开发区', 'county economy', '县域经济'],
  },
};
const pages = Object.entries(documents).map(([page, { document, kinds, subjects }]) => ({
  page,
  asked: askedUnits(waysOfDocument(document, kinds), subjects),
}));
const asked = (query: string) => pagesAsked(query, pages);

test('a document is asked for by what it is, when it was and who speaks, in both languages', () => {
  for (const query of [
    'April 2024 transcript',
    'Apr 23 2024 transcript',
    '4月23日的发布会',
    'what Zhang San said at the press conference',
    'press conference 2024-04-23',
    '张三发布会实录',
    '2024年4月新闻发布会',
  ])
    expect(asked(query), query).toEqual(['conference']);
  expect(asked('September 2023 article')).toEqual(['story']);
});

test('who asks for something else in the same year asks for no document', () => {
  for (const query of ['gdp growth 2024', '2024年粮食产量', 'county hospital'])
    expect(asked(query), query).toEqual([]);
});

test('what a document is about tells it from others of its kind, and is no question for it by itself', () => {
  for (const [query, page] of [
    ['transcript about care of elderly people', 'conference'],
    ['article about a development zone', 'story'],
    ['谈养老服务的实录', 'conference'],
    ['开发区的报道', 'story'],
  ])
    expect(asked(query!), query).toEqual([page]);
  for (const query of ['compulsory education', 'development zone', '养老服务', '县域经济'])
    expect(asked(query), query).toEqual([]);
});
