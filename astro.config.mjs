import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';

// SITE_URL is the whole address of the deployed site, sub-path included: https://host/sub/path
const address = new URL(process.env.SITE_URL || 'http://localhost:4321/');
const base = address.pathname.replace(/\/$/, '') || '/';
const home = new URL(base.replace(/\/?$/, '/'), address).href;

export default defineConfig({
  site: address.origin,
  base,
  trailingSlash: 'always',
  output: 'static',
  // The default, "jsx", eats the space at a line break beside an inline tag.
  compressHTML: true,
  integrations: [
    mdx({ processor: satteri({ features: { smartPunctuation: false } }) }),
    sitemap({
      i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh' } },
      // The choice of language is no third address of the home page; a search is no page to be found.
      filter: (page) => page !== home && !page.endsWith('/search/'),
    }),
  ],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
