/** A job whose results tell which thread did them. */
import { threadId } from 'node:worker_threads';
import type { Prepare } from './in-two-threads.ts';

export const prepare: Prepare<number, number, { value: number; thread: number }> = (factor) => (item) => {
  if (item < 0) throw new RangeError(`${item} is below zero`);
  // Long enough for the other thread to come.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  return { value: item * factor, thread: threadId };
};
