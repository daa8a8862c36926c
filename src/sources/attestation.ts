import type { CatalogEntry } from './catalog.ts';

/**
 * What it proves of a wording that it stands in a document of the site, by the document's kind: an official
 * translation, the usage of a text that people wrote, or nothing.
 */
export const attestations = {
  'official-report': 'official-translation',
  'press-conference': 'attested',
  news: 'attested',
  aggregator: 'attested',
  'machine-translation': 'machine-translation',
} as const satisfies Readonly<Record<CatalogEntry['kind'], string>>;
