import { readdirSync, readFileSync } from 'node:fs';
import { formatProblems } from '../problem.ts';
import { readGlossary, type GlossaryFile } from './read-glossary.ts';
import type { Term } from './types.ts';

const folder = new URL('../../content/glossary/', import.meta.url);

/** The files of content/glossary, those in the folders of topics too, for tests. */
export function readRealFiles(): GlossaryFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.map((name) => ({
    file: `content/glossary/${name}`,
    text: readFileSync(new URL(name, folder), 'utf8'),
  }));
}

/** The terms of content/glossary, for tests. */
export function readRealGlossary(): Term[] {
  const read = readGlossary(readRealFiles());
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}
