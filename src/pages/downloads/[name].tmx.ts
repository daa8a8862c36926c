import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../components/site-data.ts';
import type { DocumentData } from '../../exchange/document-data.ts';
import { tmx, translationUnits } from '../../exchange/tmx.ts';

/** One translation memory for each document, and one of all. */
export const getStaticPaths: GetStaticPaths = async () => {
  const documents = (await siteData()).documents.filter(({ translated }) => translated);
  return [
    ...documents.map((document) => ({ params: { name: document.id }, props: { documents: [document] } })),
    ...(documents.length > 0 ? [{ params: { name: 'all-documents' }, props: { documents } }] : []),
  ];
};

export const GET: APIRoute<{ documents: DocumentData[] }> = ({ props }) =>
  new Response(tmx(props.documents.flatMap(translationUnits), createdOn(props.documents)), {
    headers: { 'content-type': 'application/x-tmx+xml; charset=utf-8' },
  });

/** The newest date of the texts: the same input gives the same file. */
function createdOn(documents: readonly DocumentData[]): string {
  const newest =
    documents
      .map(({ published, delivered }) => published ?? delivered ?? '')
      .sort()
      .at(-1) || '2022-01-01';
  return `${newest.replaceAll('-', '')}T000000Z`;
}
