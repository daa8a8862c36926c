import { isMap, isNode, LineCounter, parseDocument, type Document, visit, type YAMLParseError } from 'yaml';
import type { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';

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

/** Parses YAML; the problems of a malformed file name line and column. */
export function readYaml(text: string, file: string): Checked<LocatedYaml> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  if (document.errors.length > 0) {
    return { ok: false, problems: document.errors.map((error) => malformed(error, file, lineCounter)) };
  }
  const aliases = aliasProblems(document, file, lineCounter);
  if (aliases.length > 0) return { ok: false, problems: aliases };
  const value: unknown = document.toJS();
  const path = (at: Path, words: Words): Problem => ({
    file,
    ...positionOf(document, at, lineCounter),
    ...(at.length > 0 && { field: fieldName(at) }),
    ...words,
  });
  const issue = (it: z.core.$ZodIssue) => describe(it, value).map(({ at, words }) => path(at, words));
  return { ok: true, value: { value, problemAt: { path, issue } } };
}

function malformed(error: YAMLParseError, file: string, lineCounter: LineCounter): Problem {
  const { line, col } = lineCounter.linePos(error.pos[0]);
  return {
    file,
    line,
    column: col,
    rule: 'malformed-yaml',
    found: error.message,
    expected: 'YAML 1.2',
    mend:
      error.code === 'DUPLICATE_KEY'
        ? 'Remove one of the two fields.'
        : 'Correct the indentation, colon or quotation mark at this place.',
  };
}

/** Aliases may point nowhere, or back to what holds them: written out, every value stands where a reader looks for it. */
function aliasProblems(document: Document, file: string, lineCounter: LineCounter): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      const { line, col } = lineCounter.linePos(range?.[0] ?? 0);
      problems.push({
        file,
        line,
        column: col,
        rule: 'alias',
        found: `*${source}`,
        expected: 'a value that is written out',
        mend: 'Write the value here; put a text that begins with * in quotation marks.',
      });
    },
  });
  return problems;
}

/** Place of the value at `path`, or of the nearest thing around it where there is none. */
function positionOf(document: Document, path: Path, lineCounter: LineCounter) {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const key = keyOf(document, path.slice(0, length));
    const range = key?.range ?? (isNode(node) ? node.range : undefined);
    if (!range) continue;
    const { line, col } = lineCounter.linePos(range[0]);
    return { line, column: col };
  }
  return { line: 1 };
}

/** The key under which the value at `path` stands, if it stands in a map. */
function keyOf(document: Document, path: Path) {
  const parent: unknown = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const keys = parent.items.map(({ key }) => key);
  return keys.filter(isNode).find((key) => String(key) === String(path.at(-1)));
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
  const found = at.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
  const expected = expectedOf(issue);
  if (found === undefined) {
    return [{ at, words: { rule: 'missing-field', found: 'nothing', expected, mend: `Add ${String(at.at(-1))}.` } }];
  }
  const mend = 'values' in issue ? 'Choose one of these names.' : `Put ${expected} here.`;
  return [{ at, words: { rule: 'wrong-value', found: JSON.stringify(found), expected, mend } }];
}

function expectedOf(issue: z.core.$ZodIssue): string {
  if ('values' in issue) return oneOf(issue.values);
  if (issue.code !== 'invalid_type') return issue.message;
  return { string: 'text', object: 'named fields (name: value)', array: 'a list (- …)' }[issue.expected as string] ?? issue.expected;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
}

function fieldName(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');
}
