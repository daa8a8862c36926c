import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from './static-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'static-server-'));
let server: StaticServer;

beforeAll(async () => {
  for (const own of ['en/terms', '_astro']) mkdirSync(path.join(folder, own), { recursive: true });
  for (const [file, text] of Object.entries({
    'index.html': 'start',
    'en/terms/index.html': 'terms',
    '404.html': 'nothing here',
    'data.json': '{}',
    '_astro/styles.9f.css': 'a {}',
  }))
    writeFileSync(path.join(folder, file), text);
  server = await serveFolder(folder, { base: '/sub/path/', port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(pathname: string): Promise<string> {
  const answer = await fetch(new URL(pathname, server.address), { redirect: 'manual' });
  return `${answer.status} ${answer.headers.get('location') ?? (await answer.text())}`;
}

test.each([
  ['/sub/path/', '200 start'],
  ['/sub/path', '301 /sub/path/'],
  ['/sub/path/en/terms/', '200 terms'],
  ['/sub/path/en/terms?q=a%20b', '301 /sub/path/en/terms/?q=a%20b'],
  ['/sub/path/data.json', '200 {}'],
  ['/sub/path/en/nothing/', '404 nothing here'],
  ['/en/terms/', '404 nothing here'],
  ['/sub/path/%2f..%2f..%2fetc/passwd', '404 nothing here'],
  ['/sub/path/%E0%A4%A', '404 nothing here'],
])('%s is answered with %s', async (pathname, answer) => {
  expect(await ask(pathname)).toBe(answer);
});

test.each([false, true])(
  'a browser keeps what never changes, and asks whether all else has (compressed: %s)',
  async (compress) => {
    const keeping = await serveFolder(folder, { base: '/sub/path/', port: 0, compress });
    const cacheOf = async (pathname: string) =>
      (await fetch(new URL(pathname, keeping.address))).headers.get('cache-control');
    expect(await cacheOf('_astro/styles.9f.css')).toBe('public, max-age=31536000, immutable');
    expect(await cacheOf('en/terms/')).toBe('no-cache');
    expect(await cacheOf('data.json')).toBe('no-cache');
    await keeping.close();
  },
);

test('who has a file is told that it is the same, until it is another', async () => {
  const address = new URL('data.json', server.address);
  const first = await fetch(address);
  const known = { headers: { 'if-none-match': first.headers.get('etag')! } };
  expect((await fetch(address, known)).status).toBe(304);
  writeFileSync(path.join(folder, 'data.json'), '{"other":1}');
  expect(await (await fetch(address, known)).text()).toBe('{"other":1}');
  writeFileSync(path.join(folder, 'data.json'), '{}');
});

test('a port that is taken leads to the next free one', async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serveFolder(folder, { base: '/', port: taken });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  await second.close();
});

test('what is text is compressed where that is asked for, and nothing outside the folder is sent', async () => {
  const packing = await serveFolder(folder, { base: '/', port: 0, compress: true });
  const at = (pathname: string) => fetch(new URL(pathname, packing.address));
  for (const [pathname, text] of [
    ['en/terms/', 'terms'],
    ['data.json', '{}'],
  ]) {
    const answer = await at(pathname!);
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe(text);
  }
  expect((await at('en/nothing/')).status).toBe(404);
  expect((await at('%2f..%2f..%2fdata.json')).status).toBe(404);
  await packing.close();
});

/** Sends a request line as it is, which `fetch` would not; returns the status, or '' where the line was cut. */
function askRaw(target: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(server.address).port), 'localhost');
    let answer = '';
    socket.on('data', (part) => (answer += part.toString()));
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(answer.split(' ')[1] ?? ''));
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
  });
}

test.each([
  ['//', '404'],
  ['///', '404'],
  ['//evil.example/x', '404'],
  ['/sub/path//', '200'],
  ['/sub/path//en/terms', '301'],
  ['/sub/path/%', '404'],
  ['/sub/path/%zz/', '404'],
  ['/sub/path/%E0%A4%A/', '404'],
  ['/sub/path/%00', '404'],
  ['/sub/path/en%00/', '404'],
  ['/sub/path/../../../etc/passwd', '404'],
  ['/sub/path/%2e%2e/%2e%2e/etc/passwd', '404'],
  ['/sub/path/en\\terms\\', '200'],
  ['/sub/path/?%', '200'],
  ['/sub/path/?a=%E0%A4%A#%', '200'],
  ['http://', '400'],
  ['http://[/', '400'],
  ['http://other.example/sub/path/', '200'],
  ['mailto:x', '400'],
  ['*', '404'],
  ['x', '400'],
  ['?', '400'],
])('GET %j is answered with %s, and the server lives on', async (target, status) => {
  expect(await askRaw(target)).toBe(status);
  expect(await ask('/sub/path/')).toBe('200 start');
});

test('a redirection never leads to another host', async () => {
  const atRoot = await serveFolder(folder, { base: '/', port: 0 });
  const { port } = new URL(atRoot.address);
  const answer = await fetch(`http://localhost:${port}//en/terms`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/en/terms/']);
  await atRoot.close();
});

test('nothing that is sent ends the server', async () => {
  const parts = [
    '/',
    '//',
    '%',
    '%2f',
    '%00',
    '..',
    '\\',
    '?',
    '#',
    ':',
    '[',
    '@',
    'en',
    'sub/path',
    'http:',
    '辽',
  ];
  // A fixed sequence that visits the parts in ever new order.
  let seed = 7;
  const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31);
  for (let round = 0; round < 300; round += 1) {
    const length = 1 + ((next() >> 8) % 6);
    await askRaw(Array.from({ length }, () => parts[(next() >> 8) % parts.length]).join(''));
  }
  expect(await ask('/sub/path/')).toBe('200 start');
}, 400_000);
