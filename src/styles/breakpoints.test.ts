import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('styles break at the two widths that tokens.css names, and at no other', () => {
  const named = [...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/^ \*\s+(\d+rem) /gm)].map(
    ([, width]) => width!,
  );
  expect(named).toEqual(['48rem', '64rem']);
  const used = globSync('src/**/*.{css,astro}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/@media[^{]*\{/g)]
      .flatMap(([query]) => [...query.matchAll(/width[^)]*/g)])
      .map(([condition]) => ({ file, condition })),
  );
  expect(used.length).toBeGreaterThan(5);
  expect(
    used.filter(
      ({ condition }) =>
        !named.some((width) => /^width (?:>=|<) /.test(condition) && condition.endsWith(width)),
    ),
  ).toEqual([]);
});
