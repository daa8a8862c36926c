import type { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { formatPath, readYaml } from '../yaml.ts';
import { entry, type Entry } from './schema.ts';

/** An entry and where it stands: `locate` gives the place of one of its fields. */
export interface PlacedEntry {
  entry: Entry;
  file: string;
  topic: string;
  line: number;
  place: (...path: PropertyKey[]) => { line: number; column: number };
}

/** The topic of a glossary file is its name. */
export function topicOf(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
}

/**
 * Reads one glossary file: a YAML list of entries. Every entry that keeps to the schema is returned
 * in `value` of an ok result; otherwise all problems of the file at once, each with line and field.
 */
export function parseGlossaryFile(
  file: string,
  text: string,
): Checked<PlacedEntry[]> & { partial: PlacedEntry[] } {
  const yaml = readYaml(file, text, { rule: 'glossary-yaml', expected: 'a YAML list of entries' });
  if (!yaml.ok) return { ...yaml, partial: [] };
  const { value: data, locate } = yaml.value;
  const problems: Problem[] = [];
  if (!Array.isArray(data)) {
    problems.push({
      file,
      line: 1,
      rule: 'glossary-list',
      found:
        data === null
          ? 'an empty file'
          : typeof data === 'object'
            ? 'a single map of fields'
            : `the ${typeof data} ${JSON.stringify(data)}`,
      expected: 'a list of entries',
      mend: 'Begin each entry with "- id: …", or delete the file.',
    });
    return { ok: false, problems, partial: [] };
  }

  const entries: PlacedEntry[] = [];
  data.forEach((item: unknown, index) => {
    const place = (...path: PropertyKey[]) => locate([index, ...path]);
    const result = entry.safeParse(item);
    if (result.success) {
      entries.push({ entry: result.data, file, topic: topicOf(file), line: place().line, place });
      return;
    }
    const name = nameOf(item);
    for (const issue of result.error.issues.flatMap(flattenIssue)) {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      problems.push({
        file,
        ...place(...path),
        field: [name, formatPath(path)].filter(Boolean).join(' · '),
        rule: 'glossary-entry',
        ...explain(issue, item),
      });
    }
  });
  return problems.length > 0
    ? { ok: false, problems, partial: entries }
    : { ok: true, value: entries, partial: entries };
}

type Issue = z.core.$ZodIssue;

/** A union reports one list of issues per branch: the branch that came closest says what is meant. */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) =>
    flattenIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of fields',
  number: 'a number',
  boolean: 'true or false',
};

function explain(issue: Issue, item: unknown): Pick<Problem, 'found' | 'expected' | 'mend'> {
  const valueAt = (path: readonly PropertyKey[]) =>
    path.reduce<unknown>(
      (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
      item,
    );
  const value = valueAt(issue.path);
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  const field = String(issue.path.at(-1) ?? 'entry');
  const owner = formatPath(issue.path.slice(0, -1)) || 'the entry';
  const isRendering = issue.path.at(issue.code === 'unrecognized_keys' ? -2 : -3) === 'renderings';
  switch (issue.code) {
    case 'unrecognized_keys':
      if (isRendering && issue.keys.every((key) => key === 'en' || key === 'zh')) {
        return {
          found: 'a rendering with both "en" and "zh"',
          expected: 'one language in each rendering',
          mend: 'Split it into two renderings, each with its status.',
        };
      }
      return {
        found: `the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`,
        expected: 'the fields that CONTRIBUTING lists',
        mend: 'Correct the spelling of the field, or delete it.',
      };
    case 'invalid_value': {
      const expected = `one of ${issue.values.map(String).join(', ')}`;
      return {
        found,
        expected,
        mend:
          value === undefined
            ? `Add "${field}" to ${owner}, with one of these values.`
            : `Write one of these values in "${field}".`,
      };
    }
    case 'invalid_format':
      return { found, expected: issue.message, mend: `Rewrite "${field}" so that it is ${issue.message}.` };
    case 'invalid_type': {
      const expected = typeNames[issue.expected] ?? issue.expected;
      if (issue.path.length === 0)
        return {
          found,
          expected: 'an entry: a map of fields',
          mend: 'Begin it with "- id: …" and indent its other fields below, or delete it.',
        };
      if (value === undefined && isRendering && field === 'en')
        return { found: 'a rendering without a form', expected, mend: `Add "en" or "zh" to ${owner}.` };
      if (value === undefined) return { found, expected, mend: `Add "${field}" to ${owner}.` };
      return {
        found,
        expected,
        mend: `Write ${expected} in "${field}"${issue.expected === 'string' ? ', in quote marks if it looks like a number, a date, true or null' : ''}.`,
      };
    }
    case 'too_small':
      return {
        found,
        expected: issue.origin === 'string' ? 'some text' : `at least ${issue.minimum}`,
        mend: `Fill in "${field}", or delete it.`,
      };
    default:
      return {
        found,
        expected: issue.message,
        mend:
          value === undefined ? `Add "${field}": ${issue.message}.` : `Change "${field}": ${issue.message}.`,
      };
  }
}
