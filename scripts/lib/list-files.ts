import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Problem } from '../../src/problem.ts';

/** Files of a folder that are read, and what stands there and is not. */
export interface Listing {
  files: string[];
  problems: Problem[];
}

/** Files of one folder with an ending, as paths with forward slashes, in an order that never depends on the disk. */
export function listFiles(folder: string, ending: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name}`);
}

/**
 * The glossary: `<topic>.yaml`, and `<topic>/<kind>.yaml` where a topic has several files. Whatever else
 * is there would be passed over in silence, so it is a problem; names that begin with a dot are the
 * system's or an editor's.
 */
export function listGlossary(folder: string): Listing {
  const files: string[] = [];
  const problems: Problem[] = [];
  for (const name of visibleNamesIn(folder)) {
    const path = `${folder}/${name}`;
    const isTopic = isFolder(path);
    const inside = isTopic ? visibleNamesIn(path).map((inner) => `${path}/${inner}`) : [path];
    for (const file of inside) {
      if (isFolder(file)) problems.push(folderTooDeep(file));
      else if (file.endsWith('.yaml')) files.push(file);
      else problems.push(otherEnding(file));
    }
  }
  return { files, problems };
}

/** The sources that the glossary cites: `<kind>.yaml`. */
export function listSources(folder: string): Listing {
  const names = visibleNamesIn(folder);
  return {
    files: names.filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`),
    problems: names
      .filter((name) => !name.endsWith('.yaml'))
      .map((name) => otherEnding(`${folder}/${name}`, 'a file of sources: <kind>.yaml')),
  };
}

/** The files of a folder that have one of these names; what has another is read by nobody. */
export function listNamed(
  folder: string,
  { names, rule, what }: { names: readonly string[]; rule: string; what: string },
): Listing {
  const wanted = new Set(names);
  const present = visibleNamesIn(folder);
  return {
    files: present.filter((name) => wanted.has(name)).map((name) => `${folder}/${name}`),
    problems: present
      .filter((name) => !wanted.has(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        rule,
        found: `the name ${name}, which is ${what}`,
        expected: names.length === 0 ? 'no file here' : `one of ${names.join(', ')}`,
        mend: 'Correct the name, or move the file out of the folder.',
      })),
  };
}

function otherEnding(
  file: string,
  expected = 'a file of the glossary: <topic>.yaml or <topic>/<kind>.yaml',
): Problem {
  const isYaml = /\.ya?ml$/i.test(file);
  return {
    file,
    rule: 'file-not-read',
    found: 'a file whose name does not end in .yaml',
    expected,
    mend: isYaml
      ? `Rename it to ${file
          .replace(/^.*\//, '')
          .replace(/\.ya?ml$/i, '.yaml')
          .toLowerCase()}.`
      : 'Move it out of the folder, or delete it.',
  };
}

function folderTooDeep(file: string): Problem {
  return {
    file,
    rule: 'file-not-read',
    found: 'a folder within a topic',
    expected: 'only .yaml files in the folder of a topic',
    mend: 'Move its files into the folder of the topic.',
  };
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function visibleNamesIn(folder: string): string[] {
  return namesIn(folder).filter((name) => !name.startsWith('.'));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
