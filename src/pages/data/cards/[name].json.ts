import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../components/answers.ts';
import { cardTexts } from '../../../components/card/card-texts.ts';
import { siteData } from '../../../components/site-data.ts';
import { cardMaker } from '../../../exchange/card-data.ts';
import { cardFile } from '../../../exchange/card-file.ts';
import { languages } from '../../../languages.ts';

/** The cards of some terms, and the words of all: what a page fetches when one is asked for. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { terms } = await siteData();
  const files = Map.groupBy(terms, ({ id }) => cardFile(id));
  return languages.flatMap((lang) => {
    const cardOf = cardMaker(terms, lang);
    return [
      { params: { name: `texts.${lang}` }, props: { content: cardTexts(lang) } },
      ...[...files].map(([file, own]) => ({
        params: { name: `${file}.${lang}` },
        props: { content: Object.fromEntries(own.map((term) => [term.id, cardOf(term)])) },
      })),
    ];
  });
};

export const GET: APIRoute<{ content: unknown }> = ({ props }) => jsonAnswer(props.content);
