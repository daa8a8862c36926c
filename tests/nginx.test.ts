import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '../scripts/lib/site-address.ts';
import { deadLinks, nginx, serveByNginx, withoutNginx } from './nginx.fixture.ts';

if (!nginx) console.log(withoutNginx);

/** Every kind of page but those of single terms, of which one in fifty. */
function isRead(page: string): boolean {
  const term = /^(?:en|zh)\/terms\/([^/]+)\//.exec(page)?.[1];
  if (!term || ['english', 'pinyin', 'by-translation'].includes(term)) return true;
  return [...term].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 50 === 0;
}

describe.runIf(nginx)('served by nginx, as docs/nginx.conf has it', () => {
  let site: Awaited<ReturnType<typeof serveByNginx>>;
  beforeAll(async () => {
    site = await serveByNginx('dist', siteAddress().base);
  });
  afterAll(() => site?.close());

  test('every link leads to a page or file at once, without a detour', { timeout: 400_000 }, async () => {
    const { read, asked, dead } = await deadLinks('dist', site.address, isRead);
    expect(dead).toEqual([]);
    expect(read).toBeGreaterThan(200);
    expect(asked).toBeGreaterThan(3000);
  });

  test('a dead address shows the site’s own page, at any depth', async () => {
    for (const address of ['no-such-page/', 'en/terms/no-such-term/', 'a/b/c.html']) {
      const answer = await fetch(`${site.address}${address}`);
      expect([address, answer.status, await answer.text()]).toEqual([
        address,
        404,
        expect.stringContaining('id="q-en"'),
      ]);
    }
  });

  test('only what is named for what it holds is kept without asking', async () => {
    const page = await fetch(`${site.address}en/`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const style = /_astro\/[^"]+\.css/.exec(await page.text())![0];
    const answer = await fetch(`${site.address}${style}`);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect((await fetch(`${site.address}sw.js`)).headers.get('cache-control')).toBe('no-cache');
  });
});
