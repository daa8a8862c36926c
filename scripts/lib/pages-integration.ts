import { siteName } from '../../src/site.ts';
import type { AstroIntegration } from 'astro';
import { siteAddress } from './site-address.ts';
import { helperFolder } from './page-helper.ts';
import { counted, startStep } from './progress.ts';

/**
 * Says in one line what Astro made, in place of a line for each of some thousand pages; and ends the
 * build of a process that was killed, which would go on unseen.
 */
export function pageCount(): AstroIntegration {
  let done: (made: string) => void;
  return {
    name: 'page-count',
    hooks: {
      'astro:config:setup': ({ command }) => {
        if (helperFolder === undefined) done = startStep('pages');
        if (command === 'build' && process.channel) {
          process.once('disconnect', () => process.exit(1));
          process.channel.unref();
        }
      },
      'astro:build:done': ({ pages }) => done(counted(pages.length, 'page')),
      'astro:server:start': ({ address }) =>
        console.log(
          `${siteName.en} is at http://localhost:${address.port}${siteAddress().base}  (Ctrl-C ends it)`,
        ),
    },
  };
}
