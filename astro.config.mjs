import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import packageJson from './package.json' with { type: 'json' };
import { contentBuild } from './scripts/lib/content-integration.ts';
import { headwordFont } from './scripts/lib/headword-font-integration.ts';
import { hostingFiles } from './scripts/lib/hosting-integration.ts';
import { offlineReading } from './scripts/lib/offline-integration.ts';
import { pageHelper } from './scripts/lib/page-helper-integration.ts';
import { pageCount } from './scripts/lib/pages-integration.ts';
import { orEnd } from './scripts/lib/plain-error.ts';
import { searchIndex } from './scripts/lib/search-integration.ts';
import { searchFilesApart } from './scripts/lib/search-files-integration.ts';
import { sharePictures } from './scripts/lib/share-pictures-integration.ts';
import { siteAddress } from './scripts/lib/site-address.ts';

const { origin, base } = orEnd(() => siteAddress());
const home = `${origin}${base}`;

export default defineConfig({
  ...(origin && { site: origin }),
  base: base.replace(/(?<=.)\/$/, ''),
  trailingSlash: 'always',
  output: 'static',
  // The default, "jsx", eats the space at a line break beside an inline tag.
  compressHTML: true,
  // While the file of one page is written, the next page is made.
  build: { concurrency: 4 },
  // The integrations tell each step in a line.
  logger: { entrypoint: 'astro/logger/node', config: { level: 'warn' } },
  integrations: [
    contentBuild(),
    headwordFont(),
    pageCount(),
    pageHelper(),
    // Shiki colours by style attributes, which the content security policy forbids.
    mdx({ processor: satteri({ features: { smartPunctuation: false } }), syntaxHighlight: false }),
    // A sitemap holds whole addresses: there is none where the host is not known.
    origin &&
      sitemap({
        i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh' } },
        // The choice of language is no third address of the home page; a search is no page to be found; and a
        // text in the pages of the other language has one in its own.
        filter: (page) =>
          page !== home && !page.endsWith('/search/') && !/\/documents\/[^/]+\/(?:en|zh)\/$/.test(page),
      }),
    searchIndex(),
    searchFilesApart(),
    sharePictures(),
    hostingFiles(),
    // Last: it names the build by all that is in it.
    offlineReading(),
  ],
  devToolbar: { enabled: false },
  vite: {
    // It loads a part of its own for each system.
    ssr: { external: ['satteri'] },
    define: { 'import.meta.env.SITE_VERSION': JSON.stringify(packageJson.version) },
    build: {
      assetsInlineLimit: 0,
      // Astro marks every Markdown page with a directive of its own, and takes it out again.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    // What a reader uses who checks texts is in a folder of its own: not kept ahead for all (see offlineReading).
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          entryFileNames: ({ name }) =>
            name === 'index-worker' ? '_astro/[name].[hash].js' : '_astro/check/[name].[hash].js',
          chunkFileNames: '_astro/check/[name].[hash].js',
        },
      },
    },
    server: { watch: { ignored: ['**/dist/**', '**/dist.*/**'] } },
  },
});
