/** How much memory a process and all that it started have at once, at most: of Linux alone. */
import { readdirSync, readFileSync } from 'node:fs';

const every = 250;
const pageBytes = 4096;

export interface PeakMemory {
  /** Ends the watch; MB, or undefined where the system does not tell. */
  stop(): number | undefined;
}

/** Watches a process: its resident memory and that of its descendants, together. */
export function watchMemory(pid: number): PeakMemory {
  let peak = 0;
  const look = () => {
    peak = Math.max(
      peak,
      familyOf(pid).reduce((sum, member) => sum + residentBytes(member), 0),
    );
  };
  const timer = setInterval(look, every);
  return {
    stop() {
      clearInterval(timer);
      return peak > 0 ? peak / 1e6 : undefined;
    },
  };
}

function familyOf(pid: number): number[] {
  const children = Map.groupBy(processes(), ({ parent }) => parent);
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []).map((child) => child.pid));
  return family;
}

function processes(): { pid: number; parent: number }[] {
  return (namesIn('/proc') ?? [])
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // The name of the program, in brackets, may hold anything: what follows its end counts.
      const parent = /^.*\) \S (\d+)/s.exec(readOrNothing(`/proc/${name}/stat`))?.[1];
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent) }];
    });
}

function residentBytes(pid: number): number {
  return Number(readOrNothing(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * pageBytes;
}

function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder);
  } catch {
    return undefined;
  }
}

/** A process may end between two looks. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
