import { readdirSync, readFileSync } from 'node:fs';
import { formatProblems, type Checked } from '../problem.ts';
import {
  readSaidForWritten,
  readSaidOfTerms,
  type EverydayWords,
  type SaidForWritten,
} from './everyday-words.ts';
import { readRealGlossary } from './real-glossary.fixture.ts';

const folder = new URL('../../content/everyday/', import.meta.url);

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What people say for what is written, of content/everyday, for tests. */
export function readRealSaidForWritten(): SaidForWritten[] {
  return valueOf(readSaidForWritten('words.txt', read('words.txt')));
}

/** All the words of content/everyday, for tests. */
export function readRealEveryday(): EverydayWords {
  const files = readdirSync(new URL('terms/', folder)).map((name) => ({
    file: name,
    text: read(`terms/${name}`),
  }));
  return {
    words: readRealSaidForWritten(),
    terms: valueOf(readSaidOfTerms(files, new Set(readRealGlossary().map(({ id }) => id)))),
  };
}

function valueOf<T>(read: Checked<T>): T {
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}
