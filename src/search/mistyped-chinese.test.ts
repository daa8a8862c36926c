import { describe, expect, test } from 'vitest';
import { threshold } from './scores.ts';
import { searchFiles } from './search-data.ts';
import { createTermIndex } from './term-index.ts';

const files = searchFiles([
  ['environment', '营商环境', 'business environment', 'ying shang huan jing', 0, 't', 'mm'],
  ['leaderboard', '揭榜挂帅', 'open competition', 'jie bang gua shuai', 0, 't', 'mm'],
  ['forces', '新质生产力', 'new quality productive forces', 'xin zhi sheng chan li', 0, 't', 'mm'],
  ['workers', '农民工', 'migrant worker', 'nong min gong', 0, 't', 'mm'],
  ['river', '河长制', 'river chief system', 'he zhang zhi', 0, 't', 'mm'],
  ['lake', '湖泊', 'lake', 'hu po', 0, 't', 'mm'],
  ['six', '六稳工作', 'six stabilities', 'liu wen gong zuo', 0, 't', 'mm'],
  ['economy', '数字经济', 'digital economy', 'shu zi jing ji', 0, 't', 'mm'],
  ['production', '生产', 'production', 'sheng chan', 0, 't', 'mm'],
]);
const index = createTermIndex(async (name) => files.get(name));
const firstFor = async (query: string) => {
  const [best] = await index.search(query);
  return best && best.score >= threshold.oneError ? best.row[0] : undefined;
};

describe('a term of which one character is mistaken', () => {
  test.each([
    ['营商环镜', 'environment'],
    ['赢商环境', 'environment'],
    ['营伤环境', 'environment'],
    ['營商環鏡', 'environment'],
    ['新质生产里', 'forces'],
    ['新制生产力', 'forces'],
    ['农民公', 'workers'],
    ['浓民工', 'workers'],
    ['数字经计', 'economy'],
  ])('for one that sounds alike: %s', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['赢商环镜', 'environment'],
    ['数字京济', 'economy'],
    ['书自经计', 'economy'],
    ['结帮刮帅', 'leaderboard'],
  ])('for several that sound alike: %s', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['揭榜挂师', 'leaderboard'],
    ['揭挂榜帅', 'leaderboard'],
    ['揭榜帅', 'leaderboard'],
  ])('for any other, two in the wrong order, or one left out: %s', async (query, expected) => {
    expect(await firstFor(query)).toBe(expected);
  });

  test.each([
    ['湖长制', 'another word of three characters'],
    ['五稳工作', 'another figure'],
    ['麻婆豆腐', 'nothing like it'],
  ])('but not %s: %s', async (query) => {
    expect(await firstFor(query)).toBeUndefined();
  });

  test('a term that stands in the query comes before one that is like it but for the sound', async () => {
    expect(await firstFor('农业生产')).toBe('production');
  });
});
