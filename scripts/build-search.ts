/** Pagefind's index of dist/: every block of every document, once in each language. */
import { readFileSync, rmSync } from 'node:fs';
import * as pagefind from 'pagefind';
import type { DocumentData } from '../src/exchange/document-data.ts';
import { blockRecords } from '../src/search/records.ts';

const documents = JSON.parse(readFileSync('content/generated/documents.json', 'utf8')) as DocumentData[];
const records = [...blockRecords(documents, 'en'), ...blockRecords(documents, 'zh')];
// Old files would stay beside the new ones.
rmSync('dist/pagefind', { recursive: true, force: true });

const { index, errors } = await pagefind.createIndex({});
if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
const problems: string[] = [];
for (const record of records) {
  const added = await index.addCustomRecord({ ...record, language: record.lang, meta: {} });
  problems.push(...added.errors.map((error) => `${record.url}: ${error}`));
}
problems.push(...(await index.writeFiles({ outputPath: 'dist/pagefind' })).errors);
await pagefind.close();
// Only the library is used; the parts of Pagefind's own interface would be dead weight on every host.
for (const name of [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-highlight.js',
])
  rmSync(`dist/pagefind/${name}`, { force: true });
if (problems.length > 0) {
  console.error(`The search index was not built:\n${problems.join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(`${records.length} records in the search index`);
}
