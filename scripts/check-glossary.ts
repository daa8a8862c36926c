/**
 * Checks files or folders of the glossary: `npm run check-glossary [-- FILE…]`; without files, all of it.
 * Given files are checked against the whole glossary, but only their own problems are shown.
 */
import path from 'node:path';
import { existsSync } from 'node:fs';
import { editorialProblems } from '../src/checking/editorial/editorial-problems.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { readGlossaryFolder } from './lib/read-glossary-files.ts';
import { counted } from './lib/progress.ts';

const given = process.argv.slice(2).map((file) => path.relative('.', file).replaceAll(path.sep, '/'));
const { files, terms, sources } = readGlossaryFolder('content');
const all = terms.ok ? editorialProblems(terms.value, sources) : terms.problems;
// The folder of a topic stands for its files.
const wanted = given.flatMap((name) => {
  const inside = files.filter((file) => file.startsWith(`${name}/`));
  return inside.length > 0 ? inside : [name];
});
// A fault that two files make together, such as one id in both, is reported at the second, and names the first.
const isOf = (problem: Problem, file: string) =>
  problem.file === file || `${problem.found} ${problem.mend}`.includes(`${file}:`);
const problems =
  wanted.length === 0
    ? all
    : [
        ...all.filter((problem) => wanted.some((file) => isOf(problem, file))),
        ...wanted
          .filter((file) => !files.includes(file) && !all.some((problem) => problem.file === file))
          .map(notRead),
      ];
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  console.log(
    `No problems in ${given.length > 0 ? given.join(', ') : counted(files.length, 'glossary file')}.`,
  );
}

function notRead(file: string): Problem {
  return {
    file,
    rule: 'file-not-read',
    found: existsSync(file) ? 'a name that is no file of the glossary' : 'no file of this name',
    expected: 'one of the files in content/glossary/, such as content/glossary/defence.yaml',
    mend: 'Correct the name; without a name, the whole glossary is checked.',
  };
}
