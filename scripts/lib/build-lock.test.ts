import { spawnSync } from 'node:child_process';
import { utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockHolder, takeLock } from './build-lock.ts';
import { temporaryFolder } from './small-site.fixture.ts';

let disk: ReturnType<typeof temporaryFolder>;
let lock: string;
beforeEach(() => {
  disk = temporaryFolder({});
  lock = path.join(disk.folder, 'dist.lock');
});
afterEach(() => disk.remove());

/** The number of a process that has ended. */
const deadPid = () => spawnSync(process.execPath, ['-e', '']).pid;

test('a lock is held by one at a time, names it, and can be taken again when given back', () => {
  const giveBack = takeLock(lock);
  expect(lockHolder(lock)?.pid).toBe(process.pid);
  expect(() => takeLock(lock)).toThrow(`another build runs (pid ${process.pid}, since `);
  giveBack();
  expect(disk.files('')).toEqual([]);
  takeLock(lock)();
});

test('the lock of a process that has ended is taken over', () => {
  disk.write('dist.lock', JSON.stringify({ pid: deadPid(), since: '2026-01-01T00:00:00Z' }));
  expect(lockHolder(lock)).toBeUndefined();
  takeLock(lock)();
  expect(disk.files('')).toEqual([]);
});

test.skipIf(process.platform !== 'linux')(
  'the lock of a process whose number another one bears by now is taken over',
  () => {
    disk.write('dist.lock', JSON.stringify({ pid: process.pid, since: '2026-01-01T00:00:00Z', began: '1' }));
    takeLock(lock)();
  },
);

test.each(['{"pid": 1', 'null', '{}', '{"pid": "1"}', '{"pid": -1}', '[]', '\0\0\0'])(
  'a lock that says %j is nobody’s',
  (text) => {
    disk.write('dist.lock', text);
    takeLock(lock)();
  },
);

test('an empty lock may be just being written: only an old one is nobody’s', () => {
  disk.write('dist.lock', '');
  expect(() => takeLock(lock)).toThrow('another build is just starting');
  const before = new Date(Date.now() - 60_000);
  utimesSync(lock, before, before);
  takeLock(lock)();
});
