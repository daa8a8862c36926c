import { siteAddress } from './site-address.ts';
import { healSite } from './site-folders.ts';
import { serveFolder } from './static-server.ts';
import { startBrowser } from './browser.ts';

/**
 * Serves dist/ and starts the browser. `page` is a page that must be there: one clear message
 * instead of a hundred time-outs.
 */
export async function startBuiltSite(page = '') {
  await healSite('dist');
  const server = await serveFolder('dist', { base: siteAddress().base, port: 0 });
  const answer = await fetch(`${server.address}${page}`);
  if (!answer.ok) {
    await server.close();
    throw new Error(`dist/ has no page /${page} (${answer.status}): run \`npm run build\` first.`);
  }
  const browser = await startBrowser();
  return {
    address: server.address,
    open: browser.open,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
