import type { APIRoute } from 'astro';
import { siteFigures } from '../../components/figures/figures-of-site.ts';
import { figuresCsv } from '../../exchange/public-figures.ts';

export const GET: APIRoute = async () => {
  const { figures, indicators } = siteFigures();
  return new Response(figuresCsv(figures, indicators), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
