import type { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { formatPath, readYaml } from '../yaml.ts';

type Path = readonly (string | number)[];
type Words = Pick<Problem, 'rule' | 'found' | 'expected' | 'mend'>;

/** A YAML value, and the means of saying where in its file something is wrong. */
export interface LocatedYaml {
  value: unknown;
  problemAt: {
    path: (path: Path, words: Words) => Problem;
    issue: (issue: z.core.$ZodIssue) => Problem[];
  };
}

/** Parses the catalog; the problems of a malformed file name line and column. */
export function readCatalogYaml(text: string, file: string): Checked<LocatedYaml> {
  const yaml = readYaml(file, text, { rule: 'malformed-yaml', expected: 'YAML 1.2' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const path = (at: Path, words: Words): Problem => ({
    file,
    ...locate(at),
    ...(at.length > 0 && { field: formatPath(at) }),
    ...words,
  });
  const issue = (it: z.core.$ZodIssue) => describe(it, value).map(({ at, words }) => path(at, words));
  return { ok: true, value: { value, problemAt: { path, issue } } };
}

function describe(issue: z.core.$ZodIssue, value: unknown): { at: Path; words: Words }[] {
  const at = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      at: [...at, key],
      words: {
        rule: 'unknown-field',
        found: key,
        expected: 'a field of the schema in src/sources/catalog.ts',
        mend: 'Correct the name, or remove the field.',
      },
    }));
  }
  const found = at.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown> | undefined)?.[key],
    value,
  );
  const expected = expectedOf(issue);
  if (found === undefined) {
    return [
      { at, words: { rule: 'missing-field', found: 'nothing', expected, mend: `Add ${String(at.at(-1))}.` } },
    ];
  }
  const mend = 'values' in issue ? 'Choose one of these names.' : `Put ${expected} here.`;
  return [{ at, words: { rule: 'wrong-value', found: JSON.stringify(found), expected, mend } }];
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if ('values' in issue) return oneOf(issue.values);
  if (issue.code !== 'invalid_type') return issue.message;
  return (
    { string: 'text', object: 'named fields (name: value)', array: 'a list (- …)' }[
      issue.expected as string
    ] ?? issue.expected
  );
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}
