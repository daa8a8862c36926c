import { expect, test } from 'vitest';
import type { DocumentData } from '../exchange/document-data.ts';
import { encodeHan, sentenceMark } from './han-words.ts';
import { blockRecords, sentencesOf } from './records.ts';

const document = {
  id: 'report',
  shortTitles: { en: 'Report', zh: '报告' },
  published: '2024-05-09',
  headings: [{ id: 'p1', depth: 2, label: '', en: 'Ports', zh: '港口' }],
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
} as unknown as DocumentData;

test('a block is a record in each language, with its place, its sentences and its year', () => {
  expect(blockRecords([document], 'zh')).toEqual([
    {
      url: '/zh/documents/report/#p2',
      content: `${encodeHan('港口增长。')} ${sentenceMark} ${encodeHan('城市亦然。')}`,
      lang: 'zh',
      filters: {
        document: ['report'],
        year: ['2024'],
        block: ['p2'],
        lang: ['zh'],
        section: ['港口'],
        translated: ['yes'],
      },
      sort: { date: '2024-05-09-0000' },
    },
  ]);
  expect(blockRecords([document], 'en')[0]).toMatchObject({
    url: '/en/documents/report/#p2',
    content: `Ports grow. ${sentenceMark} Cities too.`,
    filters: { lang: ['en'], section: ['Ports'] },
  });
});

test('the sentences of a record come back as they were, whatever they hold', () => {
  const odd = ['港口 增长。', 'A base64 word: fzqnews\u001fabc.', ' zqabcd\u001e 亦然。'];
  const [record] = blockRecords(
    [
      {
        ...document,
        blocks: [
          {
            ...document.blocks[0]!,
            units: odd.map((text, index) => ({ id: `p2s${index}`, en: text, zh: text })),
          },
        ],
      },
    ],
    'zh',
  );
  expect(sentencesOf(record!.content.replace(/ +/g, ' '))).toEqual(odd.map((text) => text.trim()));
});
