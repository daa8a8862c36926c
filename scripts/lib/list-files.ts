import { existsSync, readdirSync } from 'node:fs';

/** Files of one folder with an ending, as paths with forward slashes, sorted so that output never depends on the disk. */
export function listFiles(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}
