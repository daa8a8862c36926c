import { whose } from '../components/document/whose.ts';
import { sourceText, textIn } from '../exchange/document-texts.ts';
import type { APIRoute } from 'astro';
import { addressOn } from '../components/address-on.ts';
import { newestFirst } from '../components/document-date.ts';
import { siteData } from '../components/site-data.ts';
import { asset, page } from '../i18n/address.ts';
import { translator } from '../i18n/translate.ts';

/** The list of a large site leads to the newest; all of them are in `documents.json`. */
const mostDocuments = 100;

/** What programs that read for people should know of the site: https://llmstxt.org */
export const GET: APIRoute = async ({ site }) => {
  const t = translator('en');
  const { terms, documents, topics } = await siteData();
  const link = (text: string, path: string, note: string) => `- [${text}](${addressOn(site, path)}): ${note}`;
  const text = [
    `# ${t('site.name')} · ${translator('zh')('site.name')}`,
    '',
    `> ${t('site.description')} ${t('home.lead', { count: terms.length, documents: documents.length })}`,
    '',
    'Every form of a term carries advice (use, may be used, avoid, obsolete) and evidence (official text, national',
    'press, a document here, no source yet). Cite both. The Chinese texts of the documents are this site’s own',
    'translations, not official texts. The page of a term in the other language has the same address with',
    '`/zh/` in place of `/en/`.',
    '',
    '## Data',
    '',
    link(
      'terms.json',
      asset('/data/terms.json'),
      'every term with renderings, advice, evidence, counts of use',
    ),
    link('terms/<id>.json', asset('/data/terms/'), 'one term with definition, notes and uses in context'),
    link('documents.json', asset('/data/documents.json'), 'every document with its origin and its terms'),
    link('sources.json', asset('/data/sources.json'), 'what the glossary cites'),
    '',
    '## Pages',
    '',
    link(t('terms.title'), page('en', 'terms'), t('terms.lead', { count: terms.length })),
    link(t('home.avoid'), page('en', 'guides', 'avoid'), t('home.variantsNote')),
    link(t('home.guide'), page('en', 'guides', 'using'), t('home.guideNote')),
    '',
    '## Documents',
    '',
    ...newestFirst(documents)
      .slice(0, mostDocuments)
      .map((document) =>
        link(
          document.titles.en,
          page('en', 'documents', document.id),
          whose(document, textIn(document, 'en') ?? sourceText(document), 'en'),
        ),
      ),
    '',
    '## Topics',
    '',
    ...topics.map(({ id, introduction, terms: own }) =>
      link(
        t(`topics.names.${id}`),
        page('en', 'topics', id),
        introduction?.en ?? t('topics.lead', { count: own.length }),
      ),
    ),
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
