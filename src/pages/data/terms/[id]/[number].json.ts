import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../../components/answers.ts';
import { siteData } from '../../../../components/site-data.ts';
import { furtherContexts, furtherNumbers } from '../../../../exchange/public-data.ts';
import type { TermData } from '../../../../exchange/term-data.ts';

/** The uses in context for which the file of a term has no room. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await siteData()).terms.flatMap((term) =>
    furtherNumbers(term).map((number) => ({
      params: { id: term.id, number: String(number) },
      props: { term, number },
    })),
  );

export const GET: APIRoute<{ term: TermData; number: number }> = ({ props }) =>
  jsonAnswer(furtherContexts(props.term, props.number));
