/** Something a person can mend: the message says all there is to say, and no stack is shown. */
export class PlainError extends Error {}

/** What the disk refused, in words; `%` stands for the path, where it is known. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full at %: free some space and run this again',
  EDQUOT: 'the disk quota is used up at %: free some space and run this again',
  EROFS: '% is on a read-only disk: make it writable, or work in a copy elsewhere',
  EACCES: 'this user may not write to %: change its rights or its owner',
  EPERM: 'this user may not change %: change its rights or its owner',
  EBUSY: '% is in use or is a mount point, and cannot be moved: unmount it, or close what holds it',
  EXDEV: '% is on another disk than the folder beside it: put both on one',
  EMFILE: 'too many files are open at %: raise the limit (ulimit -n) or close other programs',
};

/** One sentence for an error of the disk, or undefined where the error is of another kind. */
export function diskTrouble(error: unknown): string | undefined {
  const { code, path } = error as Partial<NodeJS.ErrnoException>;
  return code === undefined ? undefined : inWords(code, path);
}

/** The same from what another program printed about it, which hides it under a stack or a backtrace. */
export function diskTroubleIn(output: string): string | undefined {
  if (/\bENOSPC\b|no space left on device|\(os error 28\)/i.test(output)) return inWords('ENOSPC');
  if (/\bEDQUOT\b|disk quota exceeded|\(os error 122\)/i.test(output)) return inWords('EDQUOT');
  return undefined;
}

function inWords(code: string, path?: string): string | undefined {
  return path === undefined
    ? refusals[code]?.replace(' at %', '').replace('%', 'a file')
    : refusals[code]?.replace('%', path);
}

/** What a person can mend, in one line, or undefined for a mistake in the code. */
function lineOf(error: unknown): string | undefined {
  if (error instanceof PlainError) return error.message;
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return code?.startsWith('ERR_PARSE_ARGS') ? message : diskTrouble(error);
}

/**
 * Runs a command to its end. A PlainError, an unknown option and an error of the disk become one line
 * and exit code 1; any other error is a mistake in the code and keeps its stack.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const line = lineOf(error);
    if (line === undefined) throw error;
    console.error(line);
    process.exitCode = 1;
  }
}

/** The value, or the end of the process with one line: for a place that others call, such as a configuration. */
export function orEnd<T>(value: () => T): T {
  try {
    return value();
  } catch (error) {
    const line = lineOf(error);
    if (line === undefined) throw error;
    console.error(line);
    process.exit(1);
  }
}
