import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../components/answers.ts';
import { siteFigures } from '../../../components/figures/figures-of-site.ts';
import type { FigureData } from '../../../exchange/figure-data.ts';
import { publicFigure } from '../../../exchange/public-figures.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { figures } = siteFigures();
  return [...Map.groupBy(figures, ({ document }) => document)].map(([document, own]) => ({
    params: { document },
    props: { own },
  }));
};

export const GET: APIRoute<{ own: FigureData[] }> = async ({ props }) => {
  const { indicators } = siteFigures();
  return jsonAnswer(props.own.map((figure) => publicFigure(figure, indicators)));
};
