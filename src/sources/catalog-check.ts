import type { Problem } from '../problem.ts';
import { formatPath, type YamlFile } from '../yaml.ts';

/**
 * What no single entry shows: two entries with one name, an entry without its file, a file without an entry.
 * Works on the raw value, so that these are reported together with the errors of the schema.
 */
export function crossCheck({
  file: catalog,
  value,
  locate,
  present,
}: {
  /** Path of the catalog. */
  file: string;
  value: unknown;
  locate: YamlFile['locate'];
  /** Names of the `.txt` files in `seeds/`. */
  present: readonly string[];
}): Problem[] {
  const problemAt = (
    path: readonly PropertyKey[],
    words: Pick<Problem, 'rule' | 'found' | 'expected' | 'mend'>,
  ): Problem => ({
    file: catalog,
    ...locate(path),
    field: formatPath(path) || undefined,
    ...words,
  });
  const entries = Array.isArray(value) ? (value as unknown[]) : [];
  const namesOf = (field: string) =>
    entries.map((entry) => (entry as Record<string, unknown> | null)?.[field]);
  const files = namesOf('file');

  const duplicates = ['slug', 'file'].flatMap((field) =>
    namesOf(field).flatMap((name, index, names) =>
      name === undefined || names.indexOf(name) === index
        ? []
        : [
            problemAt([index, field], {
              rule: `duplicate-${field}`,
              found: `${String(name)}, which entry ${names.indexOf(name) + 1} has as well`,
              expected: `a ${field} that no other entry has`,
              mend: `Give one of the two another ${field}, or remove it.`,
            }),
          ],
    ),
  );
  const withoutFile = files.flatMap((file, index) =>
    typeof file !== 'string' || present.includes(file)
      ? []
      : [
          problemAt([index, 'file'], {
            rule: 'file-not-there',
            found: file,
            expected: 'the name of a file in seeds/',
            mend: 'Put the file into seeds/, correct the name, or remove the entry.',
          }),
        ],
  );
  const withoutEntry = present
    .filter((file) => !files.includes(file))
    .map((file) =>
      problemAt([], {
        rule: 'file-not-described',
        found: `seeds/${file}, which no entry describes`,
        expected: 'one entry for each .txt file in seeds/',
        mend: `Add an entry with file: ${file}, or remove the file.`,
      }),
    );
  return [...duplicates, ...withoutFile, ...withoutEntry];
}
