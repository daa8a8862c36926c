import type { APIRoute } from 'astro';

/**
 * Applies a reader's choices before anything is painted: in a module, the page would flash in the other
 * theme, and the content security policy allows no script inside the page. See reading-panel.ts.
 */
const script =
  "try{Object.assign(document.documentElement.dataset,JSON.parse(localStorage.getItem('reading')))}catch{}\n";

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
