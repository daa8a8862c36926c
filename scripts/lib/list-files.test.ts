import { afterEach, expect, test } from 'vitest';
import { formatProblems } from '../../src/problem.ts';
import { listGlossary, listNamed } from './list-files.ts';
import { readGlossaryFolder } from './read-glossary-files.ts';
import { temporaryFolder } from './small-site.fixture.ts';

let disk: ReturnType<typeof temporaryFolder> | undefined;
afterEach(() => disk?.remove());

/** Paths and problems below `glossary/`, without the folder's own path. */
function list(...names: string[]) {
  disk = temporaryFolder(Object.fromEntries(names.map((name) => [`glossary/${name}`, ''])));
  const { files, problems } = listGlossary(`${disk.folder}/glossary`);
  const short = (file: string) => file.replace(`${disk!.folder}/glossary/`, '');
  return { files: files.map(short), problems: problems.map(({ file, rule }) => `${short(file)} ${rule}`) };
}

test('a topic is a file, or a folder of files, in an order of its own', () => {
  expect(list('place/rivers.yaml', 'economy.yaml', 'place/cities.yaml')).toEqual({
    files: ['economy.yaml', 'place/cities.yaml', 'place/rivers.yaml'],
    problems: [],
  });
});

test('whatever would be passed over is a problem', () => {
  expect(
    list('a.yml', 'UP.YAML', 'notes.txt', 'place/a.yml', 'place/deeper/a.yaml', 'economy.yaml').problems,
  ).toEqual([
    'UP.YAML file-not-read',
    'a.yml file-not-read',
    'notes.txt file-not-read',
    'place/a.yml file-not-read',
    'place/deeper file-not-read',
  ]);
});

test('files of the system and of editors are not', () => {
  expect(list('.DS_Store', '.economy.yaml.swp', 'place/.gitkeep').problems).toEqual([]);
});

test('a glossary that is not there is empty', () => {
  expect(listGlossary('/no/such/folder')).toEqual({ files: [], problems: [] });
});

test('a translation is of a document', () => {
  disk = temporaryFolder({ 't/a.zh.yaml': '', 't/b.zh.yaml': '', 't/a.part.yaml': '', 't/A.zh.yaml': '' });
  const { files, problems } = listNamed(`${disk.folder}/t`, {
    names: ['a.zh.yaml'],
    rule: 'translation-file',
    what: 'the translation of no document',
  });
  expect(files.map((file) => file.slice(-9))).toEqual(['a.zh.yaml']);
  expect(problems.map(({ file, rule }) => `${file.split('/').at(-1)} ${rule}`)).toEqual([
    'A.zh.yaml translation-file',
    'a.part.yaml translation-file',
    'b.zh.yaml translation-file',
  ]);
});

/** What an editor sees of a glossary of these files. */
function complaints(files: Record<string, string | Uint8Array>): string {
  disk = temporaryFolder(files);
  const { terms } = readGlossaryFolder(disk.folder);
  return terms.ok ? 'no problem' : formatProblems(terms.problems).replaceAll(`${disk.folder}/`, '');
}

const entry = '- { id: a, zh: 甲, en: first, weight: key, confidence: sure, related: [b] }\n';
const other = '- { id: b, zh: 乙, en: second, weight: key, confidence: sure }\n';

test('the topic of a file in a folder is the folder', () => {
  disk = temporaryFolder({ 'glossary/place/rivers.yaml': entry, 'glossary/place/cities.yaml': other });
  const { terms } = readGlossaryFolder(disk.folder);
  expect(terms.ok && terms.value.map(({ id, topic }) => `${topic} ${id}`)).toEqual(['place b', 'place a']);
});

test('a topic without a name is refused, as a file and as a folder', () => {
  expect(complaints({ 'glossary/econmy.yaml': entry + other })).toMatch(
    /^glossary\/econmy\.yaml {2}\[glossary-topic\]\n.*"econmy"[^]*economy[^]*name of the file[^]*\n1 problem$/,
  );
  expect(complaints({ 'glossary/plase/rivers.yaml': entry + other })).toMatch(
    /"plase"[^]*name of the folder/,
  );
});

test('a file that is not UTF-8 is one problem, and no reference into it another', () => {
  const gb18030 = new Uint8Array([...new TextEncoder().encode('# '), 0xd2, 0xd2, 0x0a]);
  expect(complaints({ 'glossary/economy.yaml': entry, 'glossary/place.yaml': gb18030 })).toMatch(
    /^glossary\/place\.yaml:1 {2}\[not-utf-8\][^]*convert it to UTF-8\.\n\n1 problem$/,
  );
});

test('a file that is passed over is one problem, and no reference into it another', () => {
  expect(complaints({ 'glossary/economy.yaml': entry, 'glossary/place.yml': other })).toMatch(
    /^glossary\/place\.yml {2}\[file-not-read\][^]*Rename it to place\.yaml\.\n\n1 problem$/,
  );
});
