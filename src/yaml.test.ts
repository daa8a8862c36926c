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
  ['a: 1\na: 2\n', /^2:1 "a" twice in one place – Remove one of the two/],
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

test.each([
  ['%YAML 1.1\n---\na: yes\n', /^1:1 the YAML directive %YAML 1\.1 – Delete the line/],
  ['# first\n%TAG ! tag:x,2000:\n---\na: 1\n', /^2:1 the YAML directive %TAG/],
  ['a: !foo b\n', /^1:9 the YAML tag !foo – Put the value in quote marks/],
  ['a: !!str 5\n', /^1:10 the YAML tag !!str – /],
])('%j is refused: it would mean something else than it says', (text, expected) => {
  expect(problemsOf(text)[0]).toMatch(expected);
});

test('words for yes and no are words, and a percentage is text', () => {
  const yaml = read('a: yes\nb: off\nc: 50%\n');
  expect(yaml.ok && yaml.value.value).toEqual({ a: 'yes', b: 'off', c: '50%' });
});

test.each([
  ['- id: a\n  zh：新\n  en: b\n', ['2:3 a full-width colon (：) after "zh"']],
  ['a:\n  - en: x\n    status：admitted\n', ['3:5 a full-width colon (：) after "status"']],
  [
    '- id: a\n<<<<<<< HEAD\n  en: b\n=======\n  en: c\n>>>>>>> d\n',
    ['2:1 the marks of a merge conflict (<<<<<<<)'],
  ],
  ['－ id: a\n  zh: 甲\n  en: b\n', ['1:1 the dash － at the front of the line']],
  ['- id: a\n\u3000zh: 甲\n  en: b\n', ['2:1 a full-width or no-break space at the front of the line']],
  ['- id: a\n  zh: 甲\n  id: b\n  zh: 乙\n', ['3:3 a second "id" in one entry']],
  ['- id: a\n  en: b\n  en: c\n', ['3:3 "en" twice in one place']],
  ['- id: a\n  related: [b\n', ['3:1 [ without the ] that ends it']],
  ['- id: a\n  en: b c\n   weight: key\n', ['3:4 "weight" after 3 spaces, below a field after 2']],
])('%j has one problem, named for what was typed', (text, expected) => {
  expect(problemsOf(text).map((problem) => problem.split(' – ')[0])).toEqual(expected);
});
