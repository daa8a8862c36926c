import { expect, test } from 'vitest';
import { arrayOf, itemsOf, textOf, writeText } from './cbor-items.ts';

// Of RFC 8949, appendix A: [1, [2, 3], [4, 5]] and ["a", -1, 1000].
test.each([
  ['8301820203820405', ['01', '820203', '820405']],
  ['8361 6120 1903e8'.replaceAll(' ', ''), ['6161', '20', '1903e8']],
])('%s has the items %s', (array, items) => {
  expect(itemsOf(Buffer.from(array, 'hex')).map((item) => item.toString('hex'))).toEqual(items);
});

test.each([0, 23, 24, 255, 256, 70_000])('an array of %i items is read as it was written', (count) => {
  const texts = Array.from({ length: count }, (_, at) => `word ${at}`);
  expect(itemsOf(arrayOf(texts.map(writeText))).map(textOf)).toEqual(texts);
});

test('a text keeps its characters', () => {
  expect(textOf(writeText('乡村振兴 “é”'))).toBe('乡村振兴 “é”');
});

test('what is neither number nor string nor array of known length is refused', () => {
  expect(() => itemsOf(Buffer.from('a10102', 'hex'))).toThrow('byte 0 is 0xa1');
  expect(() => itemsOf(Buffer.from('81f5', 'hex'))).toThrow('byte 1 is 0xf5');
  expect(() => textOf(Buffer.from('01', 'hex'))).toThrow('a text was expected');
});
