import { expect, test } from 'vitest';
import { headersFile } from './hosting-integration.ts';

test('below a path, every rule is for that path', () => {
  const paths = (base: string) =>
    headersFile(base)
      .split('\n')
      .filter((line) => line.startsWith('/'));
  expect(paths('/')).toContain('/_astro/*');
  expect(paths('/some/path/').every((path) => path.startsWith('/some/path/'))).toBe(true);
  expect(paths('/some/path/').length).toBe(paths('/').length);
});

test('only what is named for what it holds is kept without asking', () => {
  const rules = headersFile('/').split('\n\n');
  const kept = rules.filter((rule) => rule.includes('immutable')).map((rule) => rule.split('\n')[0]);
  expect(kept).toEqual([
    '/_astro/*',
    '/data/check/*',
    '/pagefind/fragment/*',
    '/pagefind/index/*',
    '/pagefind/filter/*',
  ]);
  expect(rules[0]).not.toContain('Cache-Control');
});
