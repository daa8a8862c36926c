import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../components/answers.ts';
import { searchFilesOfSite } from '../../../components/search/search-files-of-site.ts';

/** The files of the search, in live editing; a build makes them by the hundred, see `[part].ndjson.ts`. */
export const getStaticPaths: GetStaticPaths = async () => {
  if (!import.meta.env.DEV) return [];
  return [...(await searchFilesOfSite())].map(([name, content]) => ({
    params: { name },
    props: { content },
  }));
};

export const GET: APIRoute<{ content: unknown }> = ({ props }) => jsonAnswer(props.content);
