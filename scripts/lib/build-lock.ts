import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { PlainError } from './plain-error.ts';

/** Who holds a lock. */
export interface Holder {
  pid: number;
  /** When the lock was taken, as ISO 8601. */
  since: string;
  /** When the process began, in a form of the system's own: tells it from a later one with the same number. */
  began?: string | undefined;
}

/**
 * Takes the lock `file`, which names this process, for itself alone; returns the function that gives
 * it back. The lock of a process that no longer lives is taken over.
 *
 * @throws {PlainError} where another build holds it
 */
export function takeLock(file: string): () => void {
  for (;;) {
    if (create(file)) return () => rmSync(file, { force: true });
    const text = readText(file);
    const holder = text === undefined ? undefined : liveHolder(text);
    if (holder) throw new PlainError(`another build runs (pid ${holder.pid}, since ${clock(holder.since)})`);
    if (text === '' && isYoung(file)) throw new PlainError('another build is just starting');
    if (text !== undefined) removeStale(file, text);
  }
}

/** The live process that holds the lock `file`, or undefined. */
export function lockHolder(file: string): Holder | undefined {
  const text = readText(file);
  return text === undefined ? undefined : liveHolder(text);
}

/** Makes the file unless it is there. */
function create(file: string): boolean {
  let handle: number;
  try {
    handle = openSync(file, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), began: beginning(process.pid) };
  try {
    writeSync(handle, JSON.stringify(holder));
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/**
 * Removes a lock whose text is known to be stale. Moved aside first: where somebody else took it over
 * in between, what was moved is theirs and goes back.
 */
function removeStale(file: string, stale: string): void {
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readText(aside) === stale) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/** Whether a lock without text may be one that is being written at this moment. */
function isYoung(file: string): boolean {
  const made = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && Date.now() - made < 2_000;
}

function liveHolder(text: string): Holder | undefined {
  let holder: Partial<Holder> | null;
  try {
    holder = JSON.parse(text) as Partial<Holder> | null;
  } catch {
    // Cut off by a full disk or a kill.
    return undefined;
  }
  const { pid = 0, since = '', began } = holder ?? {};
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return undefined;
  return began === beginning(pid) ? { pid, since, began } : undefined;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in clock ticks since the machine started (field 22 of proc(5)); Linux only. */
function beginning(pid: number): string | undefined {
  const status = readText(`/proc/${pid}/stat`);
  // The name of the program, in brackets, may hold spaces.
  return status?.slice(status.lastIndexOf(')') + 2).split(' ')[19];
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function clock(since: string): string {
  const date = new Date(since);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
}
