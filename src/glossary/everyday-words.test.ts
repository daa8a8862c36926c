import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { readSaidForWritten, readSaidOfTerms } from './everyday-words.ts';
import { readRealEveryday } from './real-everyday.fixture.ts';

describe('the words in which people ask', () => {
  test('stand left of an equals sign, and what is written for them right of it', () => {
    expect(readSaidForWritten('words.txt', '# a comment\n\nflat, 房子 = housing\n')).toEqual({
      ok: true,
      value: [{ said: ['flat', '房子'], written: ['housing'] }],
    });
  });

  test('stand behind the id of a term, in whatever file', () => {
    const files = [
      { file: 'a.txt', text: 'one: first, 第一' },
      { file: 'b.txt', text: '\ntwo: second' },
    ];
    expect(readSaidOfTerms(files, new Set(['one', 'two']))).toEqual({
      ok: true,
      value: [
        { term: 'one', said: ['first', '第一'] },
        { term: 'two', said: ['second'] },
      ],
    });
  });

  test.each([['flat housing'], ['flat ='], ['= housing'], ['a = b = c']])(
    '%s is refused, with its line',
    (line) => {
      const read = readSaidForWritten('words.txt', `\n${line}`);
      expect(!read.ok && formatProblems(read.problems)).toContain('words.txt:2  [everyday-words-line]');
    },
  );

  test.each([
    ['three: third', 'everyday-terms-id'],
    ['one: again', 'everyday-terms-twice'],
    ['two:', 'everyday-terms-line'],
    ['two', 'everyday-terms-line'],
  ])('%s is refused, with its line', (line, rule) => {
    const files = [
      { file: 'a.txt', text: 'one: first' },
      { file: 'b.txt', text: `\n${line}` },
    ];
    const read = readSaidOfTerms(files, new Set(['one', 'two']));
    const [id] = line.split(':');
    expect(!read.ok && formatProblems(read.problems)).toContain(`b.txt:2  ${id}  [${rule}]`);
  });

  test('of content/everyday can be read', () => {
    const { words, terms } = readRealEveryday();
    expect(words.length).toBeGreaterThan(200);
    expect(terms.length).toBeGreaterThan(500);
  });
});
