import { z } from 'zod';

const bilingual = z.object({ en: z.string(), zh: z.string() });

/** The kinds of `seeds/catalog.yaml`: what is known of a text's origin. */
const documentKinds = [
  'official-report',
  'press-conference',
  'news',
  'aggregator',
  'machine-translation',
] as const;

/** A document as the site lists it: `content/generated/documents.json` is an array of these. */
export const documentData = z.object({
  id: z.string(),
  file: z.string(),
  titles: bilingual,
  shortTitles: bilingual,
  kind: z.enum(documentKinds),
  publisher: bilingual,
  author: bilingual.optional(),
  delivered: z.string().optional(),
  published: z.string().optional(),
  lang: z.enum(['en', 'zh']),
  extent: bilingual.optional(),
  provenance: bilingual,
  words: z.number(),
  sentences: z.number(),
  /** Headings for the table of contents, in reading order. */
  headings: z.array(
    z.object({
      id: z.string(),
      depth: z.number(),
      label: z.string(),
      en: z.string(),
      zh: z.string().optional(),
    }),
  ),
  /** Whether the site has a Chinese text of its own. */
  translated: z.boolean(),
  /** Blocks in reading order: the text as received, and the site's Chinese with its aligned units. */
  blocks: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      lang: z.enum(['en', 'zh']),
      text: z.string(),
      zh: z.string().optional(),
      /** Aligned units, each named by its first source sentence. */
      units: z.array(z.object({ id: z.string(), en: z.string(), zh: z.string() })),
      /** Id of the heading it stands under. */
      heading: z.string().optional(),
    }),
  ),
  /** Terms used, most used first. */
  terms: z.array(z.object({ id: z.string(), uses: z.number(), first: z.string() })),
  /** What was left out or mended, in source order; white space alone is counted, not listed. */
  ledger: z.array(
    z.object({
      line: z.number(),
      action: z.enum(['dropped', 'mended']),
      rule: z.string(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  ledgerRules: z.record(z.string(), bilingual),
  layoutChanges: z.number(),
});

export type DocumentData = z.infer<typeof documentData>;
