import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { helperFolder, helping, startHelper, withHelper } from './page-helper.ts';
import { counted, startStep } from './progress.ts';

/** From so many documents on, a second process saves more than it costs: it bundles the program once more. */
const worthIt = 50;

/** Of the helper; inside the project, as what is bundled there loads its packages. */
const folder = path.resolve('.cache/page-helper');

/** Makes the pages of a large site in two processes. `PAGE_HELPER=1` does so whatever the size. */
export function pageHelper(): AstroIntegration {
  let tell = () => {};
  return {
    name: 'page-helper',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // What Astro keeps between builds is not to be written by two.
        if (helperFolder !== undefined)
          updateConfig({ cacheDir: pathToFileURL(`${path.resolve(helperFolder)}/cache/`) });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (helperFolder !== undefined) return setPrerenderer(helping);
        if (!process.env['PAGE_HELPER'] && documentCount() < worthIt) return;
        // What a build left there that was killed is of no use.
        rmSync(folder, { recursive: true, force: true });
        mkdirSync(folder, { recursive: true });
        // Now, as it has the program to bundle before it can help.
        const helper = startHelper(folder);
        setPrerenderer((own) => withHelper(own, helper));
        const done = startStep('second process');
        tell = () => {
          rmSync(folder, { recursive: true, force: true });
          done(counted(helper.made, 'file'));
        };
      },
      'astro:build:generated': () => tell(),
    },
  };
}

function documentCount(): number {
  const documents = 'content/generated/documents';
  return existsSync(documents) ? readdirSync(documents).length : 0;
}
