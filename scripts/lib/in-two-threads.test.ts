import { availableParallelism } from 'node:os';
import { describe, expect, test } from 'vitest';
import { prepare } from './in-two-threads.fixture.ts';
import { inTwoThreads } from './in-two-threads.ts';

const module = new URL('./in-two-threads.fixture.ts', import.meta.url).href;
const job = (items: readonly number[]) => ({
  module,
  context: 10,
  count: items.length,
  itemAt: (index: number) => items[index]!,
  work: prepare(10),
});
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

describe.runIf(availableParallelism() > 1)('on two cores', () => {
  test('both threads work, and the results come in the order of the items', () => {
    const results = [...inTwoThreads(job(numbers(300)))];
    expect(results.map(({ value }) => value)).toEqual(numbers(300).map((item) => item * 10));
    expect(new Set(results.map(({ thread }) => thread)).size).toBe(2);
  });
});

test('a few items are not worth a second thread', () => {
  const results = [...inTwoThreads(job([3, 1, 2]))];
  expect(results.map(({ value }) => value)).toEqual([30, 10, 20]);
  expect(new Set(results.map(({ thread }) => thread)).size).toBe(1);
});

test('what fails in either thread fails here', () => {
  expect(() => [...inTwoThreads(job([...numbers(300), -1]))]).toThrow('-1 is below zero');
});

test('who asks for no more leaves nothing behind', () => {
  for (const { value } of inTwoThreads(job(numbers(40)))) if (value > 50) break;
});
