import type { APIRoute } from 'astro';
import { asset } from '../i18n/address.ts';

/** Everything may be read; the sitemap says what there is. Read by robots at the root of a host only. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    [
      'User-agent: *',
      'Allow: /',
      '',
      // A sitemap is named by its whole address.
      ...(site ? [`Sitemap: ${new URL(asset('/sitemap-index.xml'), site).href}`, ''] : []),
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
