import type { APIRoute } from 'astro';
import { jsonAnswer } from '../../components/answers.ts';
import { siteFigures } from '../../components/figures/figures-of-site.ts';
import { figureFiles } from '../../exchange/public-figures.ts';

/** Which files hold the figures of each document: all of them in one would grow with the documents. */
export const GET: APIRoute = async () => jsonAnswer(figureFiles(siteFigures().figures));
