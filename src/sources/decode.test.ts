import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { decodeSource } from './decode.ts';

/** What a reader of the build log sees; undefined when the bytes are good. */
function complaint(bytes: Uint8Array): string | undefined {
  const decoded = decodeSource(bytes, 'seeds/x.txt');
  return decoded.ok ? undefined : decoded.problems.map(formatProblem).join('\n');
}

const utf8 = (text: string) => new TextEncoder().encode(text);

test('reads UTF-8 without changing a character, byte order mark included', () => {
  expect(decodeSource(utf8('\uFEFF辽宁\r\n'), 'x')).toEqual({ ok: true, value: '\uFEFF辽宁\r\n' });
});

test('refuses an empty file', () => {
  expect(complaint(new Uint8Array())).toMatchInlineSnapshot(`
    "seeds/x.txt  [empty-source]
        found:    an empty file
        expected: the text of a document
        mend:     Put the source text into the file, or remove the file and its catalog entry."
  `);
});

test('refuses a file of white space', () => {
  expect(complaint(utf8(' \n\u00A0\n'))).toMatchInlineSnapshot(`
    "seeds/x.txt  [empty-source]
        found:    nothing but white space
        expected: the text of a document
        mend:     Put the source text into the file, or remove the file and its catalog entry."
  `);
});

test('names the byte and the line that are not UTF-8', () => {
  expect(complaint(Uint8Array.of(...utf8('ok\n辽'), 0xc1, 0xc9, 0x41))).toMatchInlineSnapshot(`
    "seeds/x.txt:2  [not-utf-8]
        found:    byte 0xC1 at offset 6
        expected: text in UTF-8
        mend:     Find out the encoding of the file (GB 18030 is likely for a Chinese page) and convert it to UTF-8."
  `);
});

test('names a character that the end of the file cuts off', () => {
  expect(complaint(utf8('ok\n辽').subarray(0, 5))).toMatchInlineSnapshot(`
    "seeds/x.txt:2  [not-utf-8]
        found:    byte 0xE8 at offset 3
        expected: text in UTF-8
        mend:     Find out the encoding of the file (GB 18030 is likely for a Chinese page) and convert it to UTF-8."
  `);
});

test('recognises UTF-16', () => {
  expect(complaint(Uint8Array.of(0xff, 0xfe, 0x41, 0))).toMatchInlineSnapshot(`
    "seeds/x.txt:1  [not-utf-8]
        found:    a UTF-16 byte order mark
        expected: text in UTF-8
        mend:     Save the file as UTF-8."
  `);
});

test('finds the first bad byte wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.string({ maxLength: 30 }),
      (before, after) => {
        const start = utf8(before);
        return (
          complaint(Uint8Array.of(...start, 0xff, ...utf8(after)))?.includes(
            `byte 0xFF at offset ${start.length}`,
          ) === true
        );
      },
    ),
  );
});
