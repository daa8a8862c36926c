import type { APIRoute } from 'astro';
import { jsonAnswer, addressesOn } from '../../components/answers.ts';
import { siteData } from '../../components/site-data.ts';
import { publicDocument } from '../../exchange/public-data.ts';

export const GET: APIRoute = async ({ site }) =>
  jsonAnswer((await siteData()).documents.map((document) => publicDocument(document, addressesOn(site))));
