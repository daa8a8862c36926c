import type { APIRoute, GetStaticPaths } from 'astro';
import { deskFiles } from '../../../components/check/desk-files.ts';

/** What the check page fetches when it is used. */
export const getStaticPaths: GetStaticPaths = async () =>
  Object.values(await deskFiles()).map(({ name, content }) => ({ params: { name }, props: { content } }));

export const GET: APIRoute<{ content: string }> = ({ props }) =>
  new Response(props.content, { headers: { 'content-type': 'application/json; charset=utf-8' } });
