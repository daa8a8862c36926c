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

/**
 * Brings a folder to hold exactly `files`: writes what changed, removes what is no longer made. All is
 * written under temporary names before anything is renamed, so that no reader sees half a file, and a
 * full disk leaves the folder as it was. Returns how many files changed.
 */
export function writeGenerated(folder: string, files: ReadonlyMap<string, string>): number {
  const changed = [...files]
    .map(([name, text]) => ({ target: path.join(folder, name), text }))
    .filter(({ target, text }) => !existsSync(target) || readFileSync(target, 'utf8') !== text);
  const written: string[] = [];
  try {
    for (const { target, text } of changed) {
      mkdirSync(path.dirname(target), { recursive: true });
      written.push(`${target}.part`);
      writeFileSync(`${target}.part`, text);
    }
  } catch (error) {
    // What was written so far would only help to fill the disk.
    for (const part of written)
      if (lstatSync(part, { throwIfNoEntry: false })?.isDirectory() === false) rmSync(part);
    throw error;
  }
  for (const { target } of changed) renameSync(`${target}.part`, target);
  return changed.length + removeOthers(folder, files);
}

/** Removes every file that is not among those named; returns how many. */
function removeOthers(folder: string, files: ReadonlyMap<string, string>): number {
  if (!existsSync(folder)) return 0;
  const others = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.join(item.parentPath, item.name))
    .filter((file) => !files.has(path.relative(folder, file).replaceAll(path.sep, '/')));
  for (const file of others) rmSync(file);
  return others.length;
}
