import { expect, test } from 'vitest';
import { readWordSenses } from './word-senses.ts';

const file = 'content/word-senses.yaml';
const ids = new Set(['pilot-program', 'pilot-scale-base']);

function complaints(text: string): string[] {
  const read = readWordSenses(file, text, ids);
  return read.ok
    ? []
    : read.problems.map(({ line, field, rule, found }) => [line, field, rule, found].join(' | '));
}

test('a word and its terms are read', () => {
  const read = readWordSenses(file, '- word: pilot\n  terms: [pilot-program, pilot-scale-base]\n', ids);
  expect(read).toEqual({
    ok: true,
    value: [{ word: 'pilot', terms: ['pilot-program', 'pilot-scale-base'] }],
  });
});

test('an empty file holds no words', () => {
  expect(readWordSenses(file, '', ids)).toEqual({ ok: true, value: [] });
});

test('a term that is no entry is named with its line', () => {
  expect(complaints('- word: pilot\n  terms:\n    - pilot-program\n    - pilot-scheme\n')).toEqual([
    '4 | pilot | word-senses-term | pilot-scheme',
  ]);
});

test('a set of one term and an unknown field are problems at their lines', () => {
  expect(
    complaints('- word: pilot\n  terms: [pilot-program]\n').map((line) =>
      line.split(' | ').slice(0, 3).join(' | '),
    ),
  ).toEqual(['2 | [0].terms | word-senses-entry']);
  expect(complaints('- word: pilot\n  term: [pilot-program, pilot-scale-base]\n').length).toBeGreaterThan(0);
});

test('an alias and broken YAML are problems, not crashes', () => {
  expect(complaints('- word: *pilot\n  terms: [pilot-program, pilot-scale-base]\n')[0]).toMatch(/^1 \|/);
  expect(complaints('- word: "pilot\n')[0]).toMatch(/word-senses-yaml/);
});

test('a word a second time, and a term twice in a set, are problems at their lines', () => {
  const pair = '[pilot-program, pilot-scale-base]';
  expect(complaints(`- word: pilot\n  terms: ${pair}\n- word: Pilot\n  terms: ${pair}\n`)).toEqual([
    '3 | Pilot | word-senses-twice | the word "Pilot" a second time',
  ]);
  expect(complaints('- word: pilot\n  terms: [pilot-program, pilot-scale-base, pilot-program]\n')).toEqual([
    '2 | pilot | word-senses-twice | pilot-program',
  ]);
});
