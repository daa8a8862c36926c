import { readdirSync, readFileSync } from 'node:fs';
import { formatProblems } from '../problem.ts';
import { readGlossary } from './read-glossary.ts';
import type { Term } from './types.ts';

const folder = new URL('../../content/glossary/', import.meta.url);

/** The terms of content/glossary, for tests. */
export function readRealGlossary(): Term[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  const read = readGlossary(
    files.map((name) => ({
      file: `content/glossary/${name}`,
      text: readFileSync(new URL(name, folder), 'utf8'),
    })),
  );
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}
