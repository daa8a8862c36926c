import { expect, test } from 'vitest';
import { formatProblem, formatProblems, type Problem } from './problem.ts';

const problem: Problem = {
  file: 'content/glossary/economy.yaml',
  line: 3,
  column: 7,
  field: 'six-stabilities · zh',
  rule: 'glossary-entry',
  found: '"six"',
  expected: 'Chinese text',
  mend: 'Rewrite it.',
};

test('a problem says where it is, what was found, what was expected and how to mend it', () => {
  expect(formatProblem(problem))
    .toBe(`content/glossary/economy.yaml:3:7  six-stabilities · zh  [glossary-entry]
    found:    "six"
    expected: Chinese text
    mend:     Rewrite it.`);
});

test.each([
  [
    'no column',
    { column: undefined },
    'content/glossary/economy.yaml:3  six-stabilities · zh  [glossary-entry]',
  ],
  ['no line', { line: undefined }, 'content/glossary/economy.yaml  six-stabilities · zh  [glossary-entry]'],
  ['no field', { field: undefined }, 'content/glossary/economy.yaml:3:7  [glossary-entry]'],
])('a problem with %s leaves it out', (_name, without, head) => {
  expect(formatProblem({ ...problem, ...without }).split('\n')[0]).toBe(head);
});

test('problems are ordered by file, line and column, and counted', () => {
  const at = (file: string, line?: number, column?: number): Problem => ({ ...problem, file, line, column });
  const given = [at('b.yaml', 2), at('a.yaml', 10, 1), at('a.yaml', 9, 5), at('a.yaml', 9, 4), at('b.yaml')];
  const heads = formatProblems(given)
    .split('\n')
    .filter((line) => line.includes('['))
    .map((line) => line.split(' ')[0]);
  expect(heads).toEqual(['a.yaml:9:4', 'a.yaml:9:5', 'a.yaml:10:1', 'b.yaml', 'b.yaml:2']);
  expect(formatProblems(given)).toMatch(/\n\n5 problems$/);
  expect(formatProblems([problem])).toMatch(/\n\n1 problem$/);
  expect(given[0]!.file).toBe('b.yaml');
});

test('characters that cannot be seen, or that steer a terminal, are spelt out', () => {
  const shown = formatProblem({ ...problem, found: 'a\u001b[31mb\u202ec\u0000' });
  expect(shown).toContain('found:    a‹U+001B›[31mb‹U+202E›c‹U+0000›\n');
});

test('the order is the same in every locale', () => {
  const files = ['z.yaml', 'Z.yaml', 'ä.yaml', 'a.yaml'].map((file) => ({ ...problem, file }));
  expect(formatProblems(files).match(/^\S+\.yaml/gm)).toEqual(['Z.yaml', 'a.yaml', 'z.yaml', 'ä.yaml']);
});
