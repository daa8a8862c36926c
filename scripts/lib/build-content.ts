import path from 'node:path';
import { formatProblems } from '../../src/problem.ts';
import { eachGeneratedFile } from './generated-files.ts';
import { noMemory, type Memory } from './memory.ts';
import { runPipeline } from './pipeline.ts';
import { diskTrouble } from './plain-error.ts';
import { counted } from './progress.ts';
import { summaryOf } from './summary.ts';
import { writeGenerated } from './write-generated.ts';

/** What a build of the content came to. */
export type ContentResult =
  | { ok: true; summary: string; changed: number }
  /** `report` tells a person what is wrong, where, and how to mend it. */
  | { ok: false; report: string };

/**
 * seeds/ and content/ → content/generated/. Every problem of every file is reported at once, and
 * nothing is written unless there is none: the last good output stays.
 *
 * @param root folder of seeds/ and content/, relative to the working directory
 * @param memory of the build before, where one process builds again and again
 */
export function buildContent(root = '.', memory: Memory = noMemory): ContentResult {
  const content = path.posix.join(root, 'content');
  const result = runPipeline({ seeds: path.posix.join(root, 'seeds'), content }, memory);
  if (!result.ok)
    return {
      ok: false,
      report: `${formatProblems(result.problems)}\n\ncontent/generated/ was left as it was.`,
    };
  try {
    const changed = writeGenerated(`${content}/generated`, eachGeneratedFile(result.value, memory));
    memory.sweep();
    return { ok: true, summary: `${summaryOf(result.value)}; ${counted(changed, 'file')} changed`, changed };
  } catch (error) {
    // What was not written is not known.
    memory.forget();
    const trouble = diskTrouble(error);
    if (trouble === undefined) throw error;
    return { ok: false, report: `content/generated/ could not be written: ${trouble}.` };
  }
}
