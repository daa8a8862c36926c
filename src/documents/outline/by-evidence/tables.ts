import type { Line } from './line.ts';

/** Rows of a table: the cleaning has put a tab between their cells. */
export function readTables(lines: readonly Line[]): void {
  for (const line of lines) if (line.text.includes('\t')) line.part ??= { kind: 'table' };
}
