import { describe, expect, test } from 'vitest';
import { formatPath, readYaml } from './yaml.ts';

const read = (text: string) => readYaml('a.yaml', text, { rule: 'a-rule', expected: 'a list' });
const problemsOf = (text: string) => {
  const yaml = read(text);
  return yaml.ok
    ? []
    : yaml.problems.map(({ line, column, found, mend }) => `${line}:${column} ${found} – ${mend}`);
};

describe('a value is found where it stands', () => {
  const yaml = read('\uFEFF- id: one\n  forms:\n    - en: rural\n      zh: 乡村\n- id: two\n');
  const locate = (...path: PropertyKey[]) => (yaml.ok ? yaml.value.locate(path) : undefined);

  test.each([
    ['an entry', [1], { line: 5, column: 3 }],
    ['a field, at its name', [0, 'forms', 0, 'zh'], { line: 4, column: 7 }],
    ['a field that is missing, at what lacks it', [1, 'forms', 2, 'zh'], { line: 5, column: 3 }],
    ['what is beyond the end, at the beginning', [7], { line: 1, column: 1 }],
  ])('%s', (_, path, place) => {
    expect(locate(...path)).toEqual(place);
  });

  test('also in an empty file', () => {
    const empty = read('');
    expect(empty.ok && [empty.value.value, empty.value.locate(['a'])]).toEqual([
      null,
      { line: 1, column: 1 },
    ]);
  });
});

test.each([
  ['a: "open\nb: 1\n', /^1:4 Missing closing "quote – Mend the YAML here/],
  ['a: 1\na: 2\n', /^2:1 Map keys must be unique – Remove one of the two/],
  ['a:\n\tb: 1\n', /^2:\d+ .* – Indent by spaces/],
  ['a: *b\n', /^1:4 the YAML alias \*b – Put the value in quote marks/],
  ['a: &b 1\nc: *b\n', /^1:7 the YAML anchor &b – Put the value in quote marks/],
])('%j is refused with its place and a way to mend it', (text, expected) => {
  expect(problemsOf(text)[0]).toMatch(expected);
});

test('a path reads as one would write it', () => {
  expect(formatPath([0, 'renderings', 2, 'status'])).toBe('[0].renderings[2].status');
  expect(formatPath([])).toBe('');
});
