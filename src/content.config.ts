import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { documentData } from './exchange/document-data.ts';
import { termData } from './exchange/term-data.ts';

export const collections = {
  /** One entry for each term, with its uses. */
  terms: defineCollection({ loader: file('content/generated/terms.json'), schema: termData }),
  /** One entry for each document, id = slug. */
  documents: defineCollection({ loader: file('content/generated/documents.json'), schema: documentData }),
  /** English words that stand for several terms, id = the word. */
  words: defineCollection({
    loader: file('content/generated/words.json'),
    schema: z.object({ terms: z.array(z.string()) }),
  }),
  /** The texts, id = `en/<slug>`; the Chinese text in the English pages and the other way round. */
  texts: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: 'content/generated/documents' }),
    schema: z.object({
      document: z.string(),
      pageLang: z.enum(['en', 'zh']),
      textLang: z.enum(['en', 'zh']).optional(),
    }),
  }),
  /** Both languages side by side, id = `en/<slug>`. */
  parallel: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: 'content/generated/parallel' }),
    schema: z.object({
      document: z.string(),
      pageLang: z.enum(['en', 'zh']),
      /** Only some of its terms are linked. */
      isLong: z.boolean().optional(),
    }),
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: 'content/guides' }),
    schema: z.object({ title: z.string(), description: z.string(), order: z.number() }),
  }),
};
