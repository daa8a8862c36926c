import { z } from 'zod';
import { bilingual } from './fields.ts';

/** What a sentence says that a figure is: reached, aimed at, intended, or neither. */
export const figureKinds = ['result', 'target', 'plan', 'other'] as const;
export type FigureKind = (typeof figureKinds)[number];

/** A figure of a document: `content/generated/figures.json` is an array of these. */
export const figureData = z.object({
  /** `<slug>-<sentence>-<number in the sentence>` */
  id: z.string(),
  document: z.string(),
  block: z.string(),
  /** The aligned unit in which it stands, by its first sentence. */
  sentence: z.string(),
  /** Where known: an id of `indicators.json`. */
  indicator: z.string().optional(),
  /** The year that it is of, where the sentence or the heading above it says so. */
  year: z.number().optional(),
  kind: z.enum(figureKinds),
  /** By how much something changed, not how much there is. */
  isChange: z.boolean(),
  bound: z.enum(['above', 'below']).optional(),
  /** In the base unit of its kind (see src/quantities/types.ts). */
  value: z.object({ kind: z.string(), amount: z.number() }),
  /** The value in the convention of each language. */
  written: bilingual,
  /** As it stands in the texts; the Chinese only where an equal number stands there, or no English is there. */
  surface: z.object({ en: z.string().optional(), zh: z.string().optional() }),
  /** The sentence in the languages in which it is there. */
  text: z.object({ en: z.string().optional(), zh: z.string().optional() }),
});
export type FigureData = z.infer<typeof figureData>;

/** What figures are of: `content/generated/indicators.json` is an array of these. */
export const indicatorData = z.object({
  id: z.string(),
  topic: z.string(),
  en: z.string(),
  zh: z.string(),
  also: z.object({ en: z.array(z.string()), zh: z.array(z.string()) }),
  /** What names it only where a figure is asked for. */
  asked: z.object({ en: z.array(z.string()), zh: z.array(z.string()) }),
});
export type IndicatorData = z.infer<typeof indicatorData>;
