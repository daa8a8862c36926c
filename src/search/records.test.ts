import { expect, test } from 'vitest';
import type { DocumentData } from '../exchange/document-data.ts';
import { encodeHan, languageEnd, sentenceEnd } from './han-words.ts';
import { blockRecords, sentencesOf } from './records.ts';

const document = {
  id: 'report',
  shortTitles: { en: 'Report', zh: '报告' },
  published: '2024-05-09',
  texts: [
    { lang: 'en', status: 'original' },
    { lang: 'zh', status: 'site-translation' },
  ],
  headings: [{ id: 'p1', depth: 2, labels: {}, en: 'Ports', zh: '港口' }],
  blocks: [
    {
      id: 'p2',
      kind: 'paragraph',
      lang: 'en',
      text: 'Ports grow. Cities too.',
      zh: '港口增长。城市亦然。',
      heading: 'p1',
      units: [
        { id: 'p2s1', en: 'Ports grow.', zh: '港口增长。' },
        { id: 'p2s2', en: 'Cities too.', zh: '城市亦然。' },
      ],
    },
  ],
  added: [],
} as unknown as DocumentData;

test('a block is one record, with its place, its sentences in both languages and its year', () => {
  const [en, zh] = [
    ['Ports grow.', 'Cities too.'],
    ['港口增长。', '城市亦然。'],
  ].map((sentences) => sentences.map((text) => encodeHan(text).trimEnd()).join(`${sentenceEnd} `));
  expect(blockRecords([document])).toEqual([
    {
      url: '/documents/report/#p2',
      content: `${en} ${languageEnd} ${zh}`,
      filters: {
        document: ['report'],
        year: ['2024'],
        block: ['p2'],
        section: ['Ports', '港口'],
        translated: ['yes'],
      },
      sort: { date: '2024-05-09-0000' },
    },
  ]);
});

test('a block that only the counterpart has is a record after the one before it', () => {
  const added = [
    { id: 'p2-1', after: 'p2', kind: 'paragraph' as const, lang: 'zh' as const, text: '只有中文。' },
  ];
  const [, record] = blockRecords([{ ...document, added }]);
  expect(record).toMatchObject({ url: '/documents/report/#p2-1', sort: { date: '2024-05-09-0001' } });
  expect(sentencesOf(record!.content)).toEqual({ en: [], zh: ['只有中文。'] });
});

test('the sentences of a record come back as they were, whatever they hold', () => {
  const odd = ['港口 增长。', 'A base64 word: fzqnews\u001fabc.', ' zqabcd\u001e 亦然。'];
  const [record] = blockRecords([
    {
      ...document,
      blocks: [
        {
          ...document.blocks[0]!,
          units: odd.map((text, index) => ({ id: `p2s${index}`, en: text, zh: `${text}~|` })),
        },
      ],
    },
  ]);
  expect(sentencesOf(record!.content.replace(/ +/g, ' '))).toEqual({
    en: odd.map((text) => text.trim()),
    zh: odd.map((text) => `${text}~|`.trim()),
  });
});
