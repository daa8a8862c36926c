import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentResult } from './build-content.ts';
import { contentBuilder } from './content-builder.ts';
import { watchContent } from './content-watch.ts';
import { helperFolder } from './page-helper.ts';
import { endWith, seconds, startStep } from './progress.ts';
import { serveReports } from './report-pages.ts';
import { siteAddress } from './site-address.ts';

/**
 * Builds content/generated/ before Astro reads it, and anew whenever something it is made of is saved
 * while `astro dev` runs. In live editing, problems are printed and the last good output stays.
 */
export function contentBuild(): AstroIntegration {
  let builder = contentBuilder();
  let root = '';
  let wasBroken = false;
  const tell = (result: ContentResult, time: number) => {
    if (!result.ok) console.error(`\n${result.report}\n`);
    else if (result.changed > 0 || wasBroken) console.log(`content ${seconds(time)}: ${result.summary}`);
    wasBroken = !result.ok;
  };
  return {
    name: 'content-build',
    hooks: {
      'astro:config:setup': async ({ command, config, isRestart }) => {
        root = fileURLToPath(config.root);
        if ((command !== 'build' && command !== 'dev') || isRestart || helperFolder !== undefined) return;
        const done = startStep('content');
        if (command === 'build') builder = contentBuilder('.', { remembers: false });
        const result = await builder.build();
        if (command === 'build') await builder.stop();
        if (result.ok) return done(result.summary);
        if (command === 'build') return endWith(result.report);
        tell(result, 0);
        if (!existsSync('content/generated/terms.json'))
          return endWith('There is no earlier output to show: mend the problems above, then start again.');
      },
      'astro:server:setup': ({ server }) => {
        serveReports(server.middlewares, siteAddress().base);
        watchContent(server.watcher, {
          root,
          builder,
          tell: (result, time) => {
            tell(result, time);
            // Astro does not know of most of these files: what reads them counts as changed, so that no page and
            // no list of pages that it made of them is kept.
            if (result.ok && result.changed > 0)
              server.watcher.emit('change', path.join(root, 'src/components/site-data.ts'));
          },
        });
      },
      'astro:server:start': ({ address }) =>
        console.log(
          `reports of single documents: http://localhost:${address.port}${siteAddress().base}report/`,
        ),
      'astro:server:done': () => builder.stop(),
    },
  };
}
