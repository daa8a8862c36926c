import type { Checked, Problem } from '../problem.ts';
import { checkEntries } from './check-entries.ts';
import { parseGlossaryFile } from './parse.ts';
import { termOf } from './term.ts';
import type { Term } from './types.ts';

export interface GlossaryFile {
  /** Relative to the repository root: `content/glossary/economy.yaml`. */
  file: string;
  text: string;
}

/** All glossary files → all terms in file order, or every problem in all of them at once. */
export function readGlossary(files: readonly GlossaryFile[]): Checked<Term[]> {
  const parsed = files.map(({ file, text }) => parseGlossaryFile(file, text));
  const problems: Problem[] = parsed.flatMap((result) => (result.ok ? [] : result.problems));
  const entries = parsed.flatMap((result) => result.partial);
  // A reference into a file that did not parse is not an error of its own.
  problems.push(...checkEntries(entries, { references: problems.length === 0 }));
  const terms = entries.map((placed) => termOf(placed, problems));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: terms };
}
