/** The other thread of `in-two-threads.ts`: takes item after item until there are no more. */
import { workerData } from 'node:worker_threads';
import { takeNext, type Prepare, type ThreadAnswer, type ThreadData } from './in-two-threads.ts';

const { module, context, items, counts, port } = workerData as ThreadData;
const { prepare } = (await import(module)) as { prepare: Prepare<unknown, unknown, unknown> };
const work = prepare(context);
for (
  let index = takeNext(counts, items.length);
  index !== undefined;
  index = takeNext(counts, items.length)
) {
  port.postMessage(answerOf(index));
  Atomics.add(counts, 1, 1);
  Atomics.notify(counts, 1);
}

function answerOf(index: number): ThreadAnswer {
  try {
    return { index, result: work(items[index]) };
  } catch (error) {
    return { index, error };
  }
}
