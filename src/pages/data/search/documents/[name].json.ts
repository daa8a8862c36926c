import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../../components/answers.ts';
import { dateOf } from '../../../../components/document-date.ts';
import { statusOf } from '../../../../components/document/whose.ts';
import type { DocumentFacts } from '../../../../components/search/documents-of-site.ts';
import { siteData } from '../../../../components/site-data.ts';
import { textIn } from '../../../../exchange/document-texts.ts';
import type { DocumentData } from '../../../../exchange/document-data.ts';
import { type Lang, languages } from '../../../../languages.ts';

/** What a page of a language shows of each document that was found. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { documents } = await siteData();
  return documents.flatMap((document) =>
    languages.map((lang) => ({
      params: { name: `${document.id}.${lang}` },
      props: { facts: factsOf(document, lang) },
    })),
  );
};

function factsOf(document: DocumentData, lang: Lang): DocumentFacts {
  const whose = languages.flatMap((own) => {
    const text = textIn(document, own);
    return text ? [[own, statusOf(document, text, lang)] as const] : [];
  });
  return { title: document.shortTitles[lang], date: dateOf(document), whose: Object.fromEntries(whose) };
}

export const GET: APIRoute<{ facts: DocumentFacts }> = ({ props }) => jsonAnswer(props.facts);
