import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../components/answers.ts';
import { siteFigures } from '../../components/figures/figures-of-site.ts';
import { publicFigure } from '../../exchange/public-figures.ts';

export const GET: APIRoute = async () => {
  const { figures, indicators } = siteFigures();
  return jsonAnswer(figures.map((figure) => publicFigure(figure, indicators)));
};
