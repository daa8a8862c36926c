import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** Of the start page, with the base: `http://localhost:4321/sub/path/`. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: below `base` (`/` or `/sub/path/`), folders with a
 * trailing slash, 404.html for the rest. Takes `port`, or the next free one; 0 takes any.
 */
export async function serveFolder(
  folder: string,
  { base, port }: { base: string; port: number },
): Promise<StaticServer> {
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  const notFound = path.join(folder, '404.html');
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFound) ? readFileSync(notFound) : 'Not found');
    };
    const target =
      inside === undefined ? `${pathname}/` === base && base : isFolder(folder, inside) && `${pathname}/`;
    if (target) {
      response.writeHead(301, { location: `${target}${search}` });
      response.end();
    } else if (inside === undefined) {
      missing();
    } else {
      request.url = `${inside}${search}`;
      files(request, response, missing);
    }
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A path that names a folder with a page, but lacks the slash at its end. */
function isFolder(folder: string, pathname: string): boolean {
  return !pathname.endsWith('/') && existsSync(path.join(folder, decodeSafely(pathname), 'index.html'));
}

function decodeSafely(pathname: string): string {
  try {
    return path.posix.normalize(decodeURIComponent(pathname));
  } catch {
    return '/\0';
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const attempt = (wanted: number) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && wanted < port + 100) attempt(wanted + 1);
        else reject(error);
      });
      server.listen(wanted, 'localhost', () => {
        server.removeAllListeners('error');
        resolve();
      });
    };
    attempt(port);
  });
}
