import { existsSync } from 'node:fs';
import path from 'node:path';
import { takeLock } from './build-lock.ts';
import { PlainError } from './plain-error.ts';
import { checkWritable, clearLeftovers, foldersOf, remove, swapIn } from './site-folders.ts';

/**
 * Builds a site beside the last good one and, where the build went well, puts it in its place. Whatever
 * happens on the way (an error, a full disk, a kill), the last good site stays whole.
 *
 * @param folder of the finished site
 * @param build makes the whole site in the folder it is given, or throws
 * @throws what `build` throws; {PlainError} where another build runs
 */
export async function buildSite(folder: string, build: (folder: string) => Promise<void>): Promise<void> {
  const folders = foldersOf(folder);
  checkWritable(folders);
  const giveBack = takeLock(folders.lock);
  try {
    clearLeftovers(folders);
    await build(folders.next);
    if (!existsSync(path.join(folders.next, 'index.html')))
      throw new PlainError('the build ended without a word and without a start page');
    swapIn(folders);
  } finally {
    try {
      remove(folders.next);
    } finally {
      giveBack();
    }
  }
}
