import { z } from 'zod';

/** Status of a rendering, after ISO 12620 administrative status; `lookup` helps matching and search and is never advice. */
export const renderingStatus = z.enum(['admitted', 'deprecated', 'obsolete', 'lookup']);

/** Where the authority of a form comes from, strongest first. `attested` is computed by the build, never written. */
export const authorityLevels = [
  'official-document',
  'central-release',
  'cipg-tac',
  'central-media',
  'provincial-fao',
  'standard',
  'attested',
  'editor',
] as const;

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as six-stabilities');
const han = /\p{Script=Han}/u;
const zhText = z.string().trim().min(1).regex(han, 'Chinese text');
const enText = z
  .string()
  .trim()
  .min(1)
  .regex(/^\P{Script=Han}*$/u, 'English text without Chinese characters');
const bilingual = z.strictObject({ en: enText.or(z.string().trim().min(1)), zh: zhText });

/** A source that somebody looked at: who issued it, what it is, when, and where it can be seen again. */
export const citation = z
  .strictObject({
    level: z.enum([
      'official-document',
      'central-release',
      'cipg-tac',
      'central-media',
      'provincial-fao',
      'standard',
    ]),
    issuer: z.string().trim().min(1),
    title: z.string().trim().min(1),
    date: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date such as 2024-07-21, 2024-07 or 2024')
      .optional(),
    url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
    location: z.string().trim().min(1).optional(),
  })
  .refine((value) => value.url ?? value.location, {
    message: 'an address (url) or a location',
    path: ['url'],
  });

const renderingBase = {
  status: renderingStatus,
  reason: bilingual.optional(),
  /** Words near the form that show that this sense is meant. */
  cues: z.array(z.string().min(1)).optional(),
  /** Longer strings inside which the form is not this term. */
  stop: z.array(z.string().min(1)).optional(),
  /** Only this capitalisation is the term. */
  case: z.literal('exact').optional(),
  /** Too common to link in running text: for search only. */
  link: z.literal(false).optional(),
  authority: citation.optional(),
};

/** A further form of a term, in exactly one language. */
export const rendering = z
  .union([z.strictObject({ en: enText, ...renderingBase }), z.strictObject({ zh: zhText, ...renderingBase })])
  .refine((value) => value.reason || (value.status !== 'deprecated' && value.status !== 'obsolete'), {
    message: 'a reason (en and zh) for a deprecated or obsolete form',
    path: ['reason'],
  });

const perLanguage = z.strictObject({
  en: z.array(z.string().min(1)).optional(),
  zh: z.array(z.string().min(1)).optional(),
});

/** One concept, as it is written in `content/glossary/<topic>.yaml`. */
export const entry = z.strictObject({
  id,
  /** The one preferred Chinese form, Simplified, without brackets. */
  zh: zhText.regex(/^[^（）()/；;]+$/, 'one form, without brackets or alternatives'),
  /** The one preferred English form, without brackets or alternatives. */
  en: enText.regex(/^[^()[\];]+$/, 'one form, without brackets or alternatives'),
  /** How strongly documents mark the term. */
  weight: z.enum(['key', 'standard', 'general']),
  /** That this Chinese is what the Chinese original says. */
  confidence: z.enum(['sure', 'likely', 'unverified']),
  link: z.literal(false).optional(),
  case: z.literal('exact').optional(),
  cues: perLanguage.optional(),
  stop: perLanguage.optional(),
  renderings: z.array(rendering).optional(),
  definition: bilingual.optional(),
  note: bilingual.optional(),
  members: z
    .array(z.strictObject({ zh: zhText, en: enText }))
    .min(2)
    .optional(),
  related: z.array(id).optional(),
  confusable: z.array(id).optional(),
  broader: id.optional(),
  introduced: z.number().int().min(1900).max(2100).optional(),
  /** Syllables with tone marks, one for each Chinese character, where the computed reading is wrong. */
  pinyin: z.string().trim().min(1).optional(),
  /** Where the computed Traditional form is wrong. */
  traditional: z.string().trim().min(1).optional(),
  authority: z.strictObject({ en: citation.optional(), zh: citation.optional() }).optional(),
});

export type Entry = z.infer<typeof entry>;
export type RenderingStatus = z.infer<typeof renderingStatus>;
export type Citation = z.infer<typeof citation>;
