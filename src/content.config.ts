import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';

/**
 * A file of items. That it holds none is no reason to warn: of a young site nothing is new.
 */
function items(name: string): Loader {
  const loader = file(name);
  return {
    ...loader,
    load: async (context) => {
      const logger = Object.assign(Object.create(context.logger) as typeof context.logger, {
        warn: (message: string) => {
          if (!message.startsWith('No items found')) context.logger.warn(message);
        },
      });
      await loader.load({ ...context, logger });
      if (context.store.keys().length > 0) return;
      // Astro warns of a collection that never had an entry.
      context.store.set({ id: 'none', data: {} });
      context.store.delete('none');
    },
  };
}

/** A file of lists, by page: each line of a list holds several ways of asking. */
function waysByPage(text: string): Record<string, { asked: string[] }> {
  const lists = parse(text) as Record<string, string[]>;
  return Object.fromEntries(
    Object.entries(lists).map(([id, lines]) => [
      id,
      { asked: lines.flatMap((line) => line.split(/[,、] ?/)) },
    ]),
  );
}

export const collections = {
  /** English words that stand for several terms, id = the word. */
  words: defineCollection({
    loader: items('content/generated/words.json'),
    schema: z.object({ terms: z.array(z.string()) }),
  }),
  /** The words in which people ask for terms, in one entry. */
  everyday: defineCollection({
    loader: file('content/generated/everyday.json'),
    schema: z.object({
      words: z.array(z.strictObject({ said: z.array(z.string()), written: z.array(z.string()) })),
      terms: z.array(
        z.strictObject({
          term: z.string(),
          said: z.array(z.string()),
          told: z.array(z.string()).optional(),
        }),
      ),
    }),
  }),
  /** The terms as the page that checks texts fetches them, in one entry: see src/checking/desk/packed-terms.ts. */
  checking: defineCollection({
    loader: file('content/generated/checking.json'),
    schema: z.object({ packed: z.string() }),
  }),
  /** What is new, newest first. */
  changes: defineCollection({
    loader: items('content/changes.yaml'),
    schema: z.object({
      date: z.coerce.date().transform((date) => date.toISOString().slice(0, 10)),
      en: z.string(),
      zh: z.string(),
      terms: z.array(z.string()).default([]),
      documents: z.array(z.string()).default([]),
    }),
  }),
  /** How readers ask for a page that is neither a term nor a document, id = its address or what it lists. */
  askedPages: defineCollection({
    loader: file('content/everyday/pages.yaml', { parser: waysByPage }),
    schema: z.object({ asked: z.array(z.string()) }),
  }),
  /** What each topic is about, id = topic. */
  topics: defineCollection({
    loader: file('content/topics.yaml'),
    schema: z.object({ en: z.string(), zh: z.string() }),
  }),
  guides: defineCollection({
    loader: glob({ pattern: '*/*.mdx', base: 'content/guides' }),
    schema: z.object({
      title: z.string(),
      description: z.string(),
      order: z.number(),
    }),
  }),
};
