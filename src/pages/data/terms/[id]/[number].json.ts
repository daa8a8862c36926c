import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../../components/answers.ts';
import { siteData } from '../../../../components/site-data.ts';
import { furtherContexts } from '../../../../exchange/public-data.ts';

/** The uses in context for which the file of a term has no room. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await siteData()).terms.flatMap((term) =>
    [...furtherContexts(term)].map(([number, content]) => ({
      params: { id: term.id, number },
      props: { content },
    })),
  );

export const GET: APIRoute<{ content: unknown }> = ({ props }) => jsonAnswer(props.content);
