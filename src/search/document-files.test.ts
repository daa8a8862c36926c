import { expect, test } from 'vitest';
import { documentFile, documentFiles } from './document-files.ts';

test('a file has some documents, however many there are', () => {
  for (const count of [1, 5, 40, 1_000, 20_000]) {
    const files = documentFiles(count);
    const own = Map.groupBy(
      Array.from({ length: count }, (_, at) => `work-report-${at}`),
      (id) => documentFile(id, files),
    );
    const sizes = [...own.values()].map(({ length }) => length);
    expect(Math.max(...sizes), String(count)).toBeLessThanOrEqual(40);
    expect(files, String(count)).toBeLessThanOrEqual(Math.max(1, count / 8));
  }
});

test('no document moves to another file before there are many more', () => {
  expect(documentFiles(17)).toBe(documentFiles(32));
});
