/** The other thread of `in-two-threads.ts`: does what it is asked. */
import { workerData } from 'node:worker_threads';
import type { Prepare, ThreadAnswer, ThreadData, ThreadQuestion } from './in-two-threads.ts';

const { module, context, sent, port } = workerData as ThreadData;
const { prepare } = (await import(module)) as { prepare: Prepare<unknown, unknown, unknown> };
const work = prepare(context);
port.on('message', (question: ThreadQuestion) => {
  port.postMessage(answerTo(question));
  Atomics.add(sent, 0, 1);
  Atomics.notify(sent, 0);
});

function answerTo({ index, item }: ThreadQuestion): ThreadAnswer {
  try {
    return { index, result: work(item) };
  } catch (error) {
    return { index, error };
  }
}
