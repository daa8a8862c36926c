import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from './build-lock.ts';
import { PlainError } from './plain-error.ts';
import { counted } from './progress.ts';

/**
 * The finished site and what stands beside it while a build runs. A site appears by being renamed, so
 * that what is served is always a whole one.
 */
export interface SiteFolders {
  /** The finished site: `dist`. */
  site: string;
  /**
   * The last good site while another takes its place: `dist.old`. Where it exists, the swap did not come
   * to its end, and it is the site.
   */
  old: string;
  /** Where this process builds: `dist.next-<pid>`, a name of its own, for a killed build may leave a straggler. */
  next: string;
  /** Names the process that builds: `dist.lock`. */
  lock: string;
}

/** @param site folder of the finished site; a symbolic link stays one */
export function foldersOf(site: string): SiteFolders {
  const place = placeOf(site);
  return {
    site: place,
    old: `${place}.old`,
    next: `${place}.next-${process.pid}`,
    lock: `${place}.lock`,
  };
}

/** Where a symbolic link leads, also one whose end a killed build has moved aside. */
function placeOf(site: string): string {
  return lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink()
    ? placeOf(path.resolve(path.dirname(site), readlinkSync(site)))
    : path.resolve(site);
}

/** @throws where the disk forbids to replace the site, before minutes are spent on building it */
export function checkWritable({ site }: SiteFolders): void {
  for (const folder of [path.dirname(site), site]) if (existsSync(folder)) accessSync(folder, constants.W_OK);
}

/** Puts back the site that a killed build had moved aside, and removes what it had built. Needs the lock. */
export function clearLeftovers({ site, old }: SiteFolders): void {
  if (existsSync(old)) {
    rmSync(site, { recursive: true, force: true });
    renameSync(old, site);
  }
  for (const name of readdirSync(path.dirname(site)))
    if (name.startsWith(`${path.basename(site)}.next-`)) remove(path.join(path.dirname(site), name));
}

/** Makes the new site the site. Needs the lock. Where it fails, the old one stands. */
export function swapIn({ site, old, next }: SiteFolders): void {
  const hadSite = existsSync(site);
  if (hadSite) moveAside(site, old, `${next}-copy`);
  try {
    renameSync(next, site);
  } catch (error) {
    if (hadSite) renameSync(old, site);
    throw error;
  }
  if (!hadSite) return;
  // From this moment on, the new site is the site.
  renameSync(old, next);
  try {
    remove(next);
  } catch {
    // It is in nobody's way; the next build tries again, and says so where it cannot.
  }
}

/**
 * Moves a site to another name in one step.
 *
 * @param copy a name for the time of copying, where the disk cannot rename a folder: overlayfs (Docker)
 *   does not where it comes from a lower layer, and answers EXDEV
 */
export function moveAside(site: string, old: string, copy: string, rename = renameSync): void {
  try {
    rename(site, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(site, copy, { recursive: true, preserveTimestamps: true });
    renameSync(copy, old);
    rmSync(site, { recursive: true, force: true });
  }
}

/**
 * Puts a site back that a build moved aside before it was killed; waits where a living build is about
 * to swap. For readers of the site, who may be several.
 */
export async function healSite(folder: string): Promise<void> {
  const folders = foldersOf(folder);
  for (let attempt = 0; attempt < 100 && existsSync(folders.old); attempt += 1) {
    if (attempt > 0) await pause(50);
    const giveBack = takeIfFree(folders.lock);
    if (!giveBack) continue;
    try {
      clearLeftovers(folders);
    } finally {
      giveBack();
    }
  }
}

/** The lock, or undefined where another process holds it. */
function takeIfFree(lock: string): (() => void) | undefined {
  try {
    return takeLock(lock);
  } catch (error) {
    if (error instanceof PlainError) return undefined;
    throw error;
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
