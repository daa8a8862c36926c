import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { keepForGood, unchangingFolders } from './caching.ts';
import { siteAddress } from './site-address.ts';

/** Writes `_headers`, which Netlify and Cloudflare Pages read: caching, and what no page can say itself. */
export function hostingFiles(): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done': ({ dir }) =>
        writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(siteAddress().base)),
    },
  };
}

/**
 * Headers by path: https://developers.cloudflare.com/pages/configuration/headers/
 *
 * @param base of the site, with a slash at both ends
 */
export function headersFile(base: string): string {
  const rule = (path: string, ...headers: string[]) =>
    [`${base}${path}`, ...headers.map((header) => `  ${header}`), ''].join('\n');
  return [
    rule(
      '*',
      "Content-Security-Policy: frame-ancestors 'none'",
      'Referrer-Policy: strict-origin-when-cross-origin',
      'X-Content-Type-Options: nosniff',
    ),
    // For all others the hosts say of themselves that a browser must ask.
    ...unchangingFolders.map((folder) => rule(`${folder}/*`, `Cache-Control: ${keepForGood}`)),
  ].join('\n');
}
