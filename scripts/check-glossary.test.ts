import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from './lib/small-site.fixture.ts';

let disk: ReturnType<typeof temporaryFolder> | undefined;
afterEach(() => disk?.remove());

/** Runs a script in a folder with these files; what it prints, and how it ends. */
function run(
  script: string,
  files: Record<string, string>,
  ...args: string[]
): { code: number; said: string } {
  disk = temporaryFolder(files);
  try {
    const node = process.execPath;
    return {
      code: 0,
      said: execFileSync(node, [path.resolve(script), ...args], {
        cwd: disk.folder,
        encoding: 'utf8',
        stdio: 'pipe',
      }),
    };
  } catch (error) {
    const { status, stderr } = error as { status: number; stderr: string };
    return { code: status, said: stderr };
  }
}

const files = {
  'content/glossary/economy.yaml': '- { id: a, zh: 甲, en: first, weight: general, confidence: sure }\n',
  'content/glossary/place/rivers.yaml':
    '- { id: a, zh: 乙, en: second, weight: general, confidence: sure }\n',
  'content/glossary/place/towns.yaml': '- { id: b, zh: 丙, en: third, weight: general, confidence: sure }\n',
};
const check = (...args: string[]) => run('scripts/check-glossary.ts', files, ...args);

test('a file that was checked and is right is named, as is a folder', () => {
  expect(check('content/glossary/place/towns.yaml')).toEqual({
    code: 0,
    said: 'No problems in content/glossary/place/towns.yaml.\n',
  });
});

test.each([
  'content/glossary/no-such.yaml',
  'README.md',
  'content/glossary/PLACE/towns.yaml',
  '../elsewhere.yaml',
])('nothing is said to be right of %s, which was not read', (name) => {
  const { code, said } = check('content/glossary/place/towns.yaml', name);
  expect(code).toBe(1);
  expect(said).toContain(`${name}  [file-not-read]`);
  expect(said).toMatch(/\n1 problem\n$/);
});

test('a fault that two files make together is shown for either', () => {
  for (const name of [
    'content/glossary/economy.yaml',
    'content/glossary/place/rivers.yaml',
    'content/glossary/place',
  ])
    expect(check(name).said, name).toContain(
      'content/glossary/place/rivers.yaml:1:5  id  [glossary-duplicate-id]',
    );
});

test('check-translation says of a file that is not there what it is, without a stack', () => {
  const { code, said } = run('scripts/check-translation.ts', { 'seeds/catalog.yaml': '' }, 'missing-file');
  expect(code).toBe(1);
  expect(said).not.toMatch(/ENOENT|\n {4}at /);
});
