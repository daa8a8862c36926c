/** Pagefind's index of dist/: every block of every document and every term, once in each language. */
import { readFileSync, rmSync } from 'node:fs';
import * as pagefind from 'pagefind';
import type { DocumentData } from '../src/exchange/document-data.ts';
import type { TermData } from '../src/exchange/term-data.ts';
import { blockRecords, termRecords } from '../src/search/records.ts';

const documents = JSON.parse(readFileSync('content/generated/documents.json', 'utf8')) as DocumentData[];
const terms = JSON.parse(readFileSync('content/generated/terms.json', 'utf8')) as TermData[];
// Sorted input gives identical output; old files would stay beside the new ones.
const records = (['en', 'zh'] as const).flatMap((language) => [...blockRecords(documents, language), ...termRecords(terms, language)]);
rmSync('dist/pagefind', { recursive: true, force: true });

const { index, errors } = await pagefind.createIndex({});
if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
const problems: string[] = [];
for (const record of records) {
  const added = await index.addCustomRecord(record);
  problems.push(...added.errors.map((error) => `${record.url}: ${error}`));
}
problems.push(...(await index.writeFiles({ outputPath: 'dist/pagefind' })).errors);
await pagefind.close();
if (problems.length > 0) {
  console.error(`The search index was not built:\n${problems.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`${records.length} records in the search index`);
}
