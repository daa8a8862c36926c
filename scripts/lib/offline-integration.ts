import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileSums } from './file-sums.ts';
import { counted, startStep } from './progress.ts';

/** What every page needs, small enough to be fetched ahead: Workbox's glob patterns. */
const shell = [
  '_astro/*.{css,js}',
  '_astro/source-serif-4-*.woff2',
  'favicon.svg',
  '{en,zh}/offline/index.html',
];

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
  await writeWorker(folder, build);
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

async function writeWorker(folder: string, build: string): Promise<void> {
  // Two seconds of loading, which no other command of Astro has use for.
  const [{ default: ts }, { injectManifest }] = await Promise.all([
    import('typescript'),
    import('workbox-build'),
  ]);
  const source = path.join(import.meta.dirname, '../../src/offline/service-worker.ts');
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None, removeComments: true },
  });
  const script = outputText
    .replace('"use strict";\n', '')
    .replace('__BUILD__', build)
    // Under this name Workbox looks for the place of its list.
    .replace('worker.__WB_MANIFEST', 'self.__WB_MANIFEST');
  const target = path.join(folder, 'sw.js');
  const raw = path.join(folder, 'sw.source.js');
  writeFileSync(raw, script);
  try {
    const { warnings } = await injectManifest({
      swSrc: raw,
      swDest: target,
      globDirectory: folder,
      globPatterns: shell,
      dontCacheBustURLsMatching: /^_astro\//,
      manifestTransforms: [
        (manifest) => ({ manifest: manifest.map((entry) => ({ ...entry, url: addressOf(entry.url) })) }),
      ],
    });
    if (warnings.length > 0) throw new Error(`The service worker was not made:\n${warnings.join('\n')}`);
  } finally {
    rmSync(raw, { force: true });
  }
}
