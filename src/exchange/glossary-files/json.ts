import { siteName } from '../../site.ts';
import type { ExportEntry } from './export-entry.ts';

/**
 * Everything the other files are made of, as JSON, an entry a line; places of use
 * are in `/data/terms.json`.
 */
export function glossaryJson(entries: readonly ExportEntry[], date: string): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `{"name":${JSON.stringify(siteName.en)},"date":"${date}","entries":[\n${lines}\n]}\n`;
}
