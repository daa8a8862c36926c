import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { TermData } from '../../src/exchange/term-data.ts';
import { fontFor, write } from './packaged-fonts.ts';

/** Where src/styles/fonts.css finds it. */
const place = '.cache/fonts/headwords.woff2';

/**
 * Makes the font of the headwords before Astro reads the styles: a Song face with their characters and no
 * other, for readers whose system has none. Stands after the content build, which says what headwords there are.
 */
export function headwordFont(): AstroIntegration {
  return {
    name: 'headword-font',
    hooks: {
      'astro:config:setup': async ({ command, isRestart }) => {
        if ((command !== 'build' && command !== 'dev') || isRestart) return;
        const terms = JSON.parse(readFileSync('content/generated/terms.json', 'utf8')) as TermData[];
        const headwords = terms.map(({ zh }) => zh);
        write(place, readFileSync(await fontFor('Noto Serif SC', headwords, 'woff2')));
      },
    },
  };
}
