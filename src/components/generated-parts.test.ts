import { expect, test } from 'vitest';
import type { DocumentHeadData } from '../exchange/document-data.ts';
import type { TermData } from '../exchange/term-data.ts';
import { partReader, withText, withUses } from './generated-parts.ts';

/** A reader of files that hold their own names, and the names that were read. */
function readerOf(length = 0) {
  const read: string[] = [];
  const reader = partReader((name) => {
    read.push(name);
    return JSON.stringify({ blocks: [name], places: [name], placesWithin: [], filler: 'x'.repeat(length) });
  });
  return { reader, read };
}

const term = (source: Record<string, number>) =>
  ({ id: 'talent', counts: { source, translated: {}, within: {} } }) as unknown as TermData;

test('what a page does not ask for is not read, and what it asks for twice is read once', () => {
  const { reader, read } = readerOf();
  const document = withText({ id: 'a-report' } as DocumentHeadData, reader);
  const talent = withUses(term({ 'a-report': 1 }), reader);
  expect([document.id, talent.id, read]).toEqual(['a-report', 'talent', []]);
  expect([document.blocks, document.blocks, talent.places]).toEqual([
    ['documents/a-report.json'],
    ['documents/a-report.json'],
    ['uses/talent.json'],
  ]);
  expect(read).toEqual(['documents/a-report.json', 'uses/talent.json']);
});

test('a term that no document has needs no file', () => {
  const { reader, read } = readerOf();
  expect([withUses(term({}), reader).places, read]).toEqual([[], []]);
});

test('a file that changed is read anew', () => {
  const texts = ['1', '2', '3'];
  let stamp = 0;
  const reader = partReader(
    () => texts.shift()!,
    () => stamp,
  );
  const before = [reader('a'), reader('a')];
  stamp = 1;
  expect([...before, reader('a'), reader('a')]).toEqual([1, 1, 2, 2]);
});

test('what was asked for long ago is given up: memory does not grow with the documents', () => {
  const { reader, read } = readerOf(10e6);
  for (const name of ['a', 'b', 'a', 'c', 'a', 'b']) reader(name);
  expect(read).toEqual(['a', 'b', 'c', 'b']);
});
