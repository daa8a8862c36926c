import type { Checked, Problem } from '../problem.ts';

/**
 * Reads the bytes of a source as UTF-8, changing nothing: a byte order mark stays as U+FEFF, and the
 * ledger accounts for it.
 *
 * @param file path for the error message
 * @returns the text, or a problem: empty file, UTF-16, or the first byte that is not UTF-8
 */
export function decodeSource(bytes: Uint8Array, file: string): Checked<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return fail({
      file,
      line: 1,
      rule: 'not-utf-8',
      found: 'a UTF-16 byte order mark',
      expected: 'text in UTF-8',
      mend: 'Save the file as UTF-8.',
    });
  }
  const bad = firstBadByte(bytes);
  if (bad !== undefined) {
    const line = bytes.subarray(0, bad).filter((byte) => byte === 0x0a).length + 1;
    return fail({
      file,
      line,
      rule: 'not-utf-8',
      found: `byte 0x${bytes[bad]!.toString(16).padStart(2, '0').toUpperCase()} at offset ${bad}`,
      expected: 'text in UTF-8',
      mend: 'Find out the encoding of the file (GB 18030 is likely for a Chinese page) and convert it to UTF-8.',
    });
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.trim() === '') {
    return fail({
      file,
      rule: 'empty-source',
      found: bytes.length === 0 ? 'an empty file' : 'nothing but white space',
      expected: 'the text of a document',
      mend: 'Put the source text into the file, or remove the file and its catalog entry.',
    });
  }
  return { ok: true, value: text };
}

function fail(problem: Problem): Checked<string> {
  return { ok: false, problems: [problem] };
}

/** Offset of the first byte that cannot belong to UTF-8, by halving: decoding a prefix fails once it is in. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  // With `stream`, a character cut off at the end of the prefix is not an error.
  const decodes = (end: number, stream: boolean) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream });
      return true;
    } catch {
      return false;
    }
  };
  if (decodes(bytes.length, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  if (decodes(bytes.length, true)) return lastCharacterStart(bytes);
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(middle, true)) good = middle;
    else bad = middle;
  }
  return good;
}

/** Start of the character that the end of the file cuts off. */
function lastCharacterStart(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}
