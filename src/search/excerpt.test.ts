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
