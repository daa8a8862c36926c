import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { watchMemory } from './peak-memory.ts';

/** A program that holds 100 MB for half a second. */
const heavy = 'const held = Buffer.alloc(1e8, 1); setTimeout(() => held.length, 500)';
/** One that does nothing but to start it. */
const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(heavy)}])`;

test.runIf(existsSync('/proc/self/statm'))('what a process has started counts with it', async () => {
  const child = spawn(process.execPath, ['-e', parent], { stdio: 'ignore' });
  const memory = watchMemory(child.pid!);
  await once(child, 'exit');
  const peak = memory.stop()!;
  // Two processes of Node, some 40 MB each, and what one of them holds.
  expect(peak).toBeGreaterThan(150);
  expect(peak).toBeLessThan(400);
});
