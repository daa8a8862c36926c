import { spawnSync } from 'node:child_process';
import { existsSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallSite, temporaryFolder } from './lib/small-site.fixture.ts';

const script = path.resolve(import.meta.dirname, 'build-content.ts');

let disk: ReturnType<typeof temporaryFolder>;
beforeEach(() => (disk = temporaryFolder(smallSite)));
afterEach(() => disk.remove());

/** Runs the script in the small repository. */
function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: disk.folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const made = [
  'documents.json',
  'documents/a-report.json',
  'parallel/a-report.mdx',
  'terms.json',
  'texts/a-report.en.mdx',
  'texts/a-report.zh.mdx',
  'uses/rural-revitalization.json',
];

/** The generated files, by path. */
const output = () =>
  Object.fromEntries(
    disk.files('content/generated').map((name) => [name, disk.read(`content/generated/${name}`)]),
  );

describe('the content build', () => {
  test('writes every file of a good repository, and says what it built', () => {
    expect(build()).toEqual({
      status: 0,
      stdout: expect.stringMatching(
        /^1 documents, 1 terms, 1 uses \(0 with an open sense\); \d+ files changed\n$/,
      ),
      stderr: '',
    });
    expect(Object.keys(output())).toEqual(expect.arrayContaining(made));
  });

  test('gives the same files again, and then writes none', () => {
    build();
    const before = output();
    const long = new Date('2020-01-01');
    for (const name of made) utimesSync(path.join(disk.folder, 'content/generated', name), long, long);
    expect(build().stdout).toContain('; 0 files changed');
    expect(output()).toEqual(before);
    for (const name of made)
      expect(statSync(path.join(disk.folder, 'content/generated', name)).mtime).toEqual(long);
  });

  test('removes what is no longer made', () => {
    build();
    const before = output();
    disk.write('content/generated/texts/old.en.mdx', 'old');
    expect(build().stdout).toContain('; 1 file changed');
    expect(output()).toEqual(before);
  });

  test('keeps the last good output where an entry is broken, and names file, line and field', () => {
    build();
    const before = output();
    disk.write(
      'content/glossary/economy.yaml',
      smallSite['content/glossary/economy.yaml']! +
        '- { id: six-stabilities, zh: 六稳, en: six stabilities, weight: heavy, confidence: sure }\n',
    );
    const { status, stdout, stderr } = build();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^content\/glossary\/economy\.yaml:2(?::\d+)? {2}six-stabilities · weight {2}\[/);
    expect(stderr).toContain('content/generated/ was left as it was.');
    expect(output()).toEqual(before);
  });

  test('reports the problems of every file at once', () => {
    disk.write('content/glossary/economy.yaml', '- { id: x, zh: 六稳, weight: key, confidence: sure }\n');
    disk.write('content/translations/a-report.zh.yaml', 'p9: { s1: 一份报告 }\n');
    const { status, stderr } = build();
    expect(status).toBe(1);
    for (const file of ['content/glossary/economy.yaml:1', 'content/translations/a-report.zh.yaml:1'])
      expect(stderr).toContain(file);
  });

  test('writes nothing at all where the first build has a problem', () => {
    disk.write(
      'content/decisions.yaml',
      '- { document: a-report, lang: en, block: p2, form: no such form, occurrence: 1, term: none, why: x }\n',
    );
    expect(build().status).toBe(1);
    expect(() => disk.files('content/generated')).toThrow();
  });

  test.skipIf(!existsSync('/dev/full'))(
    'says in one line that the disk is full; what stood there stays',
    () => {
      build();
      const before = output();
      disk.write(
        'content/glossary/economy.yaml',
        smallSite['content/glossary/economy.yaml']!.replace('weight: key', 'weight: standard'),
      );
      // Whatever is written to this device, there is no space.
      symlinkSync('/dev/full', path.join(disk.folder, 'content/generated/terms.json.part'));
      expect(build()).toEqual({
        status: 1,
        stdout: '',
        stderr:
          'content/generated/ could not be written: the disk is full: free some space and run this again.\n',
      });
      expect(output()).toEqual(before);
      expect(build().status).toBe(0);
    },
  );
});
