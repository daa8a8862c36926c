import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, markQuery } from './excerpt.ts';
import { mixedText } from './texts.fixture.ts';
import { parseQuery } from './query.ts';

const parse = (raw: string) => parseQuery(raw, new Map());

describe('marks', () => {
  test('keep every character of the text', () => {
    fc.assert(
      fc.property(mixedText, mixedText, (text, query) => {
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

  test('stand on a word written with a hyphen, where it is asked for without', () => {
    const marked = markQuery('Cross-border e-commerce and commerce.', parseQuery('ecommerce', new Map()));
    expect(marked.filter((part) => part.marked).map(({ text }) => text)).toEqual(['e-commerce']);
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
  const { parts } = excerptOf(
    ['Ports grow.', 'Ports and airports of the north grow.', 'The end.'],
    parse('ports north'),
  );
  expect(parts.map(({ text }) => text).join('')).toBe('Ports and airports of the north grow.');
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Ports', 'north']);
});

describe('a long sentence', () => {
  const long = `${'The government worked on many things. '.repeat(10)}The ports of the north grew. ${'And so on and on. '.repeat(20)}`;

  test('is cut to some 240 characters around the words that were asked for', () => {
    const { parts } = excerptOf([long], parse('ports north'));
    const text = parts.map((part) => part.text).join('');
    expect(text.length).toBeLessThanOrEqual(246);
    expect(text).toMatch(/^… .*The ports of the north grew\..* …$/);
  });

  test('keeps its beginning where the words stand there', () => {
    const { parts } = excerptOf([`Ports grew. ${long}`], parse('ports grew'));
    expect(parts[0]).toEqual({ text: 'Ports', marked: true });
  });
});

test('the same place in the other language comes with an excerpt', () => {
  const { counterpart } = excerptOf(['Ports grow.', 'Cities too.'], parse('cities'), [
    '港口增长。',
    '城市亦然。',
  ]);
  expect(counterpart.map(({ text }) => text).join('')).toBe('城市亦然。');
});

describe('only what was asked is marked', () => {
  const marked = (text: string, query: string) =>
    markQuery(text, parse(query))
      .filter((part) => part.marked)
      .map((part) => part.text);
  test.each([
    ['2021年，今年增长', '2021年', ['2021年']],
    ['规模27584亿元，增加12亿元', '27584亿', ['27584亿']],
    ['“六稳”工作、“六保”任务', '六稳工作', ['六稳”工作']],
    ['支持5G基站和千兆', '5G基站', ['5G基站']],
    ['GDP was 2,758.4 billion', '2758.4', ['2,758.4']],
  ])('%s, %s', (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });
});
