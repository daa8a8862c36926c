import { describe, expect, test } from 'vitest';
import { formatProblems } from '../problem.ts';
import { readSaidForWritten, readSaidOfTerms, readTellings } from './everyday-words.ts';
import { readRealEveryday } from './real-everyday.fixture.ts';

describe('the words in which people ask', () => {
  test('stand left of an equals sign, and what is written for them right of it', () => {
    expect(
      readSaidForWritten([{ file: 'words.txt', text: '# a comment\n\nflat, 房子 = housing\n' }]),
    ).toEqual({
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

  test('may tell of a term in several lines, and of one for which nothing is said', () => {
    const files = [{ file: 'a.txt', text: 'one: told of one\none: 说一\ntwo: told of two' }];
    const said = [{ term: 'one', said: ['first'] }];
    expect(readTellings(files, said, new Set(['one', 'two']))).toEqual({
      ok: true,
      value: [
        { term: 'one', said: ['first'], told: ['told of one', '说一'] },
        { term: 'two', said: [], told: ['told of two'] },
      ],
    });
  });

  test.each([
    ['three: told', 'everyday-terms-id'],
    ['one:', 'everyday-terms-line'],
    ['one', 'everyday-terms-line'],
  ])('%s tells of nothing, and is refused with its line', (line, rule) => {
    const read = readTellings([{ file: 'a.txt', text: `one: told\n${line}` }], [], new Set(['one']));
    expect(!read.ok && formatProblems(read.problems)).toContain(`a.txt:2  ${line.split(':')[0]}  [${rule}]`);
  });

  test.each([['flat housing'], ['flat ='], ['= housing'], ['a = b = c']])(
    '%s is refused, with its line',
    (line) => {
      const read = readSaidForWritten([{ file: 'words.txt', text: `\n${line}` }]);
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
    expect(words.length).toBeGreaterThan(4000);
    expect(terms.length).toBeGreaterThan(3000);
    expect(terms.filter(({ told = [] }) => told.length < 16)).toEqual([]);
  });
});
