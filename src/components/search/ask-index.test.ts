import { expect, test, vi } from 'vitest';
import { askIndex } from './ask-index.ts';
import type { IndexAnswer, IndexQuestion } from './index-worker.ts';
import { LoadError } from './load-error.ts';

/** Workers that were started, each with what it was asked; the test answers for it. */
function workersOfTest() {
  const started: FakeWorker[] = [];
  class FakeWorker extends EventTarget {
    readonly asked: IndexQuestion[] = [];
    constructor() {
      super();
      started.push(this);
    }
    postMessage(question: IndexQuestion): void {
      this.asked.push(question);
    }
    answer(answer: IndexAnswer): void {
      this.dispatchEvent(new MessageEvent('message', { data: answer }));
    }
  }
  vi.stubGlobal('Worker', FakeWorker);
  return started;
}

test('a worker starts with the first question, and each answer comes to its own, in any order', async () => {
  const started = workersOfTest();
  const index = askIndex('/site/');
  expect(started).toEqual([]);
  const search = index.search('xwords', { sort: { date: 'desc' } });
  const read = index.read('en_1');
  expect(started).toHaveLength(1);
  expect(started[0]!.asked).toEqual([
    { number: 1, base: '/site/', asked: 'xwords', options: { sort: { date: 'desc' } } },
    { number: 2, base: '/site/', id: 'en_1' },
  ]);
  const text = { content: 'words', filters: {} };
  started[0]!.answer({ number: 2, found: text });
  started[0]!.answer({ number: 1, found: [{ id: 'en_1', places: [3] }] });
  expect(await read).toEqual(text);
  expect(await search).toEqual([{ id: 'en_1', places: [3] }]);
});

test('a file that did not come is told from an error of the program', async () => {
  const started = workersOfTest();
  const index = askIndex('/');
  const lost = index.search('xone', {});
  started[0]!.answer({ number: 1, file: '/pagefind/index/a.pf_index', status: 503 });
  const failure = await lost.catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(LoadError);
  expect(failure).toMatchObject({ file: '/pagefind/index/a.pf_index', status: 503 });

  const broken = index.search('xtwo', {});
  started[0]!.answer({ number: 2, error: 'TypeError: x is not a function' });
  const error = await broken.catch((reason: unknown) => reason);
  expect(error).not.toBeInstanceOf(LoadError);
  expect(String(error)).toContain('x is not a function');
});

test('a worker whose script did not come fails all that wait, and the next question starts another', async () => {
  const started = workersOfTest();
  const index = askIndex('/');
  const waiting = [index.search('xone', {}), index.read('en_1')];
  started[0]!.dispatchEvent(new Event('error'));
  for (const result of await Promise.allSettled(waiting))
    expect(result).toMatchObject({ status: 'rejected', reason: expect.any(LoadError) });
  const again = index.search('xone', {});
  expect(started).toHaveLength(2);
  started[1]!.answer({ number: 3, found: [] });
  expect(await again).toEqual([]);
});
