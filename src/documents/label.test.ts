import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLabel } from './label.ts';

describe('the label of a Chinese text', () => {
  test.each([
    ['一、2021年工作回顾', '一、'],
    ['（八）持之以恒优生态', '（八）'],
    ['（二十一）其他', '（二十一）'],
    ['(3)其他', '(3)'],
    ['（3）、其他', '（3）、'],
    ['问3：为什么？', '问3：'],
    ['答:因为。', '答:'],
    ['问题一：为什么？', '问题一：'],
    ['Q3：为什么？', 'Q3：'],
    ['第一章 总则', '第一章 '],
    ['第12条　目的', '第12条　'],
    ['第二部分：工作安排', '第二部分：'],
    ['1. 总则', '1. '],
    ['1．总则', '1．'],
    ['12、总则', '12、'],
    ['III. 总则', 'III. '],
    ['③总则', '③'],
    ['甲、总则', '甲、'],
  ])('of %s is “%s”', (text, label) => {
    expect(splitLabel(text, '(1) ', 'zh')).toEqual({ label, text: text.slice(label.length) });
  });

  test.each([
    '1.5亿元投资',
    '1,500人',
    '2021年工作回顾',
    '一体推进',
    '第一，稳增长。',
    '第一章',
    '（八）',
    '问题在哪里？',
    '三大攻坚战',
    'RCEP',
    '— 其他',
  ])('is none where there is none, or nothing else: %s', (text) => {
    expect(splitLabel(text, '(1) ', 'zh')).toEqual({ label: '', text });
  });

  test('of an item is its bullet', () => {
    expect(splitLabel('- 稳增长', '- ', 'zh')).toEqual({ label: '- ', text: '稳增长' });
    expect(splitLabel('一、稳增长', '- ', 'zh')).toEqual({ label: '', text: '一、稳增长' });
  });

  test('stays in the text where the source has none', () => {
    expect(splitLabel('一、2021年工作回顾', '', 'zh')).toEqual({ label: '', text: '一、2021年工作回顾' });
  });

  test('and the text after it are the whole, whatever it is, and the text is not empty', () => {
    const piece = fc.constantFrom(
      '一',
      '、',
      '（',
      '）',
      '1',
      '.',
      '问',
      '：',
      '第',
      '章',
      ' ',
      '省',
      'I',
      '-',
    );
    fc.assert(
      fc.property(fc.string({ unit: piece, minLength: 1 }), fc.constantFrom('', '- ', '(1) '), (text, of) => {
        const split = splitLabel(text, of, 'zh');
        expect(split.label + split.text).toBe(text);
        expect(split.text).not.toBe('');
      }),
    );
  });
});

describe('the label of an English text', () => {
  test.each([
    ['(3) Other matters', '(3) '],
    ['(iv) Other matters', '(iv) '],
    ['IV. Other matters', 'IV. '],
    ['2. Other matters', '2. '],
    ['Article 12 Purposes', 'Article 12 '],
    ['PART ONE General provisions', 'PART ONE '],
    ['Chapter II. Purposes', 'Chapter II. '],
    ['Q3: Why?', 'Q3: '],
  ])('of %s is “%s”', (text, label) => {
    expect(splitLabel(text, '（一）', 'en')).toEqual({ label, text: text.slice(label.length) });
  });

  test.each(['1.5 billion yuan', '1,500 people', 'J. Smith spoke.', 'Part of it', 'Chapter II', 'RCEP'])(
    'is none where there is none, or nothing else: %s',
    (text) => {
      expect(splitLabel(text, '（一）', 'en')).toEqual({ label: '', text });
    },
  );
});
