import { expect, test } from 'vitest';
import { readRealSaidForWritten } from '../glossary/real-everyday.fixture.ts';
import { threshold } from './scores.ts';
import { searchFiles } from './search-data.ts';
import { createTermIndex } from './term-index.ts';
import type { TermRow } from './term-rows.ts';

const rows: TermRow[] = [
  ['hongshan-culture', '红山文化', 'Hongshan culture', 'hong shan wen hua', 0, 't', 'mm'],
  ['red-culture', '红色文化', 'revolutionary culture', 'hong se wen hua', 0, 't', 'mm'],
  ['bad-loan', '不良贷款', 'non-performing loan', 'bu liang dai kuan', 0, 't', 'mm'],
  ['fallow', '撂荒地', 'abandoned farmland', 'liao huang di', 0, 't', 'mm'],
  ['village', '乡村', 'village', 'xiang cun', 0, 't', 'mm'],
];
const definitions = new Map([
  [
    'hongshan-culture',
    {
      en: 'A Neolithic culture of western Liaoning, known for its jade.',
      zh: '以玉器著称的新石器时代文化。',
    },
  ],
  ['red-culture', { en: 'The heritage of the revolution.', zh: '革命的文化遗产。' }],
  ['bad-loan', { en: 'A loan that is not being repaid.', zh: '未能按约偿还的贷款。' }],
  ['fallow', { en: 'Farmland no longer tilled.', zh: '停止耕种的耕地。' }],
]);
const files = searchFiles(rows, undefined, {
  explanations: new Map([...definitions].map(([id, definition]) => [id, { definition }])),
  everyday: {
    words: readRealSaidForWritten(),
    terms: [
      { term: 'village', said: ['small rural place', '屯子', '穷乡僻壤'] },
      { term: 'fallow', said: ['田'] },
    ],
  },
});
const index = createTermIndex(async (name) => files.get(name));

test.each([
  ['Neolithic jade culture', 'hongshan-culture'],
  ['新石器时代的玉器', 'hongshan-culture'],
  // What people say instead of the words of the term or its definition.
  ['bad debts of banks', 'bad-loan'],
  ['没人种的荒地', 'fallow'],
  // What they say for this very term.
  ['a place that is small and rural', 'village'],
])('%s describes a term, whose definition is given with it', async (query, id) => {
  const [best] = await index.search(query);
  expect(best?.row[0]).toBe(id);
  expect(best?.score).toBeGreaterThanOrEqual(threshold.answers);
  expect(best?.definition).toEqual(definitions.get(id));
});

test.each(['Neolithic kangaroo burials on Mars', 'jade', '大熊猫的玉器和航天飞机'])(
  'of %s too little is said of any term for an answer',
  async (query) => {
    const hits = await index.search(query);
    expect(hits.filter(({ score }) => score >= threshold.oneError)).toEqual([]);
  },
);

test.each([
  ['屯子', ['village']],
  ['田', ['fallow']],
  ['舰', []],
])('what people say for a term is as good as a name of it: %s', async (query, ids) => {
  const hits = (await index.search(query)).filter(({ score }) => score >= threshold.answers);
  expect(hits.map(({ row }) => row[0])).toEqual(ids);
});

test.each(['tunzi', 'tún zi', 'tun zi', 'qxpr'])(
  'what people say for a term is known by its pinyin too: %s',
  async (query) => {
    const [best] = await index.search(query);
    expect(best?.row[0]).toBe('village');
    expect(best?.score).toBeGreaterThanOrEqual(threshold.meant);
  },
);

test('a term that is named is not described besides', async () => {
  const hits = await index.search('the Hongshan culture promotes');
  expect(hits.map(({ row }) => row[0])).toEqual(['hongshan-culture']);
});
