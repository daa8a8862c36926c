import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { notices, thirdParties } from './third-party.ts';

/** Packages that a file names: its imports, and addresses in styles. Types are gone from what is shipped. */
function packagesIn(source: string): string[] {
  const values = source.replace(/import\s+type\b[^;]*;/g, '');
  return [...values.matchAll(/(?:\bfrom|\bimport\(?|\burl\()\s*['"]([^'"]+)['"]/g)]
    .map(([, name]) => name!)
    .filter((name) => /^(?:@[\w-]+\/)?[\w-]+(?:\/|$)/.test(name) && !name.startsWith('astro:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
}

/** The file and what it imports, by relative addresses, to the end. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8').replace(/import\s+type\b[^;]*;/g, '');
  // A worker is named by its address.
  for (const [, to] of source.matchAll(/(?:\bfrom|\bimport\(?|\bnew URL\()\s*['"](\.[^'"]+\.ts)['"]/g))
    reachedFrom(path.join(path.dirname(file), to!), seen);
  return seen;
}

/** What the scripts of components and pages import: they run in the browser. */
const entries = globSync('src/**/*.astro').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/<script>([^]*?)<\/script>/g)]
    .flatMap(([, script]) => [...script!.matchAll(/import '([^']+)'/g)])
    .map(([, to]) => path.join(path.dirname(file), to!)),
);
const inBrowser = new Set(entries.flatMap((file) => [...reachedFrom(file)]));

describe('the notices', () => {
  test('name every package that scripts in the browser and styles bring', () => {
    expect(inBrowser.size).toBeGreaterThan(10);
    const files = [...inBrowser, ...globSync('src/**/*.css')];
    const shipped = new Set(files.flatMap((file) => packagesIn(readFileSync(file, 'utf8'))));
    expect(shipped).toContain('@fontsource/source-serif-4');
    expect([...shipped.difference(new Set(thirdParties.map((part) => part.package)))]).toEqual([]);
  });

  test('name the search engine and the table of characters, which the build writes', () => {
    expect(readFileSync('scripts/lib/search-index.ts', 'utf8')).toContain("from 'pagefind'");
    expect(readFileSync('src/search/search-data.ts', 'utf8')).toContain("from 'opencc-js/");
    expect(thirdParties.map(({ name }) => name)).toEqual(expect.arrayContaining(['Pagefind', 'OpenCC']));
  });

  test('hold the text of each licence, and none of what is not shipped', () => {
    const text = notices();
    for (const { name, home } of thirdParties) {
      expect(text).toContain(`${name} (`);
      expect(text).toContain(home);
    }
    for (const title of ['SIL OPEN FONT LICENSE', 'Apache License', 'Permission is hereby granted'])
      expect(text).toContain(title);
    expect(text).not.toContain('bundled dependencies');
    expect(text).not.toContain('GNU GENERAL PUBLIC');
    // The Apache License is the longest of them.
    const longest = Math.max(...text.split(/^=+$/m).map((part) => part.length));
    expect(longest).toBeLessThan(12_000);
  });
});
