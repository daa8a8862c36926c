import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { Agent, request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readPage } from '../scripts/lib/check-page.ts';
import { findNginx } from '../scripts/lib/nginx.mjs';

export const nginx = findNginx();
export const withoutNginx =
  'nginx is not here: what it would serve was not checked (on Debian: nginx-light).';

/** Serves a built site by nginx, with the very example of the documentation, below a base with slashes. */
export async function serveByNginx(folder: string, base: string) {
  const home = mkdtempSync(path.join(tmpdir(), 'nginx-test-'));
  const root = path.join(home, 'site');
  const below = path.join(root, base);
  mkdirSync(path.dirname(below), { recursive: true });
  symlinkSync(path.resolve(folder), below.replace(/\/$/, ''));
  const port = await freePort();
  const prefix = base.replace(/\/$/, '');
  const server = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('root /srv/site', `root ${root}`)
    .replace(/error_page 404 (?=.*# path)/, `$&${prefix}`)
    .replace(/location ~ \^(?=.*# path)/, `$&${prefix}`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  // Its workers must read what this user may read alone.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const config = `${user} daemon off; worker_processes 1; pid ${home}/pid; error_log ${home}/error.log;
    events {} http { include /etc/nginx/mime.types; access_log off;
    ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
    ${server} }`;
  writeFileSync(path.join(home, 'nginx.conf'), config);
  const child = spawn(nginx!, ['-p', home, '-c', path.join(home, 'nginx.conf')], { stdio: 'pipe' });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const address = `http://127.0.0.1:${port}${base}`;
  const close = async () => {
    const ended = once(child, 'close');
    child.kill();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx did not start: ${complaints}`);
    if (await fetch(address).catch(() => undefined)) return { address, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`nginx did not answer: ${complaints}`);
}

/** A port that is free now; the other side takes it at once. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The pages of a built site by their address below the base. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace(/(?<=^|\/)index\.html$/, ''))
    .sort();
}

/**
 * Follows the links of pages as a browser would; each address is asked for once.
 *
 * @param chosen which pages are read, by their address below the base
 * @returns addresses that lead nowhere, or only on to another, each with a page that names it
 */
export async function deadLinks(
  folder: string,
  address: string,
  chosen: (page: string) => boolean,
): Promise<{ read: number; asked: number; dead: string[] }> {
  const pages = pagesIn(folder).filter(chosen);
  const namedBy = new Map<string, string>();
  for (const page of pages) {
    const file = path.join(folder, page.endsWith('/') || page === '' ? `${page}index.html` : page);
    for (const { href } of readPage(file, `/${page}`, readFileSync(file, 'utf8')).links) {
      const url = new URL(href, `${address}${page}`);
      url.hash = '';
      if (url.host === new URL(address).host) namedBy.set(url.href, page);
    }
  }
  const waiting = [...namedBy];
  const dead: string[] = [];
  const agent = new Agent({ keepAlive: true });
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const status = await statusOf(next[0], agent);
      if (status !== 200) dead.push(`${status} ${next[0]} on /${next[1]}`);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  agent.destroy();
  return { read: pages.length, asked: namedBy.size, dead };
}

/** What is answered to a question for the head of an address: thousands are asked, in a third of the time of `fetch`. */
function statusOf(address: string, agent: Agent): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method: 'HEAD', agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode));
    });
    asked.on('error', reject);
    asked.end();
  });
}
