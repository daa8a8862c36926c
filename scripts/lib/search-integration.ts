import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { blockRecords, type SearchRecord } from '../../src/search/records.ts';
import { helperFolder } from './page-helper.ts';
import { counted, startStep } from './progress.ts';
import { eachGeneratedDocument } from './read-generated.ts';
import { collectIndex, type CollectedIndex } from './search-index.ts';

/**
 * Indexes every block of every document, in both languages at once: Pagefind reads them while pages are made, and
 * writes when these are there.
 */
export function searchIndex(): AstroIntegration {
  let collected: Promise<CollectedIndex>;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        if (helperFolder !== undefined) return;
        collected = collectIndex(recordsOf(eachGeneratedDocument()));
        // Who waits for it is told; until then nobody is to take it for forgotten.
        collected.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const done = startStep('search index');
        const index = await collected;
        await index.write(fileURLToPath(new URL('pagefind', dir)));
        done(counted(index.count, 'record'));
      },
    },
  };
}

/** The records of one document after the other: those of all would not fit into memory. */
function* recordsOf(documents: Iterable<DocumentData>): Generator<SearchRecord> {
  for (const document of documents) yield* blockRecords([document]);
}
