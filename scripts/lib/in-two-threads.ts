/** The same done with many items, in this thread and in another: on two cores, in little more than half the time. */
import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads';

export interface Job<Context, Item, Result> {
  /** `import.meta.url` of a module that exports `prepare`: what the other thread does. */
  module: string;
  /** What all items need: all that `prepare` goes by. */
  context: Context;
  count: number;
  /** Is asked for each item once, in their order, when it is due. */
  itemAt(index: number): Item;
  /** What this thread does: the same as `prepare(context)`, which may be there already. */
  work(item: Item): Result;
}

/** From what all items need, what is done with each. */
export type Prepare<Context, Item, Result> = (context: Context) => (item: Item) => Result;

/** What the other thread is given. */
export interface ThreadData {
  module: string;
  context: unknown;
  /** How many answers were sent. */
  sent: Int32Array<SharedArrayBuffer>;
  port: MessagePort;
}

/** What it is asked. */
export interface ThreadQuestion {
  index: number;
  item: unknown;
}

/** What it says of an item. */
export type ThreadAnswer = { index: number } & ({ result: unknown } | { error: unknown });

/** Below that, to start a thread takes longer than it saves. */
const worthIt = 20;

/** So many items the other thread has at once: it never waits, and few are in memory twice. */
const mostAsked = 3;

/** How long one item may take (ms): a thread that is gone says nothing. */
const patience = 300_000;

/**
 * The results, in the order of the items; each item is done by whichever thread is free. Context, items and
 * results are plain data, Maps and Sets included.
 *
 * @throws what the job throws of an item
 */
export function* inTwoThreads<Context, Item, Result>({
  module,
  context,
  count,
  itemAt,
  work,
}: Job<Context, Item, Result>): Generator<Result> {
  if (count < worthIt || availableParallelism() < 2) {
    for (let index = 0; index < count; index += 1) yield work(itemAt(index));
    return;
  }
  const thread = startThread(module, context);
  try {
    const results = new Map<number, Result>();
    let next = 0;
    for (let index = 0; index < count; index += 1) {
      while (!results.has(index)) {
        for (const [done, result] of thread.answers()) results.set(done, result as Result);
        for (; next < count && thread.asked() < mostAsked; next += 1)
          thread.ask({ index: next, item: itemAt(next) });
        if (results.has(index)) break;
        if (next === count) thread.wait();
        else {
          const own = next;
          next += 1;
          results.set(own, work(itemAt(own)));
        }
      }
      yield results.get(index)!;
      results.delete(index);
    }
  } finally {
    thread.end();
  }
}

function startThread(module: string, context: unknown) {
  const sent = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const workerData: ThreadData = { module, context, sent, port: port2 };
  const worker = new Worker(new URL('./work-thread.ts', import.meta.url), {
    workerData,
    transferList: [port2],
  });
  worker.unref();
  let asked = 0;
  let read = 0;
  return {
    /** How many questions are without an answer. */
    asked: () => asked - read,
    ask(question: ThreadQuestion): void {
      asked += 1;
      port1.postMessage(question);
    },
    /** The answers that have come since. */
    *answers(): Generator<[index: number, result: unknown]> {
      for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) {
        const answer = got.message as ThreadAnswer;
        read += 1;
        if ('error' in answer) throw answer.error;
        yield [answer.index, answer.result];
      }
    },
    /** Sleeps until there is an answer that was not read. */
    wait(): void {
      if (Atomics.wait(sent, 0, read, patience) === 'timed-out')
        throw new Error(`The second thread of ${module} does not answer.`);
    },
    end(): void {
      port1.close();
      void worker.terminate();
    },
  };
}
