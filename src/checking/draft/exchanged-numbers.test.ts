import { describe, expect, test } from 'vitest';
import type { Lang } from '../../languages.ts';
import { checkDraft } from './check-draft.ts';
import { createDraftGlossary } from './draft-glossary.ts';
import { draftTerm } from './draft-term.fixture.ts';

const glossary = createDraftGlossary([
  draftTerm('fixed-asset-investment', '固定资产投资', 'fixed-asset investment'),
  draftTerm('total-retail-sales', '社会消费品零售总额', 'total retail sales of consumer goods'),
]);

const found = (zh: string, en: string, source: Lang = 'zh') =>
  checkDraft([{ zh, en }], source, glossary).map(({ rule, lang, words, message }) => {
    expect(message.en).toMatch(/two numbers have changed places/);
    return `${rule} ${lang} ${words}`;
  });

describe('two numbers that changed places', () => {
  test.each([
    [
      '同比分别增长10%和9%。',
      'up 10 percent and 9 percent, respectively',
      'up 9 percent and 10 percent, respectively',
    ],
    [
      '收入、支出分别为28亿元、69亿元。',
      'They came to 2.8 billion and 6.9 billion yuan respectively.',
      'They came to 6.9 billion and 2.8 billion yuan respectively.',
    ],
    [
      '一期、二期分别于2026年、2028年建成。',
      'Both will be finished in 2026 and 2028, respectively.',
      'Both will be finished in 2028 and 2026, respectively.',
    ],
    [
      '由2020年的64.5%提高到68%。',
      'It rose to 68 percent from 64.5 percent in 2020.',
      'It rose to 64.5 percent from 68 percent in 2020.',
    ],
    ['从12家减少到8家。', 'It fell from 12 to 8.', 'It fell from 8 to 12.'],
    [
      '固定资产投资增长3.2%，社会消费品零售总额增长5.1%。',
      'Total retail sales of consumer goods grew 5.1 percent, and fixed-asset investment 3.2 percent.',
      'Total retail sales of consumer goods grew 3.2 percent, and fixed-asset investment 5.1 percent.',
    ],
  ])('are found in the translation of %s', (zh, en, wrong) => {
    expect(found(zh, en)).toEqual([]);
    expect(found(zh, wrong)).toHaveLength(1);
    expect(found(zh, wrong, 'en')).toHaveLength(1);
  });

  test('stand on the side of the translation, the first of the two', () => {
    expect(found('分别增长10%和9%。', 'up 9 percent and 10 percent, respectively')).toEqual([
      'number-differs en 9 percent',
    ]);
    expect(found('分别增长10%和9%。', 'up 9 percent and 10 percent, respectively', 'en')).toEqual([
      'number-differs zh 10%',
    ]);
  });

  test('are not looked for in lists of which one says nothing of its order', () => {
    expect(found('分别增长10%和9%。', 'They grew by 9 percent and 10 percent.')).toEqual([]);
  });
});
