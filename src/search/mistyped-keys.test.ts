import { describe, expect, test } from 'vitest';
import { threshold } from './scores.ts';
import { searchFiles } from './search-data.ts';
import type { SearchMeta } from './search-files.ts';
import { createTermIndex } from './term-index.ts';
import type { TermRow } from './term-rows.ts';

const rows: TermRow[] = [
  ['trade', '经贸合作', 'economic and trade cooperation', 'jing mao he zuo', 0, 't', 'mm'],
  ['policy', '产业政策支持', 'industrial policy support', 'chan ye zheng ce zhi chi', 0, 't', 'mm'],
  ['children', '留守儿童', 'left-behind children', 'liu shou er tong', 0, 't', 'mm'],
  ['child', '育儿', 'child care', 'yu er', 0, 't', 'mm'],
  ['hospital', '公立医院改革', 'reform of public hospitals', 'gong li yi yuan gai ge', 0, 't', 'mm'],
  ['public', '公共', 'public hospitals in reform', 'gong gong', 0, 't', 'mm'],
  ['drugs', '药品全程监管', 'whole-process control of drugs', 'yao pin quan cheng jian guan', 0, 't', 'mm'],
  ['pboc', '人民银行', 'PBOC', 'ren min yin hang', 0, 't', 'mm'],
  ['circuit', '集成电路', 'integrated circuit', 'ji cheng dian lu', 0, 't', 'mm'],
  ['grated', '国际丝', 'grated inter silk', 'guo ji si', 0, 't', 'mm'],
  ['environment', '环保产业', 'environmental industry of strengthening', 'huan bao chan ye', 0, 't', 'mm'],
  ['strength', '环境实力', 'environment strength', 'huan jing shi li', 0, 't', 'mm'],
  ['port', '港口', 'port', 'gang kou', 0, 't', 'mm'],
];
/** More than are shown of what a query describes. */
const funds = ['甲', '乙', '丙', '丁', '戊', '己'].map((sign): TermRow => [
  `fund-${sign}`,
  `${sign}基金`,
  `fund ${sign}`,
  'ji jin',
  0,
  't',
  'mm',
]);
const definition = { en: 'It supports industry, supports policies.', zh: '支持产业的资金。' };
const files = searchFiles([...rows, ...funds], undefined, {
  explanations: new Map(funds.map(([id]) => [id, { definition }])),
  everyday: { words: [], terms: [] },
});

describe('a term with one error', () => {
  test.each([
    // Its root is that of industry, and a definition says it with the other words.
    ['industreal policy support', 'policy'],
    ['economic and trade cooperaton', 'trade'],
    // Nothing of the word tells its stem.
    ['left-behind chidlren', 'children'],
    // Of two that have the same words, that with the same order.
    ['reform of public hospitas', 'hospital'],
    ['public hospitas in reform', 'public'],
    // What is left looks as if it had an ending; what stands for it is a stem that looks so too.
    ['whole proces control of drugs', 'drugs'],
    ['whole proccess control of drugs', 'drugs'],
    // Two words that a compound could be, where one letter less makes another word.
    ['intergrated circuts', 'circuit'],
    // Each error has several nearest words.
    ['environmentl industry of strengthning', 'environment'],
    // An error in the first letter.
    ['yconomic and trade cooperation', 'trade'],
    ['conomic and trade cooperation', 'trade'],
  ])('%s', async (query, expected) => {
    const [best] = await createTermIndex(async (name) => files.get(name)).search(query);
    expect(best?.row[0]).toBe(expected);
    expect(best!.score).toBeGreaterThanOrEqual(threshold.oneError);
  });

  test('loads the words with its first letters alone, where one of them is near', async () => {
    const { words } = files.get('meta') as SearchMeta;
    const loaded: string[] = [];
    const index = createTermIndex(async (name) => {
      loaded.push(name);
      return files.get(name);
    });
    await index.search('reform of public hospitas');
    expect(loaded).not.toContain(words.all);
    await index.search('qublic hospitals reform q');
    expect(loaded).toContain(words.all);
  });
});
