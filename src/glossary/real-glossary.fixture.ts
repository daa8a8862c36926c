import { readdirSync, readFileSync } from 'node:fs';
import { formatProblems } from '../problem.ts';
import { readGlossary, type GlossaryFile } from './read-glossary.ts';
import type { Term } from './types.ts';

/** The files of content/glossary, those in the folders of topics too, for tests. */
export function readRealFiles(): GlossaryFile[] {
  return filesIn('glossary');
}

function filesIn(name: string): GlossaryFile[] {
  const folder = new URL(`../../content/${name}/`, import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .sort();
  return names.map((file) => ({
    file: `content/${name}/${file}`,
    text: readFileSync(new URL(file, folder), 'utf8'),
  }));
}

let terms: Term[] | undefined;

/** The terms of content/glossary, for tests; read once for all the files of tests in a process. */
export function readRealGlossary(): Term[] {
  return (terms ??= readAll());
}

function readAll(): Term[] {
  const read = readGlossary(readRealFiles(), { sources: filesIn('sources') });
  if (!read.ok) throw new Error(formatProblems(read.problems));
  return read.value;
}
