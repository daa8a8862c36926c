import { readCleaning, listName, type WrittenPlace } from '../../src/sources/cleaning.ts';
import type { Checked, Problem } from '../../src/problem.ts';
import { listFiles } from './list-files.ts';
import { noMemory, type Memory } from './memory.ts';
import { readText } from './read-text.ts';

/** The rules of every publisher, by the name of their file in `seeds/cleaning/`, or all that is wrong with them. */
export function readCleaningFolder(
  seeds: string,
  memory: Memory = noMemory,
): Checked<ReadonlyMap<string, WrittenPlace[]>> {
  const lists = new Map<string, WrittenPlace[]>();
  const problems: Problem[] = [];
  for (const file of listFiles(`${seeds}/cleaning`, '.yaml')) {
    const text = readText(file);
    const read = text.ok
      ? memory.recall(`cleaning ${file}`, [text.value], () => readCleaning(file, text.value))
      : text;
    if (read.ok) lists.set(listName(file), read.value);
    else problems.push(...read.problems);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: lists };
}
