import { expect, test } from 'vitest';
import { siteDocuments } from './documents-of-site.ts';
import { LoadError } from './load-error.ts';

const report = { title: 'Work report', date: '2024-01-23', whose: { en: 'official translation' } };

test('a document is loaded once, however often it is found', async () => {
  const asked: string[] = [];
  const documents = siteDocuments(async (id) => {
    asked.push(id);
    return report;
  });
  await documents.load(['report', 'report']);
  await documents.load(['report']);
  expect(asked).toEqual(['report']);
  expect(documents.factsOf('report')).toEqual(report);
});

test('one that the site does not have is told from one that could not be reached', async () => {
  const statusOf: Record<string, number> = { gone: 404, busy: 503 };
  const documents = siteDocuments(async (id) => {
    throw new LoadError(id, statusOf[id] ? { status: statusOf[id] } : {});
  });
  expect(await Promise.all(['gone', 'busy', 'lost'].map(documents.has))).toEqual([false, true, true]);
  expect(documents.factsOf('busy')).toEqual({ title: 'busy', date: '', whose: {} });
});

test('one that did not come is asked for again', async () => {
  let isReached = false;
  const documents = siteDocuments(async (id) => {
    if (isReached) return report;
    throw new LoadError(id, {});
  });
  await documents.load(['report']);
  isReached = true;
  await documents.load(['report']);
  expect(documents.factsOf('report').title).toBe('Work report');
});

test('an error of the program is thrown', async () => {
  const documents = siteDocuments(async () => {
    throw new TypeError('undefined is not a function');
  });
  await expect(documents.load(['report'])).rejects.toThrow(TypeError);
});
