import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SideData } from '../../exchange/term-data.ts';
import type { Lang } from '../../languages.ts';
import { keywordInContext } from './keyword-in-context.ts';

/** A text in which [brackets] stand around the marks. */
function sideOf(written: string, lang: Lang = 'en'): SideData {
  const marks: SideData['marks'] = [];
  let text = '';
  for (const [index, part] of written.split(/[[\]]/).entries()) {
    if (index % 2 === 1) marks.push({ start: text.length, end: text.length + part.length, form: part });
    text += part;
  }
  return { lang, text, marks };
}

/** What is shown at first, with brackets around the marks. */
function shown(side: SideData): string {
  return keywordInContext(side)
    .filter(({ isFurther }) => !isFurther)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');
}

const around = (written: string, lang: Lang = 'en') => shown(sideOf(written, lang)).split(/[[\]]/);

describe('the text around a keyword', () => {
  test('is the whole of a short sentence', () => {
    expect(shown(sideOf('a [zone] b'))).toBe('a [zone] b');
    expect(shown(sideOf('[zone]'))).toBe('[zone]');
    expect(shown(sideOf('我们[振兴]。', 'zh'))).toBe('我们[振兴]。');
  });

  test('is cut at words in English, some 90 characters a side', () => {
    const [before, , after] = around(`${'word '.repeat(40)}[zone]${' word'.repeat(40)}`);
    expect(before).toMatch(/^(word ){17,18}$/);
    expect(after).toMatch(/^( word){17,18}$/);
  });

  test('is not cut where the sentence has just as much', () => {
    const side = 'x'.repeat(89);
    expect(around(`${side} [zone] ${side}`)).toEqual([`${side} `, 'zone', ` ${side}`]);
  });

  test('is not cut for the sake of a word or two', () => {
    const side = `And so it is. ${'word '.repeat(18)}`;
    expect(around(`${side}[zone].`)[0]).toBe(side);
  });

  test('is cut at words in Chinese, some 40 characters a side', () => {
    const [before, , after] = around(
      `${'我们坚持高质量发展'.repeat(9)}[振兴]${'推动经济社会全面进步'.repeat(9)}`,
      'zh',
    );
    expect(before).toMatch(/^(我们坚持|坚持|高质量|质量)?(发展)?(我们坚持高质量发展)+$/);
    expect(before!.length).toBeGreaterThan(30);
    expect(before!.length).toBeLessThanOrEqual(40);
    expect(after!.length).toBeLessThanOrEqual(40);
    expect(after).toMatch(/^(推动经济社会全面进步){3}/);
  });

  test('neither begins with a mark that closes nor ends with one that opens', () => {
    for (const shift of '一二三四五六七八九'.split('').keys()) {
      const filler = '一'.repeat(shift);
      const [before, , after] = around(
        `${'项目、任务；'.repeat(12)}${filler}[振兴]${filler}${'“项目”（任务）'.repeat(12)}`,
        'zh',
      );
      expect(before).not.toMatch(/^[、；]/);
      expect(after).not.toMatch(/[“（]$/);
    }
  });

  test('is never cut inside a surrogate pair', () => {
    const [before, , after] = around(`${'𠮷'.repeat(60)}的[振兴]${'𠮷'.repeat(60)}`, 'zh');
    expect(before).toMatch(/^𠮷{19,20}的$/u);
    expect(after).toMatch(/^𠮷{20}$/u);
  });

  test('is cut at its end where there is no keyword', () => {
    expect(shown(sideOf('word '.repeat(80)))).toMatch(/^(word ?){35,36}$/);
  });

  test('cuts no other mark, and marks each that it holds', () => {
    expect(around(`The [zone] ${'word '.repeat(16)}and the [free trade zone] ${'word '.repeat(20)}`)).toEqual(
      ['The ', 'zone', ` ${'word '.repeat(16)}and the `].map((text, index) =>
        index === 2 ? expect.stringMatching(/^ (word )+/) : text,
      ) as string[],
    );
    expect(shown(sideOf('a [zone] or a [zone]'))).toBe('a [zone] or a [zone]');
  });

  test('begins with a use of the term itself rather than one inside a longer term', () => {
    const side = sideOf(`[zone] plan ${'word '.repeat(60)}[zone].`);
    side.marks[0]!.within = 'zone-plan';
    expect(shown(side)).toMatch(/^(word )+\[zone\]\.$/);
  });

  test('is, with what lies beyond the cuts, the whole text, whatever it holds', () => {
    const part = fc.string({
      maxLength: 120,
      unit: fc.constantFrom('a', ' ', '𠮷', '的', '\n', 'é', '振兴', '-'),
    });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 1, maxLength: 7 }),
        fc.constantFrom('en', 'zh'),
        (parts, lang) => {
          const side = sideOf(
            parts.map((text, index) => (index % 2 ? `[${text}]` : text)).join(''),
            lang as Lang,
          );
          side.marks = side.marks.filter(({ start, end }) => end > start);
          const pieces = keywordInContext(side);
          expect(pieces.map(({ text }) => text).join('')).toBe(side.text);
          expect(
            pieces
              .filter(({ isMarked }) => isMarked)
              .map(({ text }) => text)
              .join(''),
          ).toBe(side.marks.map(({ start, end }) => side.text.slice(start, end)).join(''));
          if (side.marks[0])
            expect(pieces.find(({ isMarked }) => isMarked)).toMatchObject({ isFurther: false });
        },
      ),
    );
  });
});
