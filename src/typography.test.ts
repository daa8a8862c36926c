import fc from 'fast-check';
import { expect, test } from 'vitest';
import { curly, innerQuotes, curlyIn } from './typography.ts';

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
  ['a non-"green" plan', 'a non-“green” plan'],
  ["a non-'green' plan", 'a non-‘green’ plan'],
  ["the '90s, the '80s and '98", 'the ’90s, the ’80s and ’98'],
  ["the 1990's, '2022' and 'the '90s'", 'the 1990’s, ‘2022’ and ‘the ’90s’'],
  ['x:"y" and x: "y"', 'x:“y” and x: “y”'],
  ['用"六稳"表示"六保"', '用“六稳”表示“六保”'],
  ["用'六稳'表示", '用‘六稳’表示'],
  ['"六稳"（"六保"）', '“六稳”（“六保”）'],
  ['it said—"no"—and left', 'it said—“no”—and left'],
  ['"I—" he said, "Goals:" and "so?"', '“I—” he said, “Goals:” and “so?”'],
  ['"green"-minded and/or"gray"', '“green”-minded and/or“gray”'],
  ['“set” and "straight"', '“set” and “straight”'],
  ["'tis O'Neil's workers'-led plan", '’tis O’Neil’s workers’-led plan'],
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

test('a quotation is set as its structure says, wherever it stands', () => {
  const word = fc.constantFrom('green', '六稳', 'two', 'it’s', '3%');
  const front = fc.constantFrom('', 'non-', 'x:', '(', '[', '—', '–', '用', '（', 'and/');
  const back = fc.constantFrom('', ',', '.', ')', '?', '-led', '表示', '：', '）', '—');
  const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' '));
  const quotation = fc.tuple(front, words, back, fc.boolean()).map(
    ([before, inside, after, isNested]) =>
      // A single mark within a double one, as American English has it.
      `${before}“${isNested ? `a ‘${inside}’` : inside}”${after}`,
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(quotation, word), { maxLength: 6 }), (pieces) => {
      const set = pieces.join(' ');
      expect(curly(set.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"))).toBe(set);
    }),
    { numRuns: 2000 },
  );
});

test('nothing but straight marks changes, and none is left', () => {
  const piece = fc.constantFrom('"', "'", 'a', '六', '9', ' ', '-', ':', '“', '’', '(', '.', '😀');
  fc.assert(
    fc.property(fc.string({ unit: piece }), (text) => {
      const set = curly(text);
      expect(set).not.toMatch(/["']/);
      expect(set.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")).toBe(
        text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      );
      expect(curly(set)).toBe(set);
    }),
  );
});

test('within quotation marks, those of a form are single', () => {
  expect(innerQuotes(`"little giant" firms' growth`)).toBe('‘little giant’ firms’ growth');
  expect(innerQuotes('“三公”支出')).toBe('‘三公’支出');
});
