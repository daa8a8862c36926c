import type { APIRoute, GetStaticPaths } from 'astro';
import { glossaryFiles, type GlossaryFile } from '../../components/glossary-files.ts';

/** The glossary in every format: as a whole, by topic and by document. */
export const getStaticPaths: GetStaticPaths = async () => {
  const site = import.meta.env.SITE ? new URL(import.meta.env.SITE) : undefined;
  const { whole, topics, documents } = await glossaryFiles(site);
  const parts = [...topics, ...documents].flatMap(({ files }) => files);
  return [...whole, ...parts].map((file) => ({ params: { file: file.name }, props: { file } }));
};

export const GET: APIRoute<{ file: GlossaryFile }> = async ({ props: { file } }) =>
  new Response(await file.content(), { headers: { 'content-type': file.mediaType } });
