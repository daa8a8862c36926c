/** Content, pages and search index → dist/, ready to upload: `SITE_URL=https://host/sub/path npm run build`. */
import { astroBuild } from './lib/astro-build.ts';
import { buildSite } from './lib/build-site.ts';
import { runCommand } from './lib/plain-error.ts';
import { startStep } from './lib/progress.ts';
import { sizeOf } from './lib/site-folders.ts';
import { hasSiteAddress, siteAddress } from './lib/site-address.ts';

await runCommand(async () => {
  const done = startStep('dist/');
  const { origin, base } = siteAddress();
  await buildSite('dist', astroBuild);
  done(sizeOf('dist'));
  if (!hasSiteAddress())
    console.log(
      `SITE_URL is not set: absolute addresses (canonical, sitemap, data) lead to ${origin}${base}. ` +
        'For a host: SITE_URL=https://example.org/sub/path npm run build',
    );
});
