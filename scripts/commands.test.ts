import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { takeLock } from './lib/build-lock.ts';
import { temporaryFolder } from './lib/small-site.fixture.ts';

let disk: ReturnType<typeof temporaryFolder>;
let server: ChildProcess | undefined;
beforeEach(() => {
  disk = temporaryFolder({ 'dist/index.html': 'good', 'dist/404.html': 'nothing here' });
});
afterEach(() => {
  server?.kill('SIGKILL');
  server = undefined;
  disk.remove();
});

const script = (name: string) => path.resolve(import.meta.dirname, name);
const environment = (more: Record<string, string>) => ({ ...process.env, SITE_URL: '', PORT: '', ...more });

/** Runs a command in the small repository. */
function run(name: string, more: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script(name)], {
    cwd: disk.folder,
    encoding: 'utf8',
    env: environment(more),
  });
  return { status, stdout, stderr };
}

const inOneLine = (line: string | RegExp) => ({
  status: 1,
  stdout: '',
  stderr: typeof line === 'string' ? `${line}\n` : expect.stringMatching(line),
});

/** Starts the server and returns the address that it prints. */
async function serve(): Promise<string> {
  server = spawn(process.execPath, [script('serve.ts')], {
    cwd: disk.folder,
    env: environment({ PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const line = await new Promise<string>((resolve) =>
    server!.stdout!.once('data', (text: Buffer) => resolve(text.toString())),
  );
  return /http:\S+/.exec(line)![0];
}

describe.each(['build.ts', 'serve.ts', 'start.ts'])('%s', (name) => {
  test.each(['example.org/x', 'localhost:4321', 'ftp://host/x'])(
    'ends with one line where SITE_URL is %s, and touches nothing',
    (address) => {
      expect(run(name, { SITE_URL: address })).toEqual(
        inOneLine(/^SITE_URL is “.+”, which .+, such as SITE_URL=https:\/\/example\.org\/.*\n$/),
      );
      expect(disk.files('')).toEqual(['dist/404.html', 'dist/index.html']);
    },
  );
});

test.each(['serve.ts', 'start.ts'])('%s ends with one line where PORT is no port', (name) => {
  expect(run(name, { PORT: '70000' })).toEqual(
    inOneLine('PORT is “70000”: give a number from 0 to 65535, such as PORT=8080.'),
  );
});

test('a build ends with one line while another one runs', () => {
  const giveBack = takeLock(path.join(disk.folder, 'dist.lock'));
  const line = new RegExp(`^another build runs \\(pid ${process.pid}, since \\d\\d:\\d\\d:\\d\\d\\)\\n$`);
  expect(run('build.ts')).toEqual(inOneLine(line));
  giveBack();
  expect(disk.files('')).toEqual(['dist/404.html', 'dist/index.html']);
});

test('the server puts back a site that a killed build had moved aside', async () => {
  disk.write('dist.old/index.html', 'good');
  disk.move('dist', 'elsewhere');
  const address = await serve();
  expect(await (await fetch(address)).text()).toBe('good');
  expect(disk.files('dist')).toEqual(['index.html']);
});

test('the server says in one line that there is nothing to serve', () => {
  disk.move('dist', 'elsewhere');
  expect(run('serve.ts')).toEqual(inOneLine('There is no dist/ to serve: run `npm run build` first.'));
});
