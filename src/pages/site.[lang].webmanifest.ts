import type { APIRoute } from 'astro';
import { inBothLanguages } from '../components/site-data.ts';
import { asset, page } from '../i18n/address.ts';
import { translator } from '../i18n/translate.ts';
import type { Lang } from '../languages.ts';

export const getStaticPaths = inBothLanguages;

/** What a device needs to keep the site among its own programs: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute = ({ params }) => {
  const lang = params['lang'] as Lang;
  const t = translator(lang);
  const icon = (size: number, purpose: string) => ({
    src: asset(`/icons/${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
  const manifest = {
    id: asset('/'),
    name: t('site.name'),
    short_name: t('site.shortName'),
    description: t('site.description'),
    lang,
    start_url: page(lang),
    scope: asset('/'),
    display: 'minimal-ui',
    background_color: '#fbfaf6',
    theme_color: '#a2301c',
    icons: [
      { src: asset('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
