/**
 * Checks Chinese texts of the documents: `npm run check-translation [-- FILE…]`. Without files, all of
 * content/translations/; a file may hold a stretch of a document (`<slug>.<anything>.yaml`).
 */
import path from 'node:path';
import { checkTranslation } from '../src/checking/check-translation.ts';
import { readTranslation } from '../src/documents/translation.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { listFiles } from './lib/list-files.ts';
import { runPipeline } from './lib/pipeline.ts';
import { readText } from './lib/read-text.ts';

const given = process.argv.slice(2);
const files = given.length > 0 ? given : listFiles('content/translations', '.zh.yaml');
const pipeline = runPipeline({ seeds: 'seeds', content: 'content' });
const problems: Problem[] = [];
if (!pipeline.ok) problems.push(...pipeline.problems);
else {
  const { documents, concordance, terms } = pipeline.value;
  for (const file of files) {
    const read = readText(file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const text = read.value;
    const document = documents.find(({ slug }) => path.basename(file).startsWith(`${slug}.`));
    if (!document) {
      problems.push({
        file,
        rule: 'translation-file',
        found: 'a name that begins with the slug of no document',
        expected: documents.map(({ slug }) => slug).join(', '),
        mend: 'Rename the file to <slug>.zh.yaml.',
      });
      continue;
    }
    // A stretch is complete when the blocks it names are.
    const stretch = given.length > 0 ? [...text.matchAll(/^(p\d+):/gm)].map((found) => found[1]!) : undefined;
    const translation = readTranslation(file, text, document, stretch);
    problems.push(
      ...(translation.ok
        ? checkTranslation(translation.value, document, concordance, terms)
        : translation.problems),
    );
  }
}
if (problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else console.log(`No findings in ${files.length === 1 ? '1 file' : `${files.length} files`}.`);
