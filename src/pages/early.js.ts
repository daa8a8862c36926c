import type { APIRoute } from 'astro';

/**
 * What must be known before anything is painted: a reader's choices (see reading-panel.ts), and whether there is
 * a clipboard, for buttons that copy take room. In a module, the page would flash in the other theme, or move;
 * and the content security policy allows no script inside the page.
 */
const script =
  'const{dataset}=document.documentElement;' +
  "if(navigator.clipboard)dataset.clipboard='';" +
  "try{Object.assign(dataset,JSON.parse(localStorage.getItem('reading')))}catch{}\n";

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
