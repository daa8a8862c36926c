import { rmSync } from 'node:fs';
import path from 'node:path';
import * as pagefind from 'pagefind';
import { indexLanguage, type SearchRecord } from '../../src/search/records.ts';
import { cutIndex } from './pagefind-chunks.ts';

/**
 * Only the library is used, without a worker and for one language; the other parts of Pagefind would be dead weight on
 * every host.
 */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];

/** Records that were given to Pagefind. */
export interface CollectedIndex {
  count: number;
  /**
   * Writes the index to a folder, in place of what is there, and ends Pagefind.
   *
   * @throws with every reason of Pagefind's
   */
  write(folder: string): Promise<void>;
}

/** Gives the records to Pagefind, which is a process of its own. */
export async function collectIndex(records: Iterable<SearchRecord>): Promise<CollectedIndex> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const problems: string[] = [];
  let count = 0;
  for (const record of records) {
    count += 1;
    const added = await index.addCustomRecord({ ...record, language: indexLanguage, meta: {} });
    problems.push(...added.errors.map((error) => `${record.url}: ${error}`));
  }
  return {
    count,
    async write(folder) {
      // Old files would stay beside the new ones.
      rmSync(folder, { recursive: true, force: true });
      problems.push(...(await index.writeFiles({ outputPath: folder })).errors);
      await pagefind.close();
      for (const name of unused) rmSync(path.join(folder, name), { force: true });
      if (problems.length > 0) throw new Error(`The search index was not built:\n${problems.join('\n')}`);
      cutIndex(folder);
    },
  };
}
