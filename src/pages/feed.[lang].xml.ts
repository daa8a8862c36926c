import type { APIRoute } from 'astro';
import { addressOn } from '../components/address-on.ts';
import { atomFeed } from '../components/atom-feed.ts';
import { changes } from '../components/changes.ts';
import { inBothLanguages, siteData } from '../components/site-data.ts';
import { asset, page } from '../i18n/address.ts';
import { translator } from '../i18n/translate.ts';
import type { Lang } from '../languages.ts';

/** A feed holds whole addresses: there is none where the host is not known. */
export const getStaticPaths = () => (import.meta.env.SITE ? inBothLanguages() : []);

/** What is new in the glossary and the documents. */
export const GET: APIRoute = async ({ params, site }) => {
  const lang = params['lang'] as Lang;
  const t = translator(lang);
  const { termsById, documentsById } = await siteData();
  const at = (path: string) => addressOn(site, path);
  const entries = (await changes()).slice(0, 50).map(({ id, data }) => ({
    id: `${at(page(lang))}#${id}`,
    date: data.date,
    title: data[lang].trim(),
    link: at(page(lang, data.documents.length > 0 ? 'documents' : 'terms')),
    items: [
      ...data.terms
        .flatMap((term) => termsById.get(term) ?? [])
        .map((term) => ({
          text: `${term.zh} · ${term.en}`,
          link: at(page(lang, 'terms', term.id)),
        })),
      ...data.documents
        .flatMap((document) => documentsById.get(document) ?? [])
        .map((document) => ({
          text: document.shortTitles[lang],
          link: at(page(lang, 'documents', document.id)),
        })),
    ],
  }));
  const feed = atomFeed({
    lang,
    title: `${t('site.name')} · ${t('home.feed')}`,
    subtitle: t('site.description'),
    author: t('site.name'),
    self: at(asset(`/feed.${lang}.xml`)),
    home: at(page(lang)),
    entries,
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
