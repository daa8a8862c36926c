import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Checked, Problem } from '../problem.ts';
import { locate } from './locate.ts';
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
export function parseGlossaryFile(file: string, text: string): Checked<PlacedEntry[]> & { partial: PlacedEntry[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const problems: Problem[] = document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      file, line, column: col, rule: 'glossary-yaml',
      found: error.message.split('\n')[0] ?? error.code,
      expected: 'a YAML list of entries',
      mend: 'Mend the YAML here: quote a value that holds ": " or " #", or begins with a quote mark or a bracket; indent by two spaces.',
    };
  });
  if (problems.length > 0) return { ok: false, problems, partial: [] };

  const data: unknown = document.toJS();
  if (!Array.isArray(data)) {
    problems.push({
      file, line: 1, rule: 'glossary-list', found: data === null ? 'an empty file' : `a ${typeof data}`,
      expected: 'a list of entries', mend: 'Begin each entry with "- id: …", or delete the file.',
    });
    return { ok: false, problems, partial: [] };
  }

  const entries: PlacedEntry[] = [];
  data.forEach((item: unknown, index) => {
    const place = (...path: PropertyKey[]) => locate(document, lines, [index, ...path]);
    const result = entry.safeParse(item);
    if (result.success) {
      entries.push({ entry: result.data, file, topic: topicOf(file), line: place().line, place });
      return;
    }
    const name = nameOf(item);
    for (const issue of result.error.issues.flatMap(flattenIssue)) {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      problems.push({ file, ...place(...path), field: [name, formatPath(path)].filter(Boolean).join(' · '), rule: 'glossary-entry', ...explain(issue, item) });
    }
  });
  return problems.length > 0 ? { ok: false, problems, partial: entries } : { ok: true, value: entries, partial: entries };
}

type Issue = z.core.$ZodIssue;

/** A union reports one list of issues per branch: the branch that came closest says what is meant. */
function flattenIssue(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return closest.flatMap((inner) => flattenIssue({ ...inner, path: [...issue.path, ...inner.path] } as Issue));
}

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

/** `renderings[2].status` */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part)), '');
}

function explain(issue: Issue, item: unknown): Pick<Problem, 'found' | 'expected' | 'mend'> {
  const value = issue.path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], item);
  const found = value === undefined ? 'nothing' : JSON.stringify(value);
  const field = String(issue.path.at(-1) ?? 'entry');
  switch (issue.code) {
    case 'unrecognized_keys':
      return { found: `the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`, expected: 'the fields that CONTRIBUTING lists', mend: 'Correct the spelling of the field, or delete it.' };
    case 'invalid_value':
      return { found, expected: `one of ${issue.values.map(String).join(', ')}`, mend: `Write one of these values in "${field}".` };
    case 'invalid_format':
      return { found, expected: issue.message, mend: `Rewrite "${field}" so that it is ${issue.message.replace(/^Invalid /, 'a valid ')}.` };
    case 'invalid_type':
      return { found, expected: issue.expected, mend: value === undefined ? `Add "${field}" to the entry.` : `Write ${issue.expected === 'string' ? 'text' : `a value of type ${issue.expected}`} in "${field}" (quote it if it is a number or a date).` };
    default:
      return { found, expected: issue.message, mend: `Change "${field}": ${issue.message}.` };
  }
}
