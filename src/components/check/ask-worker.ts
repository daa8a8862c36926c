import type { DeskTask, GivenFile } from '../../checking/desk/desk.ts';
import type { DeskResult } from '../../checking/desk/types.ts';
import type { Bilingual } from '../../languages.ts';
import type { DeskAnswer, DeskQuestion, ReadTexts } from './desk-worker.ts';

/** Something that the reader can mend, in both languages. */
export class Trouble extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.en);
    this.said = said;
  }
}

/** A file of the site could not be fetched. */
export class Unreachable extends Error {}

/** The check as the page sees it: questions and promises. */
export interface Desk {
  /** Fetches the terms, once; it can be called as often as one likes. */
  prepare(onProgress: (share: number) => void): Promise<void>;
  read(files: GivenFile[]): Promise<ReadTexts>;
  check(task: DeskTask): Promise<DeskResult>;
}

interface Waiting {
  resolve: (answer: DeskAnswer) => void;
  reject: (error: Error) => void;
  onProgress?: ((share: number) => void) | undefined;
}

/**
 * Starts the worker when it is first needed.
 * @param terms address of the terms, and their length in bytes
 */
export function openDesk(terms: { address: string; bytes: number }): Desk {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;
  let prepared: Promise<void> | undefined;

  const start = () => {
    const own = new Worker(new URL('./desk-worker.ts', import.meta.url), { type: 'module' });
    own.addEventListener('message', ({ data }: MessageEvent<DeskAnswer>) => receive(data));
    // The script of the worker itself did not come.
    own.addEventListener('error', () => {
      worker = undefined;
      prepared = undefined;
      for (const { reject } of waiting.values()) reject(new Unreachable());
      waiting.clear();
    });
    return own;
  };

  const receive = (answer: DeskAnswer) => {
    const own = waiting.get(answer.id);
    if (!own) return;
    if (answer.kind === 'progress') {
      own.onProgress?.(answer.share);
      return;
    }
    waiting.delete(answer.id);
    if (answer.kind === 'problem') own.reject(new Trouble(answer.message));
    else if (answer.kind === 'unreachable') own.reject(new Unreachable());
    else if (answer.kind === 'failed') own.reject(new Error(answer.message));
    else own.resolve(answer);
  };

  const ask = (question: DeskQuestion, onProgress?: (share: number) => void) =>
    new Promise<DeskAnswer>((resolve, reject) => {
      worker ??= start();
      last += 1;
      waiting.set(last, { resolve, reject, onProgress });
      worker.postMessage({ id: last, ...question });
    });

  return {
    prepare(onProgress) {
      prepared ??= ask({ kind: 'prepare', ...terms }, onProgress).then(() => undefined);
      // Off line now, perhaps not the next time.
      prepared.catch(() => (prepared = undefined));
      return prepared;
    },
    async read(files) {
      const answer = await ask({ kind: 'read', files });
      if (answer.kind !== 'texts') throw new Error(answer.kind);
      return answer.read;
    },
    async check(task) {
      const answer = await ask({ kind: 'check', task });
      if (answer.kind !== 'result') throw new Error(answer.kind);
      return answer.result;
    },
  };
}
