/** One translator of schema errors: what a schema says of a value in a YAML file → problems one can mend. */
import type { z } from 'zod';
import { spellOutInvisible } from './invisible.ts';
import type { Checked, Problem } from './problem.ts';
import type { IssueWords } from './schema-texts.ts';
import { formatPath, type Place } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];
type Fault = 'missing' | 'unknown' | 'wrong';

/** Where a value stands, and the words for it. */
export interface SchemaWords {
  file: string;
  /** Place of a part of the value. */
  locate: (path: Path) => Place;
  /** The rule in the problems: one, or one for each kind of fault. */
  rule: string | Record<Fault, string>;
  /** What the value is called: `the entry`. */
  owner: string;
  /** What it should be as a whole, and how to mend one that is something else. */
  whole: Pick<Problem, 'expected' | 'mend'>;
  /** Its fields, or where they are listed. */
  fields: string;
  /** Stands before the path in `field`: the id of the entry. */
  name?: string;
  /** Better words for an issue that this schema knows more of; `path` moves it. */
  explain?: (issue: Issue, found: unknown) => (Partial<Words> & { path?: Path }) | undefined;
}

type Words = Pick<Problem, 'found' | 'expected' | 'mend'>;

/** Parses a value: what the schema makes of it, or every problem at once, each with line and column. */
export function checkSchema<T>(schema: z.ZodType<T>, value: unknown, words: SchemaWords): Checked<T> {
  const result = schema.safeParse(value, { error: expectationOf });
  if (result.success) return { ok: true, value: result.data };
  return { ok: false, problems: schemaProblems(result.error.issues, value, words) };
}

/** The problems for the issues of one value. */
function schemaProblems(issues: readonly Issue[], value: unknown, words: SchemaWords): Problem[] {
  const single = issues.flatMap(closestBranch).flatMap(oneByKey);
  return single
    .filter((issue) => !isMissingForColon(issue, single))
    .map((issue) => {
      const own = words.explain?.(issue, valueAt(value, issue.path));
      const path = own?.path ?? pathOf(issue);
      const found = valueAt(value, path);
      const fault =
        issue.code === 'unrecognized_keys' ? 'unknown' : found === undefined ? 'missing' : 'wrong';
      const general = wordsFor(fault, issue, path, found, words);
      return {
        file: words.file,
        ...words.locate(path),
        field: [words.name, formatPath(path)].filter(Boolean).join(' · ') || undefined,
        rule: ownWords(issue)?.rule ?? (typeof words.rule === 'string' ? words.rule : words.rule[fault]),
        found: own?.found ?? general.found,
        expected: own?.expected ?? general.expected,
        mend: own?.mend ?? general.mend,
      };
    });
}

function wordsFor(fault: Fault, issue: Issue, path: Path, found: unknown, words: SchemaWords): Words {
  if (fault === 'unknown') return unknownField(lastName(path), words.fields);
  const expected = path.length === 0 ? words.whole.expected : issue.message;
  const mend =
    path.length === 0
      ? (fullWidthColon(found) ?? words.whole.mend)
      : fault === 'missing'
        ? addition(issue, path, words.owner)
        : correction(issue, path, found, expected);
  const own = ownWords(issue);
  return { found: own?.found ?? show(found), expected, mend: own?.mend ?? mend };
}

/** What a refinement says of itself. */
function ownWords(issue: Issue): IssueWords | undefined {
  return issue.code === 'custom' ? issue.params : undefined;
}

function addition(issue: Issue, path: Path, owner: string): string {
  const choice = 'values' in issue ? ', with one of these values' : '';
  const around = path.slice(0, -1);
  const place = isEntry(around) ? nameInText(around) : formatPath(around) || owner;
  return `Add "${lastName(path)}" to ${place}${choice}.`;
}

function correction(issue: Issue, path: Path, found: unknown, expected: string): string {
  const field = nameInText(path);
  if ('values' in issue) return `Write one of these values in ${field}.`;
  if (found === null || (typeof found === 'string' && found.trim() === ''))
    return `Fill in ${field}, or delete it.`;
  if (issue.code !== 'invalid_type') return `Rewrite ${field} so that it is ${expected}.`;
  const isBare = issue.expected === 'string' && typeof found !== 'object';
  const quoting = isBare ? ', in quote marks if it looks like a number, a date, true or null' : '';
  return `Write ${expected} in ${field}${quoting}.`;
}

function unknownField(field: string, fields: string): Words {
  return {
    found: `the unknown field "${field}"`,
    expected: fields,
    mend: fullWidthColon(field) ?? 'Correct the spelling of the field, or delete it.',
  };
}

/** A field that is missing only because the colon after its name is full-width: said once, at the name. */
function isMissingForColon(issue: Issue, all: readonly Issue[]): boolean {
  const start = `${formatPath(issue.path)}：`;
  return all.some(
    (other) => other.code === 'unrecognized_keys' && formatPath(pathOf(other)).startsWith(start),
  );
}

/** A key before a colon that YAML does not know: `zh：六稳`. */
function fullWidthColon(found: unknown): string | undefined {
  const key = typeof found === 'string' ? /^\s*["']?([\w-]+)["']?\s*：/.exec(found)?.[1] : undefined;
  return (
    key &&
    `Write the colon after "${key}" as ":" and a space: it is full-width (：), which YAML takes for text.`
  );
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list (- …)',
  object: 'named fields (name: value)',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What an issue expects, where the schema does not say it. */
function expectationOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return typeNames[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return issue.values.length === 1
      ? String(issue.values[0])
      : `one of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'too_small')
    return issue.origin === 'array' ? `at least ${issue.minimum} of them` : `at least ${issue.minimum}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}`;
  return undefined;
}

/**
 * A union reports the issues of every branch. The branch meant is the one whose kind the value has, and
 * of those the one with the fewest issues; where the value is of no kind, the union speaks itself.
 */
function closestBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const ofKind = issue.errors.filter((branch) => !branch.some(isOfOtherKind));
  const hasOwnWords = issue.message !== 'Invalid input';
  if (hasOwnWords && ofKind.length !== 1) return [issue];
  const closest = [...(ofKind.length > 0 ? ofKind : issue.errors)].sort((a, b) => a.length - b.length)[0]!;
  return closest.flatMap((inner) =>
    closestBranch({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

/** Whether an issue says that the whole value is of another kind: a text where a list should be. */
function isOfOtherKind({ path, ...issue }: Issue): boolean {
  if (path.length > 0) return false;
  if (issue.code === 'invalid_union') return issue.errors.every((branch) => branch.some(isOfOtherKind));
  return issue.code === 'invalid_type';
}

/** Each unknown field is a problem of its own, at its name. */
function oneByKey(issue: Issue): Issue[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ ...issue, keys: [key] })) : [issue];
}

function pathOf(issue: Issue): Path {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );
}

/** Whether a path names an entry of the list that the file is. */
function isEntry(path: Path): path is [number] {
  return path.length === 1 && typeof path[0] === 'number';
}

function nameInText(path: Path): string {
  return isEntry(path) ? `entry ${path[0] + 1}` : `"${lastName(path)}"`;
}

/** The field a person would name: `status`, `cues[1]`. */
function lastName(path: Path): string {
  const at = path.findLastIndex((part) => typeof part !== 'number');
  return formatPath(path.slice(Math.max(0, at)));
}

/** A value as JSON, short enough for a line. */
function show(value: unknown): string {
  if (value === null) return 'nothing';
  const written = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return spellOutInvisible(written.length > 160 ? `${written.slice(0, 160)}…` : written);
}
