import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type StaticServer } from './static-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'static-server-'));
let server: StaticServer;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'en/terms'), { recursive: true });
  for (const [file, text] of Object.entries({
    'index.html': 'start',
    'en/terms/index.html': 'terms',
    '404.html': 'nothing here',
    'data.json': '{}',
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

test('a port that is taken leads to the next free one', async () => {
  const taken = Number(new URL(server.address).port);
  const second = await serveFolder(folder, { base: '/', port: taken });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(taken);
  await second.close();
});
