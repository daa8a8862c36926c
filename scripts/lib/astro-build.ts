import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { diskTroubleIn, PlainError } from './plain-error.ts';

/** Of a person, a machine that goes down, a terminal that closes: Astro ends first, then its folder is removed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Options of Node for a build. Young objects have room, as most die young; old ones are swept before they fill the
 * memory of a machine, as what a build keeps is a small part of what it makes.
 */
export const memoryOptions = ['--max-semi-space-size=16', '--max-old-space-size=1300'];

const kept = 'the last good site was left as it was';

/**
 * Runs `astro build` into a folder. The lines of its steps are shown as they come; what it complains of
 * is shown whole at the end, but for a full disk, which is one line.
 *
 * @throws {PlainError} where it fails
 */
export async function astroBuild(folder: string): Promise<void> {
  const { code, signal, complaints } = await run(['build', '--outDir', folder]);
  if (code === 0) {
    process.stderr.write(complaints);
    return;
  }
  const trouble = diskTroubleIn(complaints);
  if (trouble !== undefined) throw new PlainError(`${trouble}; ${kept}.`);
  const why = signal === null ? `Astro failed (exit code ${code})` : `Astro was ended by ${signal}`;
  throw new PlainError([complaints.trim(), `${why}; ${kept}.`].join('\n\n').trim());
}

interface Ending {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** All that it wrote to stderr. */
  complaints: string;
}

/** Runs Astro with a channel to this process, at whose end it ends too, even where this one is killed. */
function run(args: readonly string[]): Promise<Ending> {
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...memoryOptions, astro, ...args], {
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
      env: {
        ...withoutModes(process.env),
        ASTRO_TELEMETRY_DISABLED: '1',
        ...(process.stderr.isTTY && { FORCE_COLOR: '1' }),
      },
    });
    const parts: Buffer[] = [];
    child.stderr?.on('data', (part: Buffer) => parts.push(part));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const signal of signals) process.off(signal, stop);
      resolve({ code, signal, complaints: Buffer.concat(parts).toString('utf8') });
    });
    const stop = () => child.kill();
    for (const signal of signals) process.on(signal, stop);
  });
}

/**
 * Vite hands variables of these names to the pages as its own: with DEV set, as Vitest sets it, they take the
 * build for development and read all data anew for each page.
 */
function withoutModes(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const modes = ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL'];
  return Object.fromEntries(Object.entries(env).filter(([name]) => !modes.includes(name)));
}
