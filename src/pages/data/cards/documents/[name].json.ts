import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../../components/answers.ts';
import { siteData } from '../../../../components/site-data.ts';
import { cardMaker, hasOwnCards, type Card } from '../../../../exchange/card-data.ts';
import { languages } from '../../../../languages.ts';

/** The cards of the terms of a document, in either of its texts, where they are few. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { terms, documents } = await siteData();
  return languages.flatMap((lang) => {
    const cardOf = cardMaker(terms, lang);
    return documents.filter(hasOwnCards).map((document) => {
      const used = new Set([...document.terms.map(({ id }) => id), ...document.alsoUsed]);
      const own = terms.filter(({ id }) => used.has(id));
      return {
        params: { name: `${document.id}.${lang}` },
        props: { cards: Object.fromEntries(own.map((term) => [term.id, cardOf(term)])) },
      };
    });
  });
};

export const GET: APIRoute<{ cards: Record<string, Card> }> = ({ props }) => jsonAnswer(props.cards);
