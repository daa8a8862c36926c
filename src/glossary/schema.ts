/** One entry of the glossary, as it is written: every field of it, and what may stand there. */
import { z } from 'zod';
import { bilingual, chineseForm, englishForm, slug, text } from '../schema-texts.ts';
import { dayMonthOrYear, year } from '../schema-dates.ts';
import { citations } from './citation.ts';
import { checkReading, checkTraditional } from './script-overrides.ts';
import { repeatedText, uselessStop } from './stops.ts';

/**
 * Status of a rendering, after ISO 12620 administrative status; `lookup` helps matching and search and is
 * never advice.
 */
export const renderingStatus = z.enum(['admitted', 'deprecated', 'obsolete', 'lookup']);

const id = slug('six-stabilities');

/** Strings beside or around a form, each once. */
const strings = z.array(text()).superRefine(repeatedText);
const someStrings = z.array(text()).min(1).superRefine(repeatedText);
const ids = z.array(id).superRefine(repeatedText);
const someIds = z.array(id).min(1).superRefine(repeatedText);
const perLanguage = z.strictObject({ en: strings.optional(), zh: strings.optional() });

const renderingBase = {
  status: renderingStatus,
  reason: bilingual.optional(),
  /** That a deprecated form is wrong whatever the Chinese was, where the Chinese is not sure. */
  regardless: z.literal(true).optional(),
  /** Words near the form that show that this sense is meant. */
  cues: strings.optional(),
  /** Words of which one stands near the form wherever it is this term. */
  requires: someStrings.optional(),
  /** Longer strings inside which the form is not this term. */
  stop: strings.optional(),
  /** Only this capitalisation is the term. */
  case: z.literal('exact').optional(),
  /** Terms that the form is meant to hold although the entry's forms in the other language do not. */
  holds: ids.optional(),
  /** Too common to link in running text: for search only. */
  link: z.literal(false).optional(),
  /** Sources in which the form was looked up. */
  authority: citations.optional(),
};

/** A further form of a term, in exactly one language. */
export const rendering = z
  .union([
    z.strictObject({ en: englishForm, ...renderingBase }),
    z.strictObject({ zh: chineseForm, ...renderingBase }),
  ])
  .refine((value) => value.reason || (value.status !== 'deprecated' && value.status !== 'obsolete'), {
    message: 'a reason (en and zh) for a deprecated or obsolete form',
    path: ['reason'],
  })
  .superRefine((value, context) => {
    const form = 'zh' in value ? value.zh : value.en;
    uselessStop('zh' in value ? 'zh' : 'en', form, value.stop, ['stop'], context);
  });

const oneForm = 'one form, without brackets or alternatives';

/** One concept, as it is written in `content/glossary/`. */
export const entry = z
  .strictObject({
    id,
    /** The one preferred Chinese form, Simplified, without brackets. */
    zh: chineseForm.regex(/^[^（）()/；;]+$/, oneForm),
    /** The one preferred English form, without brackets or alternatives. */
    en: englishForm.regex(/^(?!.* \/ )[^()[\];]+$/, oneForm),
    /** How strongly documents mark the term. */
    weight: z.enum(['key', 'standard', 'general']),
    /** That this Chinese is what the Chinese original says. */
    confidence: z.enum(['sure', 'likely', 'unverified']),
    renderings: z.array(rendering).optional(),
    definition: bilingual.optional(),
    note: bilingual.optional(),
    members: z
      .array(z.strictObject({ zh: chineseForm, en: englishForm }))
      .min(2)
      .optional(),
    related: ids.optional(),
    confusable: ids.optional(),
    broader: id.optional(),
    introduced: year.optional(),
    /** When it ended: a campaign that is over, a name that was changed. */
    until: dayMonthOrYear.optional(),
    /** What took its place. */
    replacedBy: someIds.optional(),
    /** Why the preferred form is preferred although another has stronger evidence. */
    preference: bilingual.optional(),
    /** Syllables with tone marks, one for each Chinese character, where the computed reading is wrong. */
    pinyin: text().optional(),
    /** Where the computed Traditional form is wrong. */
    traditional: text().optional(),
    authority: z.strictObject({ en: citations.optional(), zh: citations.optional() }).optional(),
    link: z.literal(false).optional(),
    case: z.literal('exact').optional(),
    cues: perLanguage.optional(),
    requires: z.strictObject({ en: someStrings.optional(), zh: someStrings.optional() }).optional(),
    stop: perLanguage.optional(),
    /** Terms that any form of the entry may hold although its forms in the other language do not. */
    holds: ids.optional(),
  })
  .superRefine((value, context) => {
    uselessStop('en', value.en, value.stop?.en, ['stop', 'en'], context);
    uselessStop('zh', value.zh, value.stop?.zh, ['stop', 'zh'], context);
    checkReading(value, context);
    checkTraditional(value, context);
  });

export type Entry = z.infer<typeof entry>;
export type RenderingStatus = z.infer<typeof renderingStatus>;
