import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');
const generated = path.join(root, 'content/generated');

/** What a build reads besides seeds/ and content/. Caches of earlier builds are not among it. */
const program = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** The steps of `npm run build`, without the set-up. */
const steps = [['node', 'scripts/build.ts']];

/**
 * A copy of the program in a new temporary folder whose name begins with `name`; the packages are linked.
 * `copy` takes further files of the repository, `copyBackwards` the same one by one against the alphabet.
 */
export function siteCopy(name: string) {
  const folder = mkdtempSync(path.join(tmpdir(), name));
  const copy = (...names: string[]) => {
    for (const item of names)
      cpSync(path.join(root, item), path.join(folder, item), {
        recursive: true,
        filter: (file) => file !== generated,
      });
  };
  copy(...program);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    copy,
    copyBackwards: (...names: string[]) => {
      for (const name of names) writeBackwards(path.join(root, name), path.join(folder, name));
    },
    /** Builds dist/; returns all output, and throws with it where a step fails. */
    build: (env: Record<string, string> = {}) => buildIn(folder, env),
    /** Runs a command of the copy. */
    run: (command: string, ...args: string[]) => runIn(folder, [command, ...args]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function writeBackwards(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true }).reverse()) {
    const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
    if (!item.isDirectory()) writeFileSync(target, readFileSync(source));
    else if (source !== generated) writeBackwards(source, target);
  }
}

function buildIn(folder: string, more: Record<string, string>): string {
  return steps
    .map((step) => {
      const { status, stdout, stderr } = runIn(folder, step, more);
      if (status !== 0) throw new Error(`${step.join(' ')}: ${status}\n${stdout}${stderr}`);
      return stdout + stderr;
    })
    .join('');
}

function runIn(folder: string, [command, ...args]: readonly string[], more: Record<string, string> = {}) {
  const bin = path.join(folder, 'node_modules/.bin');
  const { VITEST: _vitest, ...inherited } = process.env;
  const PATH = [bin, path.dirname(process.execPath), process.env['PATH']].join(path.delimiter);
  return spawnSync(command!, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...inherited, NODE_ENV: 'production', ...more, PATH },
  });
}

/** A sum for each file of a folder, by path. */
export function sumsOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return new Map(
    files
      .map((item) => path.join(item.parentPath, item.name))
      .map((file) => [
        path.relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
