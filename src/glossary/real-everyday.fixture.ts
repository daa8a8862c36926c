import { readdirSync, readFileSync } from 'node:fs';
import { formatProblems, type Checked } from '../problem.ts';
import {
  readSaidForWritten,
  readSaidOfTerms,
  readTellings,
  type EverydayFile,
  type EverydayWords,
  type SaidForWritten,
} from './everyday-words.ts';
import { readRealGlossary } from './real-glossary.fixture.ts';

const folder = new URL('../../content/everyday/', import.meta.url);

const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What people say for what is written, of content/everyday, for tests. */
export function readRealSaidForWritten(): SaidForWritten[] {
  return valueOf(readSaidForWritten(filesIn('words')));
}

/** All the words of content/everyday, for tests. */
export function readRealEveryday(): EverydayWords {
  const ids = new Set(readRealGlossary().map(({ id }) => id));
  const said = valueOf(readSaidOfTerms(filesIn('terms'), ids));
  return { words: readRealSaidForWritten(), terms: valueOf(readTellings(filesIn('tellings'), said, ids)) };
}

function filesIn(name: string): EverydayFile[] {
  return readdirSync(new URL(`${name}/`, folder)).map((file) => ({ file, text: read(`${name}/${file}`) }));
}

function valueOf<T>(read: Checked<T>): T {
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}
