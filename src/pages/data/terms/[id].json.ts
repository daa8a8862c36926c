import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer, addressesOn } from '../../../components/answers.ts';
import { siteData } from '../../../components/site-data.ts';
import { publicTermInFull } from '../../../exchange/public-data.ts';
import type { TermData } from '../../../exchange/term-data.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await siteData()).terms.map((term) => ({ params: { id: term.id }, props: { term } }));

export const GET: APIRoute<{ term: TermData }> = ({ site, props }) =>
  jsonAnswer(publicTermInFull(props.term, addressesOn(site)));
