import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinyinOf, pinyinOverride } from './pinyin.ts';
import { hanRuns } from '../languages.ts';

describe('a computed reading', () => {
  test.each([
    ['乡村振兴', 'xiāng cūn zhèn xīng'],
    ['5G基站', '5G jī zhàn'],
    ['“六稳”工作', '“ liù wěn ” gōng zuò'],
    ['二〇二五年', 'èr líng èr wǔ nián'],
    ['不忘初心', 'bù wàng chū xīn'],
    ['一带一路', 'yī dài yī lù'],
    ['𫠝𫠝之国', '𫠝 𫠝 zhī guó'],
    ['㐀文', '㐀 wén'],
  ])('of %s is %s', (text, reading) => {
    expect(pinyinOf(text).join(' ')).toBe(reading);
  });

  test('has one part for each Chinese character and each other run of any text', () => {
    const unit = fc.oneof(
      fc.constantFrom('中', '国', '长', '行', '𠮷', '〇', '々', 'a', '5', ' ', '“', '，'),
      fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x20000, max: 0x2a6df }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 8 }).map((parts) => parts.join('')),
        (text) => {
          const runs = hanRuns(text);
          const reading = pinyinOf(text);
          expect(runs.join('')).toBe(text);
          expect(reading).toHaveLength(runs.length);
          runs.forEach((run, index) => {
            if (!/\p{Script=Han}/u.test(run)) expect(reading[index]).toBe(run);
          });
        },
      ),
    );
  });
});

describe('a reading as written', () => {
  test.each([
    ['河长制', 'hé zhǎng zhì', ['hé', 'zhǎng', 'zhì']],
    ['河长制', '  hé  zhǎng\tzhì ', ['hé', 'zhǎng', 'zhì']],
    ['“六稳”工作', 'liù wěn gōng zuò', ['“', 'liù', 'wěn', '”', 'gōng', 'zuò']],
    ['5G基站', 'jī zhàn', ['5G', 'jī', 'zhàn']],
    ['5G基站', '5G jī zhàn', ['5G', 'jī', 'zhàn']],
    ['Made in China 计划', 'Made in China jì huà', ['Made in China ', 'jì', 'huà']],
    ['AI 长制', 'AI zhǎng zhì', ['AI ', 'zhǎng', 'zhì']],
  ])('of %s, "%s", is laid over its characters', (text, written, expected) => {
    expect(pinyinOverride(text, written)).toEqual(expected);
  });

  test.each([
    ['河长制', 'hé zhǎng'],
    ['河长制', 'hé zhǎng zhì dù'],
    ['河长制', 'hézhǎngzhì'],
    ['河长制', ''],
  ])('of %s, "%s", is refused', (text, written) => {
    expect(pinyinOverride(text, written)).toBeUndefined();
  });
});
