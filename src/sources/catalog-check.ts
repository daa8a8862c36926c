import type { Problem } from '../problem.ts';
import { formatPath, type YamlFile } from '../yaml.ts';
import { sharedLists } from './cleaning.ts';
import type { Publishers } from './publishers.ts';

interface CatalogFile {
  /** Path of the catalog. */
  file: string;
  value: unknown;
  locate: YamlFile['locate'];
  /** Names of the `.txt` files in `seeds/`. */
  present: readonly string[];
  publishers: Publishers;
  /** Names of the lists of rules in `seeds/cleaning/`; without them none is called unknown. */
  cleaning?: readonly string[] | undefined;
}

type Path = readonly PropertyKey[];
type Fields = Readonly<Record<string, unknown>>;

/** A value of the catalog and where it stands. */
interface Placed<T> {
  path: Path;
  value: T;
}

/**
 * What no single field shows: two entries with one name, a file that is not there or not described, a
 * publisher nobody knows, two texts in one language. Works on the raw value, so that these are reported
 * together with the errors of the schema.
 */
export function crossCheck(catalog: CatalogFile): Problem[] {
  const { file: where, locate, value, present, publishers, cleaning } = catalog;
  const problemAt = (path: Path, words: Pick<Problem, 'rule' | 'found' | 'expected' | 'mend'>): Problem => ({
    file: where,
    ...locate(path),
    field: formatPath(path) || undefined,
    ...words,
  });
  const entries = listOf(value).map((entry, index) => ({ path: [index], value: fieldsOf(entry) }));
  const texts = entries.flatMap(textsOf);
  const files = texts.flatMap((text) => named(text, 'file'));
  const described = new Set(files.map(({ value: name }) => name));

  return [
    ...twice(entries.flatMap((entry) => named(entry, 'slug'))).map(({ path, value: name, first }) =>
      problemAt(path, {
        rule: 'duplicate-slug',
        found: `${name}, which entry ${entryNumber(first)} has as well`,
        expected: 'a slug that no other entry has',
        mend: 'Give one of the two another slug, or remove it.',
      }),
    ),
    ...twice(files).map(({ path, value: name, first }) =>
      problemAt(path, {
        rule: 'duplicate-file',
        found: `${name}, which entry ${entryNumber(first)} has as well`,
        expected: 'a file that no other text has',
        mend: 'Give one of the two another file, or remove it.',
      }),
    ),
    ...files
      .filter(({ value: name }) => !present.includes(name))
      .map(({ path, value: name }) =>
        problemAt(path, {
          rule: 'file-not-there',
          found: name,
          expected: 'the name of a file in seeds/',
          mend: 'Put the file into seeds/, correct the name, or remove the entry.',
        }),
      ),
    ...present
      .filter((name) => !described.has(name))
      .map((name) =>
        problemAt([], {
          rule: 'file-not-described',
          found: `seeds/${name}, which no entry describes`,
          expected: 'one text of an entry for each .txt file in seeds/',
          mend: `Add an entry with file: ${name}, or remove the file.`,
        }),
      ),
    ...texts
      .flatMap((text) => named(text, 'publisher'))
      .filter(({ value: id }) => !publishers.has(id))
      .map(({ path, value: id }) =>
        problemAt(path, {
          rule: 'unknown-publisher',
          found: id,
          expected: `an id of seeds/publishers.yaml${publishers.size > 0 ? `: ${[...publishers.keys()].join(', ')}` : ''}`,
          mend: 'Correct the id, add the publisher to seeds/publishers.yaml, or write its name here: {en, zh}.',
        }),
      ),
    ...texts
      .flatMap((text) => named(text, 'rules'))
      .filter(({ value: name }) => cleaning && ![...sharedLists, ...cleaning].includes(name))
      .map(({ path, value: name }) =>
        problemAt(path, {
          rule: 'unknown-rules',
          found: name,
          expected: `one of ${['common', ...cleaning!].join(', ')}`,
          mend: `Correct the name, or write the rules into seeds/cleaning/${name}.yaml.`,
        }),
      ),
    ...entries.flatMap((entry) => {
      const own = textsOf(entry);
      return [
        ...twice(own.flatMap((text) => named(text, 'lang'))).map(({ path, value: lang }) =>
          problemAt(path, {
            rule: 'language-twice',
            found: `a second text in ${lang}`,
            expected: 'one text in each language',
            mend: 'Correct the language, or make an entry of its own for the other text.',
          }),
        ),
        ...own
          .slice(0, 1)
          .flatMap((text) => named(text, 'status'))
          .filter(({ value: status }) => status === 'site-translation')
          .map(({ path }) =>
            problemAt(path, {
              rule: 'no-source',
              found: 'site-translation as the status of the first text',
              expected: 'a text as received first: what the site translates',
              mend: 'Put the text that was received first, with its file.',
            }),
          ),
      ];
    }),
  ];
}

function textsOf({ path, value }: Placed<Fields>): Placed<Fields>[] {
  return listOf(value['texts']).map((text, index) => ({
    path: [...path, 'texts', index],
    value: fieldsOf(text),
  }));
}

/** A field that holds a string; what is none, the schema reports. */
function named({ path, value }: Placed<Fields>, field: string): Placed<string>[] {
  const found = value[field];
  return typeof found === 'string' ? [{ path: [...path, field], value: found }] : [];
}

/** What stands a second time, with the place of the first. */
function twice(all: readonly Placed<string>[]): (Placed<string> & { first: Path })[] {
  const firsts = new Map<string, Path>();
  return all.flatMap(({ path, value }) => {
    const first = firsts.get(value);
    if (first) return [{ path, value, first }];
    firsts.set(value, path);
    return [];
  });
}

function entryNumber(path: Path): number {
  return Number(path[0]) + 1;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
