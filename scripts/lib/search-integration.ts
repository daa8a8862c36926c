import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import { blockRecords } from '../../src/search/records.ts';
import { counted, startStep } from './progress.ts';
import { writeSearchIndex } from './search-index.ts';

/** When the pages are built, indexes every block of every document, in both languages at once. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const done = startStep('search index');
        const documents = JSON.parse(
          readFileSync('content/generated/documents.json', 'utf8'),
        ) as DocumentData[];
        const records = blockRecords(documents);
        await writeSearchIndex(records, fileURLToPath(new URL('pagefind', dir)));
        done(counted(records.length, 'record'));
      },
    },
  };
}
