import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root, siteCopy, sumsOf } from './site-copy.fixture.ts';

const copy = siteCopy('dist determinism 构建-');
afterAll(() => copy.remove());

test('a second build, in another folder, language and time zone, makes the same site to the byte', () => {
  expect(existsSync(path.join(root, 'dist/index.html')), 'run `npm run build` first').toBe(true);
  copy.copy('seeds', 'content');
  copy.build({ LC_ALL: 'et_EE.UTF-8', TZ: 'Pacific/Kiritimati' });

  const first = sumsOf(path.join(root, 'dist'));
  const second = sumsOf(path.join(copy.folder, 'dist'));
  expect(
    [...second.keys()].filter((file) => !first.has(file)),
    'made by the second build alone',
  ).toEqual([]);
  expect([...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => file)).toEqual([]);
}, 600_000);
