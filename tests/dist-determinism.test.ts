import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, siteCopy, sumsOf } from './site-copy.fixture.ts';

const copy = siteCopy('dist determinism 构建-');
afterAll(() => copy.remove());

/** What a build must not see. Estonian sorts z before t. */
const otherMachine = { LC_ALL: 'et_EE.UTF-8', TZ: 'Pacific/Kiritimati' };

test('the other machine differs in how it sorts and what time it has', () => {
  const script = `
    const locale = new Intl.Collator().resolvedOptions().locale;
    console.log(locale, ['t', 'z'].sort((a, b) => a.localeCompare(b)).join(''), new Date(0).getHours())`;
  const seenOn = (env: Record<string, string>) =>
    spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', env: { ...process.env, ...env } }).stdout;
  expect(seenOn({ LC_ALL: 'C', TZ: 'UTC' })).toBe('en-US tz 0\n');
  expect(seenOn(otherMachine)).toBe('et-EE zt 13\n');
});

test('a build in another folder, language, time zone and in two processes makes the same to the byte', () => {
  expect(existsSync(path.join(root, 'dist/index.html')), 'run `npm run build` first').toBe(true);
  copy.copyBackwards('seeds', 'content');
  const printed = copy.build({ ...otherMachine, PAGE_HELPER: '1' });
  expect(printed).toMatch(/^second process .*: [1-9][\d,]* files$/m);

  for (const made of ['content/generated', 'dist']) {
    const first = sumsOf(path.join(root, made));
    const second = sumsOf(path.join(copy.folder, made));
    expect(first.size).toBeGreaterThan(10);
    expect(
      [...second.keys()].filter((file) => !first.has(file)),
      `made in ${made} by the second build alone`,
    ).toEqual([]);
    const differing = [...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => file);
    expect(differing, made).toEqual([]);
  }
}, 600_000);
