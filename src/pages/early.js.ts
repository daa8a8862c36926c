import type { APIRoute } from 'astro';

/**
 * What must be known before anything is painted: a reader's choices (see reading-panel.ts), and that there are
 * scripts, and a clipboard, for the buttons that need them take room. In a module, the page would flash in the other
 * theme, or move; and the content security policy allows no script inside the page.
 */
const script =
  "const{dataset}=document.documentElement;dataset.scripted='';" +
  "if(navigator.clipboard)dataset.clipboard='';" +
  "try{Object.assign(dataset,JSON.parse(localStorage.getItem('reading')))}catch{}\n";

export const GET: APIRoute = () =>
  new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
