import { expect, test } from 'vitest';
import { siteDocuments } from './documents-of-site.ts';
import { LoadError } from './load-error.ts';

const report = { title: 'Work report', date: '2024-01-23', whose: { en: 'official translation' } };

test('a file is loaded once, however often its documents are found', async () => {
  const asked: string[] = [];
  const documents = siteDocuments(async (name) => {
    asked.push(name);
    return { report };
  }, 1);
  await documents.load(['report', 'report']);
  await documents.load(['report']);
  expect(asked).toEqual(['0-of-1']);
  expect(documents.factsOf('report')).toEqual(report);
});

test('one that the site does not have is told from one that could not be reached', async () => {
  let isReached = true;
  const documents = siteDocuments(async (name) => {
    if (isReached) return { report };
    throw new LoadError(name, { status: 503 });
  }, 1);
  expect(await Promise.all(['report', 'old-slug', 'constructor'].map(documents.has))).toEqual([
    true,
    false,
    false,
  ]);
  isReached = false;
  const lost = siteDocuments(async (name) => Promise.reject(new LoadError(name, {})), 1);
  expect(await lost.has('report')).toBe(true);
  expect(lost.factsOf('report')).toEqual({ title: 'report', date: '', whose: {} });
});

test('a file that did not come is asked for again', async () => {
  let isReached = false;
  const documents = siteDocuments(async (name) => {
    if (isReached) return { report };
    throw new LoadError(name, {});
  }, 1);
  await documents.load(['report']);
  isReached = true;
  await documents.load(['report']);
  expect(documents.factsOf('report').title).toBe('Work report');
});

test('an error of the program is thrown', async () => {
  const documents = siteDocuments(async () => {
    throw new TypeError('undefined is not a function');
  }, 1);
  await expect(documents.load(['report'])).rejects.toThrow(TypeError);
});
