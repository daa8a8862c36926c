import { Worker } from 'node:worker_threads';
import type { ContentResult } from './build-content.ts';

/** Of the heap: what some thousand documents need. */
const mostMegabytes = 4096;

export interface ContentWorkerData {
  remembers: boolean;
}

export interface ContentBuilder {
  /** Builds the content. A mistake in the code is a report like any other problem. */
  build(): Promise<ContentResult>;
  /** Ends the thread; the next build starts one that reads the code anew. */
  stop(): Promise<void>;
}

/**
 * Builds the content in a thread that stays warm from one build to the next. One build at a time. The memory that
 * it needs is given back when it ends.
 *
 * @param root folder of seeds/ and content/, relative to the working directory
 * @param remembers whether it keeps what it made for the next build
 */
export function contentBuilder(root = '.', { remembers = true } = {}): ContentBuilder {
  let worker: Worker | undefined;
  const stop = async () => {
    const ending = worker;
    worker = undefined;
    await ending?.terminate();
  };
  return {
    stop,
    async build() {
      worker ??= new Worker(new URL('./content-worker.ts', import.meta.url), {
        workerData: { remembers } satisfies ContentWorkerData,
        resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      });
      const running = worker;
      running.ref();
      try {
        return await new Promise<ContentResult>((resolve, reject) => {
          running.removeAllListeners();
          running.once('message', resolve);
          running.once('error', reject);
          running.once('exit', () => reject(new Error('the build of the content was broken off')));
          running.postMessage(root);
        });
      } catch (error) {
        await stop();
        return { ok: false, report: error instanceof Error ? (error.stack ?? error.message) : String(error) };
      } finally {
        running.unref();
      }
    },
  };
}
