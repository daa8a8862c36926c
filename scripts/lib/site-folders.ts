import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lockHolder } from './build-lock.ts';
import { counted } from './progress.ts';

/**
 * The finished site and what stands beside it while a build runs. A site appears by being renamed, so
 * that the folder of the site is always a whole one, or is missing for the moment between two renames.
 */
export interface SiteFolders {
  /** The finished site: `dist`. */
  site: string;
  /** The finished site of before, between the two renames and while it is being removed: `dist.old`. */
  old: string;
  /** Where this process builds: `dist.next-<pid>`, a name of its own, for a killed build may leave a straggler. */
  next: string;
  /** Names the process that builds: `dist.lock`. */
  lock: string;
}

/** @param site folder of the finished site; a symbolic link stays one */
export function foldersOf(site: string): SiteFolders {
  const place = existsSync(site) ? realpathSync(site) : path.resolve(site);
  return {
    site: place,
    old: `${place}.old`,
    next: `${place}.next-${process.pid}`,
    lock: `${place}.lock`,
  };
}

/** @throws where the disk forbids to replace the site, before minutes are spent on building it */
export function checkWritable({ site }: SiteFolders): void {
  for (const folder of [path.dirname(site), site]) if (existsSync(folder)) accessSync(folder, constants.W_OK);
}

/** Removes what builds that were killed left behind, and puts back the site they had moved aside. Needs the lock. */
export function clearLeftovers({ site, old }: SiteFolders): void {
  if (existsSync(old))
    if (existsSync(site)) remove(old);
    else renameSync(old, site);
  for (const name of readdirSync(path.dirname(site)))
    if (name.startsWith(`${path.basename(site)}.next-`)) remove(path.join(path.dirname(site), name));
}

/** Makes the new site the site. Needs the lock. Where it fails, the old one stands. */
export function swapIn({ site, old, next }: SiteFolders): void {
  const hadSite = existsSync(site);
  if (hadSite) renameSync(site, old);
  try {
    renameSync(next, site);
  } catch (error) {
    if (hadSite) renameSync(old, site);
    throw error;
  }
  try {
    remove(old);
  } catch {
    // The new site stands; the next build tries again, and says so where it cannot.
  }
}

/**
 * Puts a site back that a build moved aside before it was killed; waits where a living build is
 * between its two renames. For readers of the site, which hold no lock.
 */
export async function healSite(folder: string): Promise<void> {
  const { site, old, lock } = foldersOf(folder);
  for (let attempt = 0; attempt < 40 && !existsSync(site) && existsSync(old); attempt += 1) {
    if (!lockHolder(lock)) {
      try {
        renameSync(old, site);
      } catch (error) {
        // Another reader was faster.
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      }
      return;
    }
    await pause(50);
  }
}

/** Removes a folder. A straggler of a killed build may still write there: what stays, the next build removes. */
export function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    if (!['ENOTEMPTY', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

/** `6,350 files, 77 MB` */
export function sizeOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size,
    0,
  );
  return `${counted(files.length, 'file')}, ${(bytes / 1e6).toFixed(0)} MB`;
}
