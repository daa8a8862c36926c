import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('the entries that guides show are in the glossary', () => {
  const ids = globSync('content/guides/**/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<EntrySample id="([^"]+)"/g)].map(([, id]) => id!),
  );
  const glossary = globSync('content/glossary/**/*.yaml').map((file) => readFileSync(file, 'utf8'));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !glossary.some((text) => text.includes(`- id: ${id}\n`)))).toEqual([]);
});
