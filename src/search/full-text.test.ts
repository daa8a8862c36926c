import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers, decodeHan, encodeHan, encodeQuery, excerptOf, markQuery } from './full-text.ts';
import { parseQuery } from './query.ts';

const parse = (raw: string) => parseQuery(raw, new Map());
const han = fc.string({ unit: fc.constantFrom(...'辽宁振兴发展乡村𠮷'), minLength: 1, maxLength: 12 });
const mixed = fc
  .array(fc.oneof(han, fc.constantFrom('，', 'AI', ' ', '5G', '。', 'rural areas')), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => parts.join(''));

describe('Chinese as words', () => {
  test('any run of characters of a text is found: it stands there as a phrase', () => {
    fc.assert(
      fc.property(han, fc.nat(), fc.nat(), (text, start, count) => {
        const characters = [...text];
        const from = start % characters.length;
        const run = characters.slice(from, from + 1 + (count % (characters.length - from))).join('');
        expect(encodeHan(text).replace(/ +/g, ' ')).toContain(
          ` ${encodeQuery(parse(run)).replaceAll('"', '')} `,
        );
        expect(answers(text, parse(run))).toBe(true);
      }),
    );
  });

  test('one run is asked for as a phrase, several as words', () => {
    expect(encodeQuery(parse('乡村'))).toMatch(/^"zq[a-z]{4} zq[a-z]{4}"$/);
    expect(encodeQuery(parse('乡村 AI'))).toMatch(/^zq[a-z]{4} zq[a-z]{4} ai$/);
    expect(encodeQuery(parse('乡村 振兴'))).not.toContain('"');
    expect(encodeQuery(parse('rural areas'))).toBe('rural areas');
  });

  test('decoded it is what it was, also after several spaces were made one', () => {
    fc.assert(
      fc.property(
        mixed.map((text) => text.replace(/ +/g, ' ')),
        (text) => {
          expect(decodeHan(encodeHan(text))).toBe(text);
          expect(decodeHan(encodeHan(text).replace(/ +/g, ' '))).toBe(text);
        },
      ),
    );
    expect(decodeHan(encodeHan('𠀀龘𰻝〇々 quality Qinghai'))).toBe('𠀀龘𰻝〇々 quality Qinghai');
    expect(() => encodeHan('the zqabcd')).toThrow(RangeError);
  });

  test('text without Chinese stays as it is', () => {
    expect(encodeHan('Rural areas, 5G')).toBe('Rural areas, 5G');
  });
});

describe('a text answers a query', () => {
  const text = '发展数字经济，支持沈阳建设“双千兆”城市。';
  test.each([
    ['双千兆城市', true],
    ['城市 数字经济', true],
    ['“数字经济”', true],
    ['“经济数字”', false],
    ['数字城市', false],
  ])('%s: %s', (query, expected) => {
    expect(answers(text, parse(query))).toBe(expected);
  });

  const english = 'We will support Shenyang in building "dual-gigabit" cities.';
  test.each([
    ['dual gigabit city', true],
    ['cities Shenyang', true],
    ['"in building"', true],
    ['"building in"', false],
    ['"in build"', false],
    ['ports', false],
    ['support the ship', false],
    ['giga', true],
  ])('%s: %s', (query, expected) => {
    expect(answers(english, parse(query))).toBe(expected);
  });
});

describe('marks', () => {
  test('keep every character of the text', () => {
    fc.assert(
      fc.property(mixed, mixed, (text, query) => {
        expect(
          markQuery(text, parse(query))
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  test('stand on the words of the query, inflected or not', () => {
    const marked = markQuery('Cities and a city of the north', parse('city'))
      .filter(({ marked }) => marked)
      .map(({ text }) => text);
    expect(marked).toEqual(['Cities', 'city']);
  });

  test('never hold markup: what is cut is text', () => {
    expect(markQuery('<img src=x>', parse('img'))).toEqual([
      { text: '<', marked: false },
      { text: 'img', marked: true },
      { text: ' src=x>', marked: false },
    ]);
  });
});

test('an excerpt is the whole sentence that answers most of the query', () => {
  const parts = excerptOf(
    ['Ports grow.', 'Ports and airports of the north grow.', 'The end.'],
    parse('ports north'),
  );
  expect(parts.map(({ text }) => text).join('')).toBe('Ports and airports of the north grow.');
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Ports', 'north']);
});
