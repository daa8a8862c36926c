import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Fonts of packages that the site draws with, by the name of the family. */
const files = {
  'Noto Serif SC': '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff2',
  'Source Serif 4': '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2',
} as const;
export type PackagedFont = keyof typeof files;

/** Where what was made stays from one build to the next. */
const cache = '.cache/fonts';

/**
 * A font with no more than the characters of some texts, as a file: `woff2` for browsers, `ttf` for drawing.
 * What was made before for the same characters is taken again.
 *
 * @returns the path of the file
 */
export async function fontFor(
  font: PackagedFont,
  texts: readonly string[],
  format: 'woff2' | 'ttf',
): Promise<string> {
  const characters = [...new Set(texts.join(''))].sort().join('');
  const source = readFileSync(require.resolve(files[font]));
  const name = createHash('sha256').update(source).update(characters).digest('hex').slice(0, 16);
  const file = path.join(cache, `${name}.${format}`);
  if (existsSync(file)) return file;
  const targetFormat = format === 'ttf' ? 'sfnt' : 'woff2';
  write(file, await subsetFont(source, characters, { targetFormat }));
  return file;
}

/** Writes a file in one step: a build beside this one may read it. */
export function write(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, content);
  renameSync(`${file}.${process.pid}`, file);
}
