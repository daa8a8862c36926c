import { expect, test } from 'vitest';
import { curly, curlyIn } from './typography.ts';

test.each([
  ['"six stabilities"', '“six stabilities”'],
  ['the "six" and the "two".', 'the “six” and the “two”.'],
  ['("six") ["two"] —"three"', '(“six”) [“two”] —“three”'],
  ["it's the people's, the workers' own", 'it’s the people’s, the workers’ own'],
  ["'one' and \"a 'word' in one\"", '‘one’ and “a ‘word’ in one”'],
  ['"\'nested\'"', '“‘nested’”'],
  ['a line\n"new line"', 'a line\n“new line”'],
  ['“already”, it’s done', '“already”, it’s done'],
  ['', ''],
])('%s is set as %s', (straight, set) => {
  expect(curly(straight)).toBe(set);
});

test('what is set once stays as it is', () => {
  for (const text of ['"six" and \'two\'', 'it\'s "fine"']) expect(curly(curly(text))).toBe(curly(text));
});

test('of a text in both languages the English alone is set', () => {
  expect(curlyIn({ en: '"a"', zh: '"一"' })).toEqual({ en: '“a”', zh: '"一"' });
  expect(curlyIn(undefined)).toBeUndefined();
});
