import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../../src/languages.ts';
import { idOfMeta } from '../../src/search/search-files.ts';
import { helperFolder } from './page-helper.ts';

/**
 * Writes what every search begins with, `data/search/meta.json`, into the search pages too: who comes with a query
 * waits for one answer of the server less. A page cannot do so by itself: the file is made beside it.
 */
export function searchMeta(): AstroIntegration {
  return {
    name: 'search-meta',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (helperFolder !== undefined) return;
        const site = fileURLToPath(dir);
        const meta = readFileSync(path.join(site, 'data/search/meta.json'), 'utf8');
        for (const lang of languages) writeIntoPage(path.join(site, lang, 'search', 'index.html'), meta);
      },
    },
  };
}

function writeIntoPage(file: string, meta: string): void {
  const html = readFileSync(file, 'utf8');
  // Nothing in it ends the script.
  const script = `<script type="application/json" id="${idOfMeta}">${meta.replaceAll('<', '\\u003c')}</script>`;
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error(`${file} has no </body>.`);
  writeFileSync(file, html.slice(0, end) + script + html.slice(end));
}
