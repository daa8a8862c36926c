import { existsSync, readFileSync } from 'node:fs';
import type { Checked } from '../../src/problem.ts';
import { decodeSource } from '../../src/sources/decode.ts';

/** Reads a file as UTF-8. One that is not there, no file, or in another encoding is one problem. */
export function readText(file: string): Checked<string> {
  if (!existsSync(file)) {
    return refuse(file, 'no file of this name', 'Correct the name; it is read from the root of the project.');
  }
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : '';
    const found = reason === 'EISDIR' ? 'a folder' : `a file that cannot be read (${reason})`;
    return refuse(file, found, 'Name a file that can be read.');
  }
  const text = decodeSource(bytes, file);
  // An empty file is for whoever reads it to judge: content/decisions.yaml may be one.
  if (!text.ok && text.problems.some(({ rule }) => rule === 'empty-source')) return { ok: true, value: '' };
  return text;
}

function refuse(file: string, found: string, mend: string): Checked<never> {
  return {
    ok: false,
    problems: [{ file, rule: 'file-not-there', found, expected: 'a file that can be read', mend }],
  };
}
