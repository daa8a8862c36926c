import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sharedWhileHeld } from './shared-while-held.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function counted() {
  const seen = { started: 0, ended: 0 };
  const shared = sharedWhileHeld(
    async () => (seen.started += 1),
    async () => void (seen.ended += 1),
  );
  return { seen, shared };
}

test('all who hold it have the same, which ends a moment after the last has given it back', async () => {
  const { seen, shared } = counted();
  expect(await Promise.all([shared.hold(), shared.hold()])).toEqual([1, 1]);
  shared.release();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(seen).toEqual({ started: 1, ended: 0 });
  shared.release();
  expect(seen.ended).toBe(0);
  await vi.advanceTimersByTimeAsync(100_000);
  expect(seen.ended).toBe(1);
  expect(await shared.hold()).toBe(2);
});

test('who takes it in that moment keeps it running', async () => {
  const { seen, shared } = counted();
  await shared.hold();
  shared.release();
  await vi.advanceTimersByTimeAsync(1000);
  await shared.hold();
  await vi.advanceTimersByTimeAsync(100_000);
  expect(seen).toEqual({ started: 1, ended: 0 });
});

test('a start that failed is tried again by the next', async () => {
  let tries = 0;
  const shared = sharedWhileHeld(
    async () => {
      tries += 1;
      if (tries === 1) throw new Error('no port');
      return 'there';
    },
    async () => undefined,
  );
  await expect(shared.hold()).rejects.toThrow('no port');
  expect(await shared.hold()).toBe('there');
});
