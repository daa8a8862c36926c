import type { Lang } from '../languages.ts';
import type { APIRoute } from 'astro';
import { inBothLanguages } from '../components/site-data.ts';
import { asset, page } from '../i18n/address.ts';
import { translator } from '../i18n/translate.ts';
import { escapeXml } from '../escape-xml.ts';

/** A browser keeps the addresses apart from the site: without a host there is nothing to tell it. */
export const getStaticPaths = () => (import.meta.env.SITE ? inBothLanguages() : []);

/** OpenSearch 1.1 description: lets a browser search the site from its address bar. */
export const GET: APIRoute = ({ params, site }) => {
  const lang = params['lang'] as Lang;
  const t = translator(lang);
  const search = `${new URL(page(lang, 'search'), site).href}?q={searchTerms}`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(t('site.shortName'))}</ShortName>
  <Description>${escapeXml(t('site.description'))}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${lang}</Language>
  <Image width="64" height="64" type="image/svg+xml">${escapeXml(new URL(asset('/favicon.svg'), site).href)}</Image>
  <Url type="text/html" template="${escapeXml(search)}"/>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
