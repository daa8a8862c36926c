import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonAnswer } from '../../../../components/answers.ts';
import { dateOf } from '../../../../components/document-date.ts';
import { statusOf } from '../../../../components/document/whose.ts';
import { siteData } from '../../../../components/site-data.ts';
import type { DocumentData } from '../../../../exchange/document-data.ts';
import { textIn } from '../../../../exchange/document-texts.ts';
import { type Lang, languages } from '../../../../languages.ts';
import {
  documentFile,
  documentFiles,
  namesOfFiles,
  type DocumentFacts,
  type DocumentFile,
} from '../../../../search/document-files.ts';

/** What a page of a language shows of the documents that were found, some in each file. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { documents } = await siteData();
  const files = documentFiles(documents.length);
  return namesOfFiles(files).flatMap((name) => {
    const own = documents.filter(({ id }) => documentFile(id, files) === name);
    return languages.map((lang) => ({
      params: { name: `${name}.${lang}` },
      props: { content: Object.fromEntries(own.map((document) => [document.id, factsOf(document, lang)])) },
    }));
  });
};

function factsOf(document: DocumentData, lang: Lang): DocumentFacts {
  const whose = languages.flatMap((own) => {
    const text = textIn(document, own);
    return text ? [[own, statusOf(document, text, lang)] as const] : [];
  });
  return { title: document.shortTitles[lang], date: dateOf(document), whose: Object.fromEntries(whose) };
}

export const GET: APIRoute<{ content: DocumentFile }> = ({ props }) => jsonAnswer(props.content);
