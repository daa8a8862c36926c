import { describe, expect, test } from 'vitest';
import { createWordBoundaries } from './word-boundaries.ts';

// From jieba's dictionary (MIT), which counts 60,101,964 words: the rest of them is 的.
const counted = {
  ...{ 提高: 16882, 企业: 34826, 竞争力: 1310, 其中: 34173, 共有: 736, 中共: 3136, 财政: 6228, 部门: 16543 },
  ...{ 财政部: 428, 深化: 1425, 改革: 19018, 改革开放: 3, 深化改革: 3, 马鞍山: 326, 鞍山: 169, 市场: 26927 },
  ...{ 经济: 48718, 市场经济: 1846, 国内: 12450, 需求: 5424, 内需: 167, 推动: 4715, 做好: 2565 },
  ...{ 提: 10223, 高: 57483, 企: 766, 业: 4553, 其: 71322, 中: 243191, 共: 22996, 有: 423765, 门: 39823 },
  ...{ 部: 13579, 马: 19918, 国: 29996, 求: 6465, 稳: 1908, 六: 8392, 做: 50331, 好: 92543 },
};
const others = 60_101_964 - Object.values(counted).reduce((sum, frequency) => sum + frequency, 0);
const words = new Map(Object.entries({ ...counted, 的: others }));
const boundaries = createWordBoundaries(words);

/** The evidence against the stretch in ⟦ ⟧. */
function evidence(marked: string): number {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  return boundaries.crossingEvidence(marked.replaceAll(/[⟦⟧]/g, ''), start, end);
}

describe('a stretch', () => {
  test.each([
    ['across two words', '提⟦高企⟧业竞争力'],
    ['across two words, at the beginning of a text', '其⟦中共⟧有'],
    ['across two words, one of which is all that follows', '国⟦内需⟧求'],
    ['that ends inside a word and begins with one', '财政⟦财政部⟧门'],
    ['that is a name but for one character', '马⟦鞍山⟧'],
  ])('%s cuts a word', (_name, marked) => {
    expect(evidence(marked)).toBeGreaterThan(0);
  });

  test.each([
    ['between words', '推动⟦内需⟧提高'],
    ['that a longer word holds', '市场⟦经济⟧'],
    ['beside which a phrase of two words begins', '深化⟦改革开放⟧'],
    ['that the dictionary does not have', '做好⟦六稳⟧'],
    ['between marks', '“提”⟦高企⟧、业'],
    ['that is the whole text', '⟦高企⟧'],
  ])('%s cuts none', (_name, marked) => {
    expect(evidence(marked)).toBeLessThan(0);
  });

  test('is judged by its neighbours, not by what is far away', () => {
    expect(evidence(`${'国内需求'.repeat(50)}提⟦高企⟧业${'其中共有'.repeat(50)}`)).toBeCloseTo(
      evidence('内需求提⟦高企⟧业其中'),
    );
  });
});
