import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import path from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './caching.ts';
import { compressedFile } from './compressed-file.ts';
import { listenFrom } from './port.ts';

export interface StaticServer {
  /** Of the start page, with the base: `http://localhost:4321/sub/path/`. */
  address: string;
  close(): Promise<void>;
}

export interface ServerOptions {
  /** `/` or `/sub/path/`. */
  base: string;
  /** This one, or the next free one; 0 takes any. */
  port: number;
  /** What is text is compressed. */
  compress?: boolean;
  /** What comes late, by its path and query, and how late: ms. */
  late?: { files: RegExp; ms: number };
  /** A certificate of `localhost` and its key, as PEM: with them the site is served by HTTP/2. */
  secure?: { cert: string; key: string };
}

/**
 * Serves a built site as a static host does: below its base, folders with a trailing slash, 404.html for the rest, 400
 * for what is no address. Browsers keep files as `_headers` has it for hosts.
 *
 * @throws {PlainError} where no port can be had
 */
export async function serveFolder(folder: string, options: ServerOptions): Promise<StaticServer> {
  const { base, port, secure } = options;
  const answer = answersFrom(folder, options);
  const server = secure
    ? // Its requests and answers have all that is used of those of HTTP/1.1.
      createSecureServer({ ...secure, allowHTTP1: true }, answer as unknown as SecureListener)
    : createServer(answer);
  const taken = await listenFrom(server, port);
  return {
    address: `${secure ? 'https' : 'http'}://localhost:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

type SecureListener = Parameters<typeof createSecureServer>[1];

function answersFrom(folder: string, { base, compress = false, late }: ServerOptions): RequestListener {
  const answer = answersAtOnce(folder, { base, compress });
  return (request, response) => {
    if (late?.files.test(request.url ?? '')) setTimeout(() => void answer(request, response), late.ms);
    else void answer(request, response);
  };
}

function answersAtOnce(folder: string, { base, compress }: { base: string; compress: boolean }) {
  // Each file is looked for when it is asked for: a build may have replaced it.
  const files = sirv(folder, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => void response.setHeader('Cache-Control', cacheControl(pathname)),
  });
  const notFound = path.join(folder, '404.html');
  const answer: RequestListener = (request, response) => {
    const asked = readTarget(request.url ?? '/');
    if (!asked) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Not an address');
      return;
    }
    const { pathname, search } = asked;
    const inside = pathname.startsWith(base) ? pathname.slice(base.length - 1) : undefined;
    const missing = () => {
      const page = readIfThere(notFound);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(page ?? 'Not found');
    };
    const packed = compress && inside !== undefined ? compressedFile(folder, inside) : undefined;
    const target =
      inside === undefined ? `${pathname}/` === base && base : isFolder(folder, inside) && `${pathname}/`;
    if (target) {
      // Two slashes at its beginning would lead to another host.
      response.writeHead(301, { location: `${target.replace(/^\/+/, '/')}${search}` });
      response.end();
    } else if (inside === undefined) {
      missing();
    } else if (packed) {
      response.writeHead(200, {
        'content-type': packed.type,
        'content-encoding': 'gzip',
        'cache-control': cacheControl(inside),
      });
      response.end(packed.body);
    } else {
      request.url = `${inside}${search}`;
      files(request, response, missing);
    }
  };
  return answer;
}

/**
 * Path and query of what a client asks for, which may be anything it likes to send: `//`, `*`, a whole
 * address, an encoding that is none. Undefined where it is no address.
 */
function readTarget(target: string): { pathname: string; search: string } | undefined {
  // A path keeps its slashes: `//host/x` is no other host.
  const url = URL.parse(target.startsWith('/') ? `http://localhost${target}` : target, 'http://localhost/');
  return url?.pathname.startsWith('/') ? url : undefined;
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

/** Undefined also where a build takes the file away at this moment. */
function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
