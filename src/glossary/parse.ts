import type { Checked, Problem } from '../problem.ts';
import { checkSchema, type SchemaWords } from '../schema-problems.ts';
import { formatPath, readYaml, type Place, type YamlFile } from '../yaml.ts';
import { entry, type Entry } from './schema.ts';

/** An entry and where it stands: `place` gives the place of one of its fields. */
export interface PlacedEntry {
  entry: Entry;
  file: string;
  topic: string;
  line: number;
  place: (...path: PropertyKey[]) => Place;
}

/** The id of an entry, well-formed or not, whatever else is wrong with it. */
export interface PlacedId {
  id: string;
  file: string;
  line: number;
  place: PlacedEntry['place'];
}

/** What one file holds, as far as it could be read. */
export interface ParsedFile {
  /** The entries that keep to the schema. */
  entries: PlacedEntry[];
  /** The ids of all entries. */
  ids: PlacedId[];
  /** Whether every id could be read, and is one: otherwise a reference may mean an entry that is lost. */
  isComplete: boolean;
  problems: Problem[];
}

/** The topic of a glossary file is the folder it stands in below `glossary/`, or its own name. */
export function topicOf(file: string): string {
  const parts = file.split('/');
  const folder = parts.lastIndexOf('glossary');
  return parts.at(folder < 0 ? -1 : folder + 1)!.replace(/\.yaml$/, '');
}

/** Reads one glossary file, a YAML list of entries; every problem has its line and field. */
export function parseGlossaryFile(file: string, text: string): ParsedFile {
  const yaml = readYaml(file, text, { rule: 'glossary-yaml', expected: 'a YAML list of entries' });
  if (!yaml.ok) return { entries: [], ids: [], isComplete: false, problems: yaml.problems };
  const { value } = yaml.value;
  if (!Array.isArray(value))
    return { entries: [], ids: [], isComplete: false, problems: [notAList(file, yaml.value)] };
  const items = value.map((item: unknown, index) => {
    const place = (...path: PropertyKey[]) => yaml.value.locate([index, ...path]);
    const placed = { file, line: place().line, place };
    return { id: nameOf(item), placed, checked: checkEntry(file, item, place) };
  });
  return {
    entries: items.flatMap(({ checked, placed }) =>
      checked.ok ? [{ entry: checked.value, topic: topicOf(file), ...placed }] : [],
    ),
    ids: items.filter(({ id }) => isId(id)).map(({ id, placed }) => ({ id, ...placed })),
    isComplete: items.every(({ id }) => isId(id)),
    problems: items.flatMap(({ checked }) => (checked.ok ? [] : checked.problems)),
  };
}

function notAList(file: string, { value, locate }: YamlFile): Problem {
  const kind =
    typeof value === 'object' ? 'a single map of fields' : `the ${typeof value} ${JSON.stringify(value)}`;
  return {
    file,
    ...locate([]),
    rule: 'glossary-list',
    found: value === null ? 'an empty file' : kind,
    expected: 'a list of entries',
    mend: 'Begin each entry with "- id: …", or delete the file.',
  };
}

function checkEntry(file: string, item: unknown, place: PlacedEntry['place']): Checked<Entry> {
  return checkSchema(entry, item, {
    file,
    locate: (path) => place(...path),
    rule: 'glossary-entry',
    owner: 'the entry',
    whole: {
      expected: 'an entry: a map of fields',
      mend: 'Begin it with "- id: …" and indent its other fields below, or delete it.',
    },
    fields: 'the fields that CONTRIBUTING lists',
    name: nameOf(item).slice(0, 80),
    explain: ofRendering,
  });
}

/** The schema knows a rendering in English and one in Chinese, and takes the nearer for what is neither. */
const ofRendering: SchemaWords['explain'] = (issue, found) => {
  const isUnknown = issue.code === 'unrecognized_keys';
  if (issue.path.at(isUnknown ? -2 : -3) !== 'renderings') return undefined;
  if (isUnknown && ['en', 'zh'].includes(issue.keys[0] ?? ''))
    return {
      found: 'a rendering with both "en" and "zh"',
      expected: 'one language in each rendering',
      mend: 'Split it into two renderings, each with its status.',
    };
  if (issue.code === 'invalid_type' && found === undefined && issue.path.at(-1) === 'en')
    return {
      found: 'a rendering without a form',
      mend: `Add "en" or "zh" to ${formatPath(issue.path.slice(0, -1))}.`,
    };
  return undefined;
};

function nameOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

function isId(name: string): boolean {
  return entry.shape.id.safeParse(name).success;
}
