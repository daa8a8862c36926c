import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, siteCopy, sumsOf } from './site-copy.fixture.ts';

const copy = siteCopy('dist determinism 构建-');
afterAll(() => copy.remove());

test('a build in another folder, language, time zone and in two processes makes the same site to the byte', () => {
  expect(existsSync(path.join(root, 'dist/index.html')), 'run `npm run build` first').toBe(true);
  copy.copy('seeds', 'content');
  const printed = copy.build({ LC_ALL: 'et_EE.UTF-8', TZ: 'Pacific/Kiritimati', PAGE_HELPER: '1' });
  expect(printed).toMatch(/^second process .*: [1-9][\d,]* files$/m);

  const first = sumsOf(path.join(root, 'dist'));
  const second = sumsOf(path.join(copy.folder, 'dist'));
  expect(
    [...second.keys()].filter((file) => !first.has(file)),
    'made by the second build alone',
  ).toEqual([]);
  expect([...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => file)).toEqual([]);
}, 600_000);
