/** Sums of many files: a job for two threads. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inTwoThreads, type Prepare } from './in-two-threads.ts';

/** So many files are one item: few of them are slow to read. */
const together = 400;

/** The SHA-256 sums of files below a folder, in their order. */
export function fileSums(folder: string, files: readonly string[]): string[] {
  const work = prepare(folder);
  const count = Math.ceil(files.length / together);
  const itemAt = (index: number) => files.slice(index * together, (index + 1) * together);
  return [...inTwoThreads({ module: import.meta.url, context: folder, count, itemAt, work })].flat();
}

export const prepare: Prepare<string, readonly string[], string[]> = (folder) => (files) =>
  files.map((file) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex'),
  );
