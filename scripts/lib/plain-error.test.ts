import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { diskTrouble, diskTroubleIn, PlainError, runCommand } from './plain-error.ts';
import { temporaryFolder } from './small-site.fixture.ts';

const refusal = (code: string, file?: string) =>
  Object.assign(new Error(`${code}: no`), { code, path: file });

describe('trouble with the disk', () => {
  test.each([
    ['ENOSPC', 'the disk is full at dist/a: free some space and run this again'],
    ['EROFS', 'dist/a is on a read-only disk: make it writable, or work in a copy elsewhere'],
    ['EACCES', 'this user may not write to dist/a: change its rights or its owner'],
  ])('%s is said in words, with the place and what to do', (code, line) => {
    expect(diskTrouble(refusal(code, 'dist/a'))).toBe(line);
  });

  test('is said without a place where none is known', () => {
    expect(diskTrouble(refusal('ENOSPC'))).toBe('the disk is full: free some space and run this again');
  });

  test('a mistake in the code is none', () => {
    expect(diskTrouble(new TypeError('x is not a function'))).toBeUndefined();
    expect(diskTrouble(refusal('ENOENT', 'x'))).toBeUndefined();
  });

  test.each([
    'ENOSPC: no space left on device, write',
    '[pagefind] Failed to write: No space left on device (os error 28)',
    'thread \'tokio\' panicked at x.rs:1:\nIo(Os { code: 28, message: "No space left on device" })',
  ])('is recognized in what another program prints: %s', (output) => {
    expect(diskTroubleIn(`something\n${output}\n    at y.js:1`)).toMatch(/^the disk is full: /);
  });

  test('is not seen in other errors', () => {
    expect(diskTroubleIn('Expected a closing tag for `<Nope>`')).toBeUndefined();
  });
});

describe('a command', () => {
  let disk: ReturnType<typeof temporaryFolder>;
  const printed: string[] = [];
  beforeEach(() => {
    disk = temporaryFolder({});
    vi.spyOn(console, 'error').mockImplementation((line: string) => void printed.push(line));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    printed.length = 0;
    disk.remove();
  });

  test('ends with one line and exit code 1 where a person can mend it', async () => {
    await runCommand(() => {
      throw new PlainError('PORT is “x”');
    });
    expect([process.exitCode, printed]).toEqual([1, ['PORT is “x”']]);
  });

  test('keeps the stack of a mistake in the code', async () => {
    const mistake = () => {
      mkdirSync(path.join(disk.folder, 'a'));
      writeFileSync(path.join(disk.folder, 'a'), '');
    };
    await expect(runCommand(mistake)).rejects.toThrow('EISDIR');
    expect(printed).toEqual([]);
  });
});
