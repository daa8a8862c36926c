/**
 * Writes the files of the glossary and of its sources in one way, with curly quote marks in the texts for
 * readers: `npm run format-glossary [-- FILE…]`; without files, all of them. With `--check`, changes nothing
 * and names the files that are written otherwise.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { sourceOrder } from '../src/glossary/field-order.ts';
import { formatGlossaryFile } from '../src/glossary/format.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { curly } from '../src/typography.ts';
import { listGlossary, listSources } from './lib/list-files.ts';
import { readText } from './lib/read-text.ts';

const isCheck = process.argv.includes('--check');
const given = process.argv.slice(2).filter((argument) => argument !== '--check');
const glossary = listGlossary('content/glossary');
const sources = listSources('content/sources');
const files =
  given.length > 0
    ? given.map((file) => path.relative('.', file).replaceAll(path.sep, '/'))
    : [...glossary.files, ...sources.files];
const problems: Problem[] = given.length > 0 ? [] : [...glossary.problems, ...sources.problems];
const changed: string[] = [];
for (const file of files) {
  const text = readText(file);
  const order = file.startsWith('content/sources/') ? sourceOrder : undefined;
  const formatted = text.ok ? formatGlossaryFile(file, text.value, order, curly) : text;
  if (!text.ok || !formatted.ok) {
    problems.push(...(formatted.ok ? [] : formatted.problems));
    continue;
  }
  if (formatted.value === text.value) continue;
  changed.push(file);
  if (isCheck) problems.push(otherwiseWritten(file));
  else writeFileSync(file, formatted.value);
}
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const count = files.length === 1 ? '1 file' : `${files.length} files`;
  console.log(isCheck ? `${count} written as they should be.` : `${count}, ${changed.length} changed.`);
}

function otherwiseWritten(file: string): Problem {
  return {
    file,
    rule: 'glossary-format',
    found:
      'another order of entries or fields, another style, straight quote marks in texts, or longer lines',
    expected: 'what npm run format-glossary writes',
    mend: `Run npm run format-glossary -- ${file}.`,
  };
}
