/**
 * seeds/ and content/ → content/generated/. Every problem of every file is reported at once, and
 * nothing is written unless there is none: the last good output stays.
 */
import { formatProblems } from '../src/problem.ts';
import { generatedFiles } from './lib/generated-files.ts';
import { runPipeline } from './lib/pipeline.ts';
import { summaryOf } from './lib/summary.ts';
import { writeGenerated } from './lib/write-generated.ts';

const result = runPipeline({ seeds: 'seeds', content: 'content' });
if (!result.ok) {
  console.error(formatProblems(result.problems));
  console.error('\ncontent/generated/ was left as it was.');
  process.exitCode = 1;
} else {
  const changed = writeGenerated('content/generated', generatedFiles(result.value));
  console.log(`${summaryOf(result.value)}; ${changed === 1 ? '1 file' : `${changed} files`} changed`);
}
