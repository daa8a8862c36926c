import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeQuery, answers } from './full-text.ts';
import { decodeHan, encodeHan } from './han-words.ts';
import { functionWords, parseQuery } from './query.ts';
import { hanText } from './texts.fixture.ts';

const parse = (raw: string) => parseQuery(raw, new Map());
/**
 * What looks like an encoded character, its beginnings, the marks, white space of every kind, and anything
 * else.
 */
const part = fc.oneof(
  hanText,
  fc.constantFrom('zq', 'z', 'q', 'Z', 'Q', 'zqabcd', 'ZQabcd', 'fzqnews', 'zqqabcd', 'abcd'),
  fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\u3000', '\u001e', '\u001f', '，', '5G'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const anyText = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

/**
 * Pagefind's words of a content: what stands between spaces, in lower case, without its marks. What has
 * nothing else counts as a word, and parts a phrase.
 */
const wordsOfIndex = (content: string) =>
  content
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[^\p{L}\p{N}\p{M}]/gu, ''));

/** Whether a word index of the content has what is asked: a phrase, or every word. */
function isInIndex(content: string, asked: string): boolean {
  const words = wordsOfIndex(content);
  const isPhrase = asked.startsWith('"');
  const wanted = asked.replaceAll('"', '').split(' ');
  return isPhrase
    ? words.some((_, index) => wanted.every((word, at) => words[index + at] === word))
    : wanted.every((word) => words.includes(word));
}

describe('Chinese as words', () => {
  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeHan(encodeHan(text))).toBe(text);
      }),
      { numRuns: 3000 },
    );
    const rare = '𠀀龘𰻝〇々 quality Qinghai';
    expect(decodeHan(encodeHan(rare))).toBe(rare);
  });

  test('it comes back also after several spaces were made one, as Pagefind does', () => {
    const oneSpace = (text: string) => text.replace(/ +/g, ' ');
    fc.assert(
      fc.property(anyText.map(oneSpace), (text) => {
        expect(decodeHan(oneSpace(encodeHan(text)))).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  test('any run of characters of any text is found: it stands there as a phrase', () => {
    fc.assert(
      fc.property(anyText, hanText, anyText, fc.nat(), fc.nat(), (before, own, after, start, count) => {
        const characters = [...own];
        const from = start % characters.length;
        const run = characters.slice(from, from + 1 + (count % (characters.length - from))).join('');
        const text = before + own + after;
        expect(isInIndex(encodeHan(text), encodeQuery(parse(run)))).toBe(true);
        expect(answers(text, parse(run))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('any Latin word of any text is found, whatever it looks like', () => {
    const letters = fc
      .array(fc.constantFrom('z', 'q', 'zq', 'ZQ', 'a', 'b', 'n', 'w', 's', '5', 'zqabcd'), {
        minLength: 1,
        maxLength: 8,
      })
      .map((parts) => parts.join(''))
      .filter((word) => !functionWords.has(word));
    const edge = fc.constantFrom(' ', '村', '\n', '');
    fc.assert(
      fc.property(hanText, edge, letters, edge, hanText, (before, left, word, right, after) => {
        const text = `${before}${left}${word}${right}${after}`;
        expect(isInIndex(encodeHan(text), encodeQuery(parse(word))), text).toBe(true);
        expect(answers(text, parse(word))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('what reads like pinyin with tones is found as it stands', () => {
    for (const word of ['a5a5', 'ba4na2']) {
      expect(isInIndex(encodeHan(`辽 ${word} 辽`), encodeQuery(parse(word))), word).toBe(true);
      expect(answers(`辽 ${word} 辽`, parse(word)), word).toBe(true);
    }
  });

  test('a word of the text is never taken for a character', () => {
    expect(isInIndex(encodeHan('the zqabcd and ZQABCD'), encodeQuery(parse(decodeHan('zqabcd'))))).toBe(
      false,
    );
    expect(decodeHan(encodeHan('the zqbfma'))).toBe('the zqbfma');
  });

  test('one run is asked for as a phrase, several as words', () => {
    expect(encodeQuery(parse('乡村'))).toMatch(/^"zq[a-z]{4} zq[a-z]{4}"$/);
    expect(encodeQuery(parse('乡村 AI'))).toMatch(/^zq[a-z]{4} zq[a-z]{4} ai$/);
    expect(encodeQuery(parse('乡村 振兴'))).not.toContain('"');
    expect(encodeQuery(parse('rural areas'))).toBe('rural areas');
  });

  test('text without Chinese stays as it is', () => {
    expect(encodeHan('Rural areas, 5G')).toBe('Rural areas, 5G');
  });
});

test('words that a dash or a slash joins are two to the index', () => {
  const indexed = encodeHan('in Liaoning—Following his visit, micrograms/liter');
  expect(wordsOfIndex(indexed)).toEqual(
    expect.arrayContaining(['liaoning', 'following', 'micrograms', 'liter']),
  );
  expect(decodeHan(indexed)).toBe('in Liaoning—Following his visit, micrograms/liter');
});
