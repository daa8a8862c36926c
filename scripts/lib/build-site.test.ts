import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from './build-site.ts';
import { temporaryFolder } from './small-site.fixture.ts';
import { foldersOf, healSite, moveAside } from './site-folders.ts';

let disk: ReturnType<typeof temporaryFolder>;
let dist: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  disk = temporaryFolder({ 'dist/index.html': 'good', 'dist/en/index.html': 'good' });
  dist = path.join(disk.folder, 'dist');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  disk.remove();
});

/** Stands in for Astro: two pages. */
const build =
  (text: string) =>
  (folder: string): Promise<void> => {
    mkdirSync(path.join(folder, 'en'), { recursive: true });
    for (const page of ['index.html', 'en/index.html']) writeFileSync(path.join(folder, page), text);
    return Promise.resolve();
  };

/** What stands in the folder, and what the site holds. */
const state = () => ({
  folders: readdirSync(disk.folder).sort(),
  pages: disk.files('dist').map((page) => `${page} ${disk.read(`dist/${page}`)}`),
});
const whole = (text: string) => ({
  folders: ['dist'],
  pages: [`en/index.html ${text}`, `index.html ${text}`],
});

/**
 * A build in another process, up to the place in it that is named: half of the pages are written
 * (`building`), or the good site is moved aside and the new one not yet in its place (`swapping`).
 */
async function buildElsewhere(place: 'building' | 'swapping'): Promise<ChildProcess & { pid: number }> {
  const hang = `console.log('there'); await new Promise(() => setInterval(() => {}, 1000));`;
  const code = `
    import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
    import { buildSite } from ${JSON.stringify(path.resolve(import.meta.dirname, 'build-site.ts'))};
    await buildSite('dist', async (folder) => {
      mkdirSync(folder);
      writeFileSync(folder + '/index.html', 'half');
      ${place === 'swapping' ? "renameSync('dist', 'dist.old');" : ''}
      ${hang}
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: disk.folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return child as ChildProcess & { pid: number };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

describe('a build', () => {
  test('takes the place of the site, and leaves nothing beside it', async () => {
    await buildSite(dist, build('new'));
    expect(state()).toEqual(whole('new'));
  });

  test('makes the first site', async () => {
    renameSync(dist, path.join(disk.folder, 'elsewhere'));
    await buildSite(dist, build('new'));
    expect(state().pages).toEqual(whole('new').pages);
  });

  test('that fails leaves the good site', async () => {
    const failing = async (folder: string) => {
      await build('half')(folder);
      throw new Error('a slip in a guide');
    };
    await expect(buildSite(dist, failing)).rejects.toThrow('a slip in a guide');
    expect(state()).toEqual(whole('good'));
  });

  test('that makes no start page is not taken for one', async () => {
    await expect(buildSite(dist, () => Promise.resolve())).rejects.toThrow('without a start page');
    expect(state()).toEqual(whole('good'));
  });

  test('that cannot be moved into place leaves the good site', async () => {
    const vanishing = async (folder: string) => {
      await build('new')(folder);
      // A folder of that name, not empty, cannot be renamed over.
      mkdirSync(path.join(disk.folder, 'dist.old/x'), { recursive: true });
    };
    await expect(buildSite(dist, vanishing)).rejects.toThrow();
    expect(state().pages).toEqual(whole('good').pages);
    rmSync(path.join(disk.folder, 'dist.old'), { recursive: true });
    await buildSite(dist, build('newer'));
    expect(state()).toEqual(whole('newer'));
  });

  test('into a symbolic link replaces what it leads to', async () => {
    mkdirSync(path.join(disk.folder, 'www'));
    renameSync(dist, path.join(disk.folder, 'www/site'));
    symlinkSync('www/site', dist);
    await buildSite(dist, build('new'));
    expect(readdirSync(path.join(disk.folder, 'www'))).toEqual(['site']);
    expect(disk.read('www/site/index.html')).toBe('new');
    renameSync(path.join(disk.folder, 'www/site'), path.join(disk.folder, 'www/site.old'));
    await healSite(dist);
    expect(disk.read('dist/index.html')).toBe('new');
  });

  test.skipIf(process.getuid?.() === 0)('into a site that may not be written says so first', async () => {
    chmodSync(dist, 0o555);
    let began = false;
    const begin = () => Promise.resolve(void (began = true));
    await expect(buildSite(dist, begin)).rejects.toThrow('EACCES');
    expect(began).toBe(false);
    chmodSync(dist, 0o755);
    expect(state()).toEqual(whole('good'));
  });
});

describe('a build that is killed', () => {
  test('leaves the good site, and the next build clears away what it left', async () => {
    await kill(await buildElsewhere('building'));
    expect(state().pages).toEqual(whole('good').pages);
    expect(state().folders).not.toEqual(['dist']);
    await buildSite(dist, build('new'));
    expect(state()).toEqual(whole('new'));
  });

  test('between the two renames: the next build puts the good site back, even where it fails', async () => {
    await kill(await buildElsewhere('swapping'));
    expect(existsSync(dist)).toBe(false);
    await expect(buildSite(dist, () => Promise.reject(new Error('slip')))).rejects.toThrow('slip');
    expect(state()).toEqual(whole('good'));
  });

  test('between the two renames: a server puts the good site back', async () => {
    await kill(await buildElsewhere('swapping'));
    await healSite(dist);
    expect(state().pages).toEqual(whole('good').pages);
    await healSite(dist);
    expect(state().pages).toEqual(whole('good').pages);
  });

  test('before the swap has come to its end: what was moved aside is the site', async () => {
    disk.write('dist.old/index.html', 'older');
    await healSite(dist);
    expect(state()).toEqual({ folders: ['dist'], pages: ['index.html older'] });
  });

  test('and several servers that find it at once do one another no harm', async () => {
    await kill(await buildElsewhere('swapping'));
    await Promise.all([healSite(dist), healSite(dist), healSite(dist)]);
    expect(state().pages).toEqual(whole('good').pages);
  });
});

test('a folder that the disk cannot rename is copied, whole before it gets its name', () => {
  const refuse = () => {
    throw Object.assign(new Error('EXDEV: cross-device link not permitted'), { code: 'EXDEV' });
  };
  moveAside(dist, `${dist}.old`, `${dist}.next-1-copy`, refuse);
  expect(readdirSync(disk.folder)).toEqual(['dist.old']);
  expect(disk.files('dist.old')).toEqual(['en/index.html', 'index.html']);
});

describe('two builds at once', () => {
  test('the second ends with one line that names the first, which goes on undisturbed', async () => {
    const first = await buildElsewhere('building');
    const line = new RegExp(`^another build runs \\(pid ${first.pid}, since \\d\\d:\\d\\d:\\d\\d\\)$`);
    await expect(buildSite(dist, build('second'))).rejects.toThrow(line);
    expect(state().pages).toEqual(whole('good').pages);
    expect(disk.read(`dist.next-${first.pid}/index.html`)).toBe('half');
  });

  test('a server waits for a site that is being swapped, and takes nothing from the build', async () => {
    await buildElsewhere('swapping');
    const healing = healSite(dist);
    await pause(120);
    expect(existsSync(dist)).toBe(false);
    renameSync(path.join(disk.folder, 'dist.old'), dist);
    await healing;
    expect(state().pages).toEqual(whole('good').pages);
  });

  test('of many that begin in the same moment, one builds', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) =>
        buildSite(dist, async (folder) => {
          await pause(50);
          await build(`${index}`)(folder);
        }),
      ),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(state().folders).toEqual(['dist']);
  });
});

test('what stands beside a site is named for it', () => {
  const { site, old, lock } = foldersOf(dist);
  expect([site, old, lock].map((place) => path.basename(place))).toEqual(['dist', 'dist.old', 'dist.lock']);
});
