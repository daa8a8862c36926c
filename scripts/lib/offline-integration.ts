import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileSums } from './file-sums.ts';
import { counted, startStep } from './progress.ts';

/** What every page needs, small enough to be fetched ahead. */
const shell =
  /^(?:_astro\/[^/]+\.(?:css|js)|_astro\/source-serif-4-[^/]+\.woff2|favicon\.svg|(?:en|zh)\/offline\/index\.html)$/;

/** What a reader off line has no use for: programs fetch it, or it is asked for on line alone. */
const notForReading =
  /^(?:sitemap-.*|robots\.txt|llms\.txt|opensearch\..*|feed\..*|og\/.*|sw\.js|build\.json|offline-files\.json|404\.html|_headers)$/;

/**
 * When all is built, writes what off-line reading needs: `sw.js`, `build.json` (which build this is) and
 * `offline-files.json` (every file of the site with its size, for readers who want the whole of it).
 */
export function offlineReading(): AstroIntegration {
  return {
    name: 'offline-reading',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const done = startStep('off-line reading');
        done(await writeOfflineFiles(fileURLToPath(dir)));
      },
    },
  };
}

/** Writes the three files into a built site; says how much there is to keep. */
export async function writeOfflineFiles(folder: string): Promise<string> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/'))
    .sort();
  const build = buildName(folder, all);
  const files = all
    .filter((file) => !notForReading.test(file))
    .map((file): [address: string, bytes: number] => [
      addressOf(file),
      statSync(path.join(folder, file)).size,
    ]);
  const bytes = files.reduce((sum, [, size]) => sum + size, 0);
  writeFileSync(path.join(folder, 'build.json'), JSON.stringify({ build, files: files.length, bytes }));
  writeFileSync(path.join(folder, 'offline-files.json'), JSON.stringify({ build, bytes, files }));
  await writeWorker(folder, build, all);
  return `${counted(files.length, 'file')} to keep, ${(bytes / 1e6).toFixed(0)} MB`;
}

/** A name for what a site holds: the same files give the same name. */
function buildName(folder: string, files: readonly string[]): string {
  const sum = createHash('sha256');
  for (const [index, own] of fileSums(folder, files).entries()) sum.update(`${files[index]}\0${own}`);
  return sum.digest('hex').slice(0, 12);
}

/** As a reader's browser asks for a file: a folder for its index. */
function addressOf(file: string): string {
  return file.replace(/(?<=^|\/)index\.html$/, '');
}

/** Writes `sw.js`: the worker without its types, with the name of the build and the list of the shell. */
async function writeWorker(folder: string, build: string, files: readonly string[]): Promise<void> {
  // A second of loading, which no other command of Astro has use for.
  const { default: ts } = await import('typescript');
  const source = path.join(import.meta.dirname, '../../src/offline/service-worker.ts');
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None, removeComments: true },
  });
  const list = JSON.stringify(files.filter((file) => shell.test(file)).map(addressOf));
  const script = outputText
    .replace('"use strict";\n', '')
    .replace('__BUILD__', () => build)
    .replace('worker.shell', () => list);
  writeFileSync(path.join(folder, 'sw.js'), script);
}
