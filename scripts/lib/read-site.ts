import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltSite } from './check-address.ts';
import { readPage } from './check-page.ts';
import type { SiteAddress } from './site-address.ts';

/** Reads a built site from its folder. The search engine's own files are files like any other. */
export function readSite(folder: string, { origin, base }: SiteAddress): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(
      (item) => `/${path.relative(folder, path.join(item.parentPath, item.name)).replaceAll(path.sep, '/')}`,
    )
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      return readPage(
        `${folder}${file}`,
        file.replace(/(?<=\/)index\.html$/, ''),
        readFileSync(`${folder}${file}`, 'utf8'),
      );
    });
  return { origin, base, files: new Set(files), pages: new Map(pages.map((page) => [page.path, page])) };
}
