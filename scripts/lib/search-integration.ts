import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { blockRecords, type SearchRecord } from '../../src/search/records.ts';
import { counted, startStep } from './progress.ts';
import { eachGeneratedDocument } from './read-generated.ts';
import { writeSearchIndex } from './search-index.ts';

/** When the pages are built, indexes every block of every document, in both languages at once. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const done = startStep('search index');
        const count = await writeSearchIndex(
          recordsOf(eachGeneratedDocument()),
          fileURLToPath(new URL('pagefind', dir)),
        );
        done(counted(count, 'record'));
      },
    },
  };
}

/** The records of one document after the other: those of all would not fit into memory. */
function* recordsOf(documents: Iterable<DocumentData>): Generator<SearchRecord> {
  for (const document of documents) yield* blockRecords([document]);
}
