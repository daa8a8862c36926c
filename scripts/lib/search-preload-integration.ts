import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languages } from '../../src/languages.ts';
import { siteAddress } from './site-address.ts';

/**
 * The search page names at its top all that its scripts import: who comes with a query waits for one answer of the
 * server instead of two.
 */
export function searchPreload(): AstroIntegration {
  return {
    name: 'search-preload',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const lang of languages) preloadOn(path.join(site, lang, 'search', 'index.html'), site);
      },
    },
  };
}

function preloadOn(page: string, site: string): void {
  const { base } = siteAddress();
  const html = readFileSync(page, 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="([^"]+)">/g)].map(([, src]) => src!);
  const fileOf = (address: string) => path.join(site, address.slice(base.length));
  const imported = importsOf(scripts.map(fileOf)).map((file) => base + path.relative(site, file));
  const links = imported.map((href) => `<link rel="modulepreload" href="${href}">`);
  writeFileSync(page, html.replace('</head>', `${links.join('')}</head>`));
}

/** What some scripts import at once, directly or through others, without themselves. */
function importsOf(scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const script of found)
    for (const [, name] of readFileSync(script, 'utf8').matchAll(
      /(?:from|import)\s?["'](\.\/[\w.-]+\.js)["']/g,
    )) {
      const file = path.join(path.dirname(script), name!);
      if (existsSync(file)) found.add(file);
    }
  return [...found].filter((file) => !scripts.includes(file));
}
