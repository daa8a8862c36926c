import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What is text, by its ending, and as what it is sent. Fonts, pictures and packed data are compressed already. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** A file of a folder that is text, compressed as hosts send it; undefined for all else, and for no file. */
export function compressedFile(folder: string, pathname: string): { type: string; body: Buffer } | undefined {
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const type = types[path.extname(file)];
  const whole = path.join(folder, path.posix.normalize(`/${file}`));
  try {
    return type === undefined ? undefined : { type, body: gzipSync(readFileSync(whole)) };
  } catch {
    return undefined;
  }
}
