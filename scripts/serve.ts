/** Serves dist/ on this machine under the path of the build: `npm run serve`; PORT changes the port. */
import { siteName } from '../src/site.ts';
import { existsSync } from 'node:fs';
import { PlainError, runCommand } from './lib/plain-error.ts';
import { wantedPort } from './lib/port.ts';
import { siteAddress } from './lib/site-address.ts';
import { healSite } from './lib/site-folders.ts';
import { serveFolder } from './lib/static-server.ts';

await runCommand(async () => {
  const { base } = siteAddress();
  const port = wantedPort();
  await healSite('dist');
  if (!existsSync('dist/index.html'))
    throw new PlainError('There is no dist/ to serve: run `npm run build` first.');
  const { address } = await serveFolder('dist', { base, port });
  console.log(`${siteName.en} is at ${address}  (Ctrl-C ends it)`);
});
