import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPacked, writePacked, type PackedFile } from './packed-files.ts';

test('files of any JSON come apart as they were', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.jsonValue())), (files: PackedFile[]) => {
      const written = files.map(([own, content]) => [own, JSON.stringify(content)]);
      expect([...readPacked(writePacked(files))]).toEqual(written);
    }),
  );
});

test('line ends and tabs of what a file holds are none of the pack', () => {
  const content = 'a tab\t, a line\n, another\u2028and a third\r\n';
  expect([...readPacked(writePacked([['meta', content]]))]).toEqual([['meta', JSON.stringify(content)]]);
});

test('what was broken off is no file', () => {
  const whole = writePacked([
    ['a', 1],
    ['b', 'two'],
  ]);
  expect(() => [...readPacked(whole.slice(0, -2))]).toThrow('at 4 of');
  expect(() => [...readPacked('a line without a name\n')]).toThrow('at 0 of');
});
