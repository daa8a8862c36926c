import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Brings a folder to hold exactly `files`: writes what changed (through a temporary name, so that a
 * reader never sees half a file), removes what is no longer made. Returns how many files changed.
 */
export function writeGenerated(folder: string, files: ReadonlyMap<string, string>): number {
  let changed = 0;
  for (const [name, text] of files) {
    const target = path.join(folder, name);
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(`${target}.part`, text);
    renameSync(`${target}.part`, target);
    changed += 1;
  }
  for (const item of existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
    : []) {
    const target = path.join(item.parentPath, item.name);
    if (!item.isFile() || files.has(path.relative(folder, target).replaceAll(path.sep, '/'))) continue;
    rmSync(target);
    changed += 1;
  }
  return changed;
}
