/** The same done with many items, in this thread and in another: on two cores, in little more than half the time. */
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

export interface Job<Context, Item, Result> {
  /** `import.meta.url` of a module that exports `prepare`: what the other thread does. */
  module: string;
  /** What all items need: all that `prepare` goes by. */
  context: Context;
  items: readonly Item[];
  /** What this thread does: the same as `prepare(context)`, which may be there already. */
  work(item: Item): Result;
}

/** From what all items need, what is done with each. */
export type Prepare<Context, Item, Result> = (context: Context) => (item: Item) => Result;

/** What the other thread is given. */
export interface ThreadData {
  module: string;
  context: unknown;
  items: readonly unknown[];
  /** The number of the next item that nobody has taken, and how many answers were sent. */
  counts: Int32Array<SharedArrayBuffer>;
  port: MessagePort;
}

/** What it says of an item. */
export type ThreadAnswer = { index: number } & ({ result: unknown } | { error: unknown });

/** Below that, to start a thread takes longer than it saves. */
const worthIt = 20;

/** How long one item may take (ms): a thread that is gone says nothing. */
const patience = 300_000;

/**
 * The results, in the order of the items. Each item is done by whichever thread comes first. Context, items and
 * results are plain data, Maps and Sets included.
 *
 * @throws what the job throws of an item
 */
export function* inTwoThreads<Context, Item, Result>({
  module,
  context,
  items,
  work,
}: Job<Context, Item, Result>): Generator<Result> {
  if (items.length < worthIt || availableParallelism() < 2) {
    for (const item of items) yield work(item);
    return;
  }
  const thread = startThread(module, context, items);
  try {
    const results = new Map<number, Result>();
    for (let index = 0; index < items.length; index += 1) {
      while (!results.has(index)) {
        for (const [done, result] of thread.answers()) results.set(done, result as Result);
        if (results.has(index)) break;
        const own = thread.take();
        if (own === undefined) thread.wait();
        else results.set(own, work(items[own]!));
      }
      yield results.get(index)!;
      results.delete(index);
    }
  } finally {
    thread.end();
  }
}

function startThread(module: string, context: unknown, items: readonly unknown[]) {
  const counts = new Int32Array(new SharedArrayBuffer(8));
  const { port1, port2 } = new MessageChannel();
  const workerData: ThreadData = { module, context, items, counts, port: port2 };
  const worker = new Worker(new URL('./work-thread.ts', import.meta.url), {
    workerData,
    transferList: [port2],
  });
  worker.unref();
  let read = 0;
  return {
    /** The answers that have come since. */
    *answers(): Generator<[index: number, result: unknown]> {
      for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) {
        const answer = got.message as ThreadAnswer;
        read += 1;
        if ('error' in answer) throw answer.error;
        yield [answer.index, answer.result];
      }
    },
    /** The number of an item that is now this thread's to do. */
    take: () => takeNext(counts, items.length),
    /** Sleeps until there is an answer that was not read. */
    wait(): void {
      if (Atomics.wait(counts, 1, read, patience) === 'timed-out')
        throw new Error(`The second thread of ${module} does not answer.`);
    },
    end(): void {
      port1.close();
      void worker.terminate();
    },
  };
}

/** Takes the next item, where there is one. */
export function takeNext(counts: Int32Array<SharedArrayBuffer>, length: number): number | undefined {
  const index = Atomics.add(counts, 0, 1);
  return index < length ? index : undefined;
}
