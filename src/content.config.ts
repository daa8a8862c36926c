import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { documentData } from './exchange/document-data.ts';
import { figureData, indicatorData } from './exchange/figure-data.ts';
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
  /** The words in which people ask for terms, in one entry. */
  everyday: defineCollection({
    loader: file('content/generated/everyday.json'),
    schema: z.object({
      words: z.array(z.object({ said: z.array(z.string()), written: z.array(z.string()) })),
      terms: z.array(z.object({ term: z.string(), said: z.array(z.string()) })),
    }),
  }),
  /** The terms as the page that checks texts fetches them, in one entry: see src/checking/desk/packed-terms.ts. */
  checking: defineCollection({
    loader: file('content/generated/checking.json'),
    schema: z.object({ packed: z.string() }),
  }),
  /** Every figure of the documents. */
  figures: defineCollection({ loader: file('content/generated/figures.json'), schema: figureData }),
  /** What figures are of, id as in content/figures.yaml. */
  indicators: defineCollection({ loader: file('content/generated/indicators.json'), schema: indicatorData }),
  /** What is new, newest first. */
  changes: defineCollection({
    loader: file('content/changes.yaml'),
    schema: z.object({
      date: z.coerce.date().transform((date) => date.toISOString().slice(0, 10)),
      en: z.string(),
      zh: z.string(),
      terms: z.array(z.string()).default([]),
      documents: z.array(z.string()).default([]),
    }),
  }),
  /** What each topic is about, id = topic. */
  topics: defineCollection({
    loader: file('content/topics.yaml'),
    schema: z.object({ en: z.string(), zh: z.string() }),
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
    schema: z.object({
      title: z.string(),
      description: z.string(),
      order: z.number(),
      /** How readers may ask for it: the search finds it by these words too. */
      asked: z.array(z.string()),
    }),
  }),
};
