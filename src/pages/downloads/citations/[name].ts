import type { APIRoute, GetStaticPaths } from 'astro';
import { bibtex, cslJson } from '../../../components/document/citation.ts';
import { siteData } from '../../../components/site-data.ts';
import type { DocumentData } from '../../../exchange/document-data.ts';
import { page } from '../../../i18n/address.ts';
import { translator } from '../../../i18n/translate.ts';
import { languages, type Lang } from '../../../languages.ts';

const formats = { bib: bibtex, 'csl.json': cslJson };

/** Each document for reference managers, in each language and format. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await siteData()).documents.flatMap((document) =>
    languages.flatMap((lang) =>
      Object.entries(formats).map(([ending, write]) => ({
        params: { name: `${document.id}.${lang}.${ending}` },
        props: { document, lang, write },
      })),
    ),
  );

interface Props {
  document: DocumentData;
  lang: Lang;
  write: typeof bibtex;
}
export const GET: APIRoute<Props & Record<string, unknown>> = ({ site, props: { document, lang, write } }) =>
  new Response(
    write(
      document,
      lang,
      translator(lang)('site.name'),
      site && new URL(page(lang, 'documents', document.id), site).href,
    ),
  );
