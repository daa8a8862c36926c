import type { APIRoute } from 'astro';
import { notices } from '../components/third-party.ts';

/** The notices that the licences of shipped parts ask for. */
export const GET: APIRoute = () =>
  new Response(notices(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
