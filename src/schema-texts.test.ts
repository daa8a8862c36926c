import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bilingual, chineseForm, englishForm, slug, text } from './schema-texts.ts';

const accepts = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

test.each([
  [0x00, 'a control character'],
  [0x1b, 'the escape of terminals'],
  [0x7f, 'delete'],
  [0x85, 'a control character of the second row'],
  [0xad, 'a soft hyphen'],
  [0x61c, 'the Arabic letter mark'],
  [0x200b, 'a zero width space'],
  [0x200d, 'a joiner'],
  [0x200e, 'a mark of direction'],
  [0x2028, 'a line separator'],
  [0x2029, 'a paragraph separator'],
  [0x202a, 'an embedding'],
  [0x202e, 'an override'],
  [0x2060, 'a word joiner'],
  [0x2066, 'an isolate'],
  [0x2069, 'the end of an isolate'],
  [0x3164, 'a filler'],
  [0xd800, 'half a surrogate'],
  [0xdfff, 'the other half'],
  [0xe000, 'private use'],
  [0xfeff, 'a byte order mark'],
  [0xfffd, 'the mark of a failed decoding'],
  [0xfffe, 'no character'],
  [0xe0041, 'a tag'],
])('U+%i, %s, is refused inside a text', (code) => {
  expect(accepts(text(), `a${String.fromCodePoint(code)}b`)).toBe(false);
  expect(accepts(text({ lines: true }), `a${String.fromCodePoint(code)}b`)).toBe(false);
});

test('line ends are for texts of several lines', () => {
  expect(accepts(text(), 'a\nb')).toBe(false);
  expect(accepts(text({ lines: true }), 'a\nb')).toBe(true);
  expect(accepts(text({ lines: true }), 'a\rb')).toBe(false);
});

test('what is accepted holds nothing that would be lost on the way through a page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      const read = text().safeParse(value);
      return !read.success || (read.data === read.data.trim() && !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(read.data));
    }),
  );
});

test('a text is more than spaces', () => {
  expect(['', '  ', '\n', '\u3000'].filter((value) => accepts(text(), value))).toEqual([]);
});

test.each(['六稳', '“六稳”', '5G基站', '𠮷', 'AI产业'])('%s is a Chinese form', (form) => {
  expect(accepts(chineseForm, form)).toBe(true);
});

test.each(['six stabilities', '5G', 'naïve', 'R&D', "Xi'an", 'CO₂'])('%s is an English form', (form) => {
  expect(accepts(englishForm, form)).toBe(true);
});

test.each(['——', '…', '“”', '、'])('%s is no form in any language', (marks) => {
  expect([accepts(chineseForm, marks), accepts(englishForm, marks)]).toEqual([false, false]);
});

describe('a text in both languages', () => {
  const isGood = (en: string, zh: string) => accepts(bilingual, { en, zh });

  test('may quote the other language', () => {
    expect(
      isGood('行政许可 (licensing) is narrower than 行政审批 (approval).', '勿译 entrepreneurship。'),
    ).toBe(true);
  });

  test('is not in the wrong language', () => {
    expect(isGood('指稳就业。', '指稳就业。')).toBe(false);
    expect(isGood('A requirement.', 'A requirement of 2018.')).toBe(false);
    expect(isGood('productivity 指单位投入的产出率，与生产力不是一回事。', '定义')).toBe(false);
  });

  test('has no space where YAML folded a line of Chinese', () => {
    expect(bilingual.parse({ en: 'One. Two.', zh: '就业， 金融 外贸 GDP 增长' }).zh).toBe(
      '就业，金融外贸 GDP 增长',
    );
  });
});

test('an id is of a length that fits into an address', () => {
  expect(accepts(slug('a'), 'a'.repeat(80))).toBe(true);
  expect(accepts(slug('a'), 'a'.repeat(81))).toBe(false);
});
