import type { APIRoute } from 'astro';
import { siteData } from '../../components/site-data.ts';
import { termRow } from '../../search/term-rows.ts';

/** The term index that the search page loads. */
export const GET: APIRoute = async () => {
  const { terms } = await siteData();
  return new Response(JSON.stringify(terms.map(termRow)), { headers: { 'content-type': 'application/json' } });
};
