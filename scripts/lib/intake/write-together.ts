import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes files so that all of them are there in the end, or none: each under a temporary name first, then
 * renamed, in the order given. What stood under a name is replaced only by the last rename.
 */
export function writeTogether(files: ReadonlyMap<string, string | Uint8Array>): void {
  const parts: string[] = [];
  const placed: string[] = [];
  try {
    for (const [file, content] of files) {
      mkdirSync(path.dirname(file), { recursive: true });
      parts.push(`${file}.part`);
      writeFileSync(`${file}.part`, content);
    }
    for (const file of files.keys()) {
      const isNew = !existsSync(file);
      renameSync(`${file}.part`, file);
      if (isNew) placed.push(file);
    }
  } catch (error) {
    for (const file of [...parts, ...placed]) rmSync(file, { force: true });
    throw error;
  }
}
