import { appendFileSync, cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { languages } from '../../../src/languages.ts';
import type { QueriedTerm } from '../../../src/search/glossary-queries.ts';
import { randomNumbers } from '../../../src/search/random-numbers.ts';
import type { Pipeline } from '../pipeline.ts';
import { syntheticTerms } from '../synthetic-terms.ts';
import { madeUpDocument, madeUpEntry, passagesOf, slugOf } from './made-up-documents.ts';

/** What the program itself is made of; everything else is output or history. */
const program = [
  'astro.config.mjs',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
  'content',
  'seeds',
];

/**
 * A copy of the project in `folder` with so many documents and terms: those of the project, and made-up ones.
 * The same on every run.
 */
export function writeMadeUpSite(
  folder: string,
  size: { documents: number; terms: number },
  { pipeline, terms }: { pipeline: Pipeline; terms: readonly QueriedTerm[] },
): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of program)
    cpSync(name, path.join(folder, name), {
      recursive: true,
      filter: (file) => !file.startsWith('content/generated'),
    });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const random = randomNumbers(15);
  const passages = passagesOf(pipeline);
  for (let number = pipeline.documents.length + 1; number <= size.documents; number += 1) {
    const texts = madeUpDocument(number, passages, random);
    for (const lang of languages)
      writeFileSync(path.join(folder, 'seeds', `${slugOf(number)}.${lang}.txt`), texts[lang]);
    appendFileSync(path.join(folder, 'seeds/catalog.yaml'), `\n${madeUpEntry(number)}`);
  }
  // A made-up term may come out as a real one, which the glossary refuses.
  const known = new Set(pipeline.terms.flatMap(({ zh, en }) => [zh, en.toLowerCase()]));
  const wanted = Math.max(0, size.terms - pipeline.terms.length);
  const further = syntheticTerms(terms, wanted + terms.length, random)
    .filter(({ zh, en }) => !known.has(zh) && !known.has(en.toLowerCase()))
    .slice(0, wanted);
  for (const [topic, own] of Map.groupBy(further, (term) => term.topic)) writeTerms(folder, topic, own);
}

/** Beside the real files of a topic, or into its one file. */
function writeTerms(folder: string, topic: string, terms: readonly QueriedTerm[]): void {
  const glossary = path.join(folder, 'content/glossary');
  const yaml = stringify(
    terms.map(({ id, zh, en }) => ({ id: `made-up-${id}`, zh, en, weight: 'general', confidence: 'sure' })),
  );
  if (readdirSync(glossary).includes(topic)) writeFileSync(path.join(glossary, topic, 'made-up.yaml'), yaml);
  else appendFileSync(path.join(glossary, `${topic}.yaml`), yaml);
}
