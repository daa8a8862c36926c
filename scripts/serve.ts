/** Serves dist/ on this machine under the path of the build: `node scripts/serve.ts`; PORT changes the port. */
import { existsSync } from 'node:fs';
import { siteAddress } from './lib/site-address.ts';
import { serveFolder } from './lib/static-server.ts';

const port = Number(process.env.PORT || 4321);

if (!existsSync('dist/index.html')) {
  console.error('There is no dist/ to serve: run `npm run build` first.');
  process.exitCode = 1;
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is “${process.env.PORT}”: give a number from 0 to 65535.`);
  process.exitCode = 1;
} else {
  const { address } = await serveFolder('dist', { base: siteAddress().base, port });
  console.log(`Liaoning Policy Reference is at ${address}  (Ctrl-C ends it)`);
}
