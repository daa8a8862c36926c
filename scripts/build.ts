/** Content, pages and search index → dist/, ready to upload: `SITE_URL=https://host/sub/path npm run build`. */
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';
import { runCommand } from './lib/plain-error.ts';
import { startStep } from './lib/progress.ts';
import { sizeOf } from './lib/site-folders.ts';
import { siteAddress } from './lib/site-address.ts';

await runCommand(async () => {
  const done = startStep('dist/');
  const { origin } = siteAddress();
  await buildSite('dist', astroBuild);
  done(sizeOf('dist'));
  if (origin === undefined)
    console.log(
      'SITE_URL is not set: no address in the site names a host, and it has no sitemap. ' +
        'For a host: SITE_URL=https://example.org/sub/path npm run build',
    );
});
