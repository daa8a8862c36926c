import { ESLint } from 'eslint';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root, sumsOf } from './site-copy.fixture.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'determinism-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Machines that differ in what a build must not see. */
const machines = [
  { folder: 'a', env: { LC_ALL: 'C', TZ: 'UTC' } },
  // Estonian sorts z before t.
  { folder: '另一个 文件夹/深', env: { LC_ALL: 'et_EE.UTF-8', TZ: 'Pacific/Kiritimati' } },
];

function node(args: string[], cwd: string, env: Record<string, string>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

/** Writes the files of a folder one by one, by the alphabet or against it. */
function copyInOrder(from: string, to: string, backwards: boolean): void {
  mkdirSync(to, { recursive: true });
  const items = readdirSync(from, { withFileTypes: true });
  for (const item of backwards ? items.reverse() : items) {
    const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
    if (!item.isDirectory()) writeFileSync(target, readFileSync(source));
    else if (item.name !== 'generated') copyInOrder(source, target, backwards);
  }
}

test('the machines differ in how they sort and what time they have', () => {
  const script = `
    const locale = new Intl.Collator().resolvedOptions().locale;
    console.log(locale, ['t', 'z'].sort((a, b) => a.localeCompare(b)).join(''), new Date(0).getHours())`;
  const seen = machines.map(({ env }) => node(['-e', script], scratch, env).trim());
  expect(seen).toEqual(['en-US tz 0', 'et-EE zt 13']);
});

test('the content is the same to the byte on both, wherever it lies', { timeout: 400_000 }, () => {
  const [first, second] = machines.map(({ folder, env }) => {
    const place = path.join(scratch, folder);
    for (const name of ['seeds', 'content'])
      copyInOrder(path.join(root, name), path.join(place, name), folder !== 'a');
    node([path.join(root, 'scripts/build-content.ts')], place, env);
    return sumsOf(path.join(place, 'content/generated'));
  });
  expect(first!.size).toBeGreaterThan(10);
  expect(second).toEqual(first);
});

describe('the linter', async () => {
  const eslint = new ESLint({
    cwd: root,
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
    ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-syntax',
  });
  const complaints = async (code: string, filePath = 'src/sources/rule.ts') =>
    (await eslint.lintText(code, { filePath }))[0]!.messages.length;

  test.each([
    'a.localeCompare(b)',
    'a?.localeCompare(b)',
    'n.toLocaleString()',
    'a.toLocaleLowerCase()',
    'new Intl.Collator()',
    'Intl.NumberFormat()',
    'Date.now()',
    'new Date()',
    'list.map(Date.now)',
    'Math.random()',
  ])('refuses %s', async (code) => {
    expect(await complaints(code)).toBe(1);
    expect(await complaints(`---\n${code};\n---\n<p />`, 'src/components/Mixed.astro')).toBe(1);
    expect(await complaints(code, 'scripts/report.ts')).toBe(1);
  });

  test.each([
    "a.localeCompare(b, 'en')",
    "n.toLocaleString('en-GB')",
    "new Intl.Collator('zh')",
    "new Date('2024-08-28')",
    'Math.max(1, 2)',
  ])('allows %s', async (code) => {
    expect(await complaints(code)).toBe(0);
  });
});
