import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words that a style puts into the page: letters of any script, two or more, between the quotes of `content`. */
function wordsIn(style: string): string[] {
  return [...style.matchAll(/\bcontent:\s*(["'])((?:(?!\1).)*)\1/g)]
    .map(([, , text]) => text!)
    .filter((text) => /\p{Letter}{2,}/u.test(text));
}

test('words in a style are found, marks are not', () => {
  expect(wordsIn("a::after { content: '✕ avoid' } b::before { content: '● ' / '' }")).toEqual(['✕ avoid']);
  expect(wordsIn('a::after { content: "避免" } b::before { content: attr(data-words) }')).toEqual(['避免']);
});

test('no style holds words: they belong to the dictionaries, in both languages', () => {
  const found = globSync('src/**/*.{css,astro}').flatMap((file) =>
    wordsIn(readFileSync(file, 'utf8')).map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});
