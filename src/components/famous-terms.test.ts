import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { famousTerms } from './famous-terms.ts';

test('every term that the home page names is in the glossary, once', () => {
  const glossary = globSync('content/glossary/**/*.yaml').map((file) => readFileSync(file, 'utf8'));
  const ids = new Set([...glossary.join('\n').matchAll(/^- id: (\S+)$/gm)].map(([, id]) => id));
  expect(famousTerms.filter((id) => !ids.has(id))).toEqual([]);
  expect(new Set(famousTerms).size).toBe(famousTerms.length);
});
