/**
 * Checks glossary files: `npm run check-glossary [-- FILE…]`; without files, the whole glossary.
 * Given files are checked against the whole glossary, but only their own problems are shown.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readGlossary } from '../src/glossary/read-glossary.ts';
import { formatProblems } from '../src/problem.ts';
import { listFiles } from './lib/list-files.ts';

const wanted = process.argv.slice(2).map((file) => path.relative('.', file).replaceAll(path.sep, '/'));
const files = listFiles('content/glossary', '.yaml').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const result = readGlossary(files);
const problems = result.ok
  ? []
  : result.problems.filter(({ file }) => wanted.length === 0 || wanted.includes(file));
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`No problems in ${wanted.length > 0 ? wanted.join(', ') : `${files.length} glossary files`}.`);
}
