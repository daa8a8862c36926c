import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { fontFor, write } from './packaged-fonts.ts';
import { helperFolder } from './page-helper.ts';
import { generatedTerms } from './read-generated.ts';

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
        // A helper would write the file that the first process reads.
        if ((command !== 'build' && command !== 'dev') || isRestart || helperFolder !== undefined) return;
        const headwords = generatedTerms().map(({ zh }) => zh);
        write(place, readFileSync(await fontFor('Noto Serif SC', headwords, 'woff2')));
      },
    },
  };
}
