import { byCodeUnits } from './code-units.ts';
import { spellOutInvisible } from './invisible.ts';

/** A place in a file: line and column, both 1-based, the column in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/**
 * One shape for everything that is wrong, wherever it was found. A checker collects all of its
 * problems and reports them at once; only the edge (a script) prints them or stops.
 */
export interface Problem {
  /** Path relative to the repository root, with forward slashes. */
  file: string;
  /** 1-based; absent where the whole file is meant. */
  line?: number | undefined;
  /** 1-based, in UTF-16 units. */
  column?: number | undefined;
  /** Which part of the entry: `renderings[2].status`. */
  field?: string | undefined;
  /** Stable kebab-case name of the rule that was broken. */
  rule: string;
  /** What stands there. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do about it, in the imperative. */
  mend: string;
}

/**
 * `file:line:column  field  rule` and three indented lines: found, expected, mend. What a source or an
 * entry holds is quoted in them, so characters that cannot be seen, or that steer a terminal, are spelt out.
 */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line && problem.column].filter(Boolean).join(':');
  const head = [place, problem.field, `[${problem.rule}]`].filter(Boolean).join('  ');
  return spellOutInvisible(
    `${head}\n    found:    ${problem.found}\n    expected: ${problem.expected}\n    mend:     ${problem.mend}`,
  );
}

/** All problems, ordered by place, with a closing count. */
export function formatProblems(problems: readonly Problem[]): string {
  const ordered = [...problems].sort(
    (a, b) =>
      byCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [...ordered.map(formatProblem), count].join('\n\n');
}

/** A value, or every reason why there is none. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
