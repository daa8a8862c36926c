import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../../src/languages.ts';
import { readPacked } from '../../src/search/packed-files.ts';
import { idOfMeta } from '../../src/search/search-files.ts';
import { helperFolder } from './page-helper.ts';

/**
 * Takes the parts in which Astro has made the files of the search into these files; and writes what every search
 * begins with, `data/search/meta.json`, into the search pages too: who comes with a query waits for one answer of the
 * server less. A page cannot do so by itself: the file is made beside it.
 */
export function searchFilesApart(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:build:done': ({ dir }) => {
        if (helperFolder !== undefined) return;
        const site = fileURLToPath(dir);
        const folder = path.join(site, 'data/search');
        takeApart(folder);
        const meta = readFileSync(path.join(folder, 'meta.json'), 'utf8');
        for (const lang of languages) writeIntoPage(path.join(site, lang, 'search', 'index.html'), meta);
      },
    },
  };
}

/** Puts the files of all parts in a folder in the place of these. */
function takeApart(folder: string): void {
  for (const part of readdirSync(folder).filter((name) => name.endsWith('.ndjson'))) {
    const file = path.join(folder, part);
    for (const [name, json] of readPacked(readFileSync(file, 'utf8')))
      writeFileSync(path.join(folder, `${name}.json`), json);
    rmSync(file);
  }
}

function writeIntoPage(file: string, meta: string): void {
  const html = readFileSync(file, 'utf8');
  // Nothing in it ends the script.
  const script = `<script type="application/json" id="${idOfMeta}">${meta.replaceAll('<', '\\u003c')}</script>`;
  const end = html.lastIndexOf('</body>');
  if (end < 0) throw new Error(`${file} has no </body>.`);
  writeFileSync(file, html.slice(0, end) + script + html.slice(end));
}
