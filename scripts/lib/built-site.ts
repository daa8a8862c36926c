import { siteAddress } from './site-address.ts';
import { healSite } from './site-folders.ts';
import { serveFolder } from './static-server.ts';
import { startBrowser } from './browser.ts';
import { sharedWhileHeld } from './shared-while-held.ts';

/** One server for all in this process: what a browser has of the site it need not ask for again. */
const shared = sharedWhileHeld(
  async () => {
    await healSite('dist');
    return serveFolder('dist', { base: siteAddress().base, port: 0 });
  },
  (server) => server.close(),
);

/**
 * Serves dist/ and starts the browser. `page` is a page that must be there: one clear message
 * instead of a hundred time-outs.
 */
export async function startBuiltSite(page = '') {
  const { address } = await shared.hold();
  const answer = await fetch(`${address}${page}`);
  if (!answer.ok) {
    shared.release();
    throw new Error(`dist/ has no page /${page} (${answer.status}): run \`npm run build\` first.`);
  }
  const browser = await startBrowser();
  return {
    address,
    open: browser.open,
    async close() {
      await browser.close();
      shared.release();
    },
  };
}
