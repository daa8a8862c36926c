import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Problem } from '../../src/problem.ts';
import { targetOf, type BuiltSite } from './check-address.ts';
import type { BuiltPage } from './check-page.ts';

/** Bytes: the HTML of a page as it is; style sheets, scripts and fonts of a document page as they travel (gzip). */
export const budget = { html: 1_500_000, assets: 120_000 };

/** Pages over the budget. The search engine's own files are left out: they load when a reader searches. */
export function checkWeight(site: BuiltSite, folder: string): Problem[] {
  const travelling = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = travelling.get(file);
    if (known !== undefined) return known;
    const content = readFileSync(path.join(folder, file));
    const size = file.endsWith('.woff2') ? content.length : gzipSync(content).length;
    travelling.set(file, size);
    return size;
  };
  return [...site.pages.values()].flatMap((page): Problem[] => {
    const problems: Problem[] = [];
    if (page.bytes > budget.html)
      problems.push({
        file: page.file,
        rule: 'weight-html',
        found: `${page.bytes} bytes of HTML`,
        expected: `${budget.html} at most`,
        mend: 'Divide the page, or show less of each item.',
      });
    if (!/\/documents\/[^/]+\/$/.test(page.path)) return problems;
    const files = assetsOf(page, site, folder);
    const weight = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    if (weight > budget.assets)
      problems.push({
        file: page.file,
        rule: 'weight-assets',
        found: `${weight} bytes: ${[...files].map((file) => `${file} ${sizeOf(file)}`).join(', ')}`,
        expected: `${budget.assets} at most`,
        mend: 'Load less, or load it when the reader asks for it.',
      });
    return problems;
  });
}

/** Style sheets and scripts of a page with what they load at once: static imports, fonts. */
function assetsOf(page: BuiltPage, site: BuiltSite, folder: string): Set<string> {
  const files = new Set<string>();
  const add = (href: string, from: string) => {
    const target = targetOf({ ...page, path: from }, href, site);
    if (target.kind !== 'inside' || files.has(target.path) || !site.files.has(target.path)) return;
    files.add(target.path);
    const text = /\.(?:css|js)$/.test(target.path)
      ? readFileSync(path.join(folder, target.path), 'utf8')
      : '';
    const loaded = target.path.endsWith('.css')
      ? text.matchAll(/url\(["']?([^"'()]+\.woff2)/g)
      : text.matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g);
    for (const [, address] of loaded) add(address!, target.path);
  };
  for (const href of page.resources) add(href, page.path);
  return files;
}
