import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { GeneratedText } from './generated-text.ts';

/**
 * Brings a folder to hold exactly `files`: writes what changed, removes what is no longer made. All is
 * written under temporary names before anything is renamed, so that no reader sees half a file, and a
 * full disk leaves the folder as it was. Each text is asked for once, and not kept; one that is that of the last
 * build is not compared. Returns how many files changed.
 */
export function writeGenerated(
  folder: string,
  files: Iterable<readonly [name: string, text: GeneratedText]>,
): number {
  const names = new Set<string>();
  const changed: string[] = [];
  try {
    for (const [name, given] of files) {
      names.add(name);
      const target = path.join(folder, name);
      const isThere = existsSync(target);
      if (isThere && typeof given !== 'string') continue;
      const text = typeof given === 'string' ? given : given();
      if (isThere && readFileSync(target, 'utf8') === text) continue;
      mkdirSync(path.dirname(target), { recursive: true });
      changed.push(target);
      writeFileSync(`${target}.part`, text);
    }
  } catch (error) {
    // What was written so far would only help to fill the disk.
    for (const part of changed.map((target) => `${target}.part`))
      if (lstatSync(part, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(part);
    throw error;
  }
  for (const target of changed) renameSync(`${target}.part`, target);
  return changed.length + removeOthers(folder, names);
}

/** Removes every file that is not among those named; returns how many. */
function removeOthers(folder: string, names: ReadonlySet<string>): number {
  if (!existsSync(folder)) return 0;
  const others = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => !names.has(path.relative(folder, file).replaceAll(path.sep, '/')));
  for (const file of others) rmSync(file);
  return others.length;
}
