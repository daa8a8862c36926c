import { z } from 'zod';
import { bilingual, slug, text } from '../schema-texts.ts';
import { day } from '../schema-dates.ts';
import { languages } from '../languages.ts';
import { lineOverrides } from './layout/line-overrides.ts';
import { outlineNames } from './outline-names.ts';

/** Whose words a text is, the strongest first. What it proves of a wording follows: `attestation.ts`. */
export const textStatuses = [
  'original',
  'official-translation',
  'agency-translation',
  'machine-translation',
  'site-translation',
] as const;

export type TextStatus = (typeof textStatuses)[number];

/** What is said of the source of one text, as a catalog entry has it. */
export const receivedText = z.strictObject({
  lang: z.enum(languages),
  status: z.enum(textStatuses).exclude(['site-translation']),
  /** Name of the file in `seeds/`. */
  file: text().regex(/^[^/\\]+\.txt$/, 'a file name that ends in .txt, without a folder'),
  /** Where the text was taken out of a file of another format or encoding: that file, and what was done. */
  received: z
    .strictObject({
      file: text().regex(/^originals\/[^/\\]+$/, 'a file in seeds/originals: originals/….pdf'),
      /** They may quote what was left out, in either language. */
      notes: z.array(z.strictObject({ en: text(), zh: text() })),
    })
    .optional(),
  /** An id of `seeds/publishers.yaml`, or the name itself. */
  publisher: z.union([text(), bilingual], 'an id of seeds/publishers.yaml, or {en, zh}'),
  published: day.optional(),
  /** Where it stood, and when it was read there. */
  address: z.url({ protocol: /^https?$/, error: 'an address that begins with https://' }).optional(),
  read: day.optional(),
  /** How far the wording can be trusted; without it, the publisher’s note stands. */
  provenance: bilingual.optional(),
  /** The publisher’s list, `seeds/cleaning/<name>.yaml`. */
  rules: slug('liaoning-fao').default('common'),
  /** The structure parser in `src/documents/outlines.ts`. */
  outline: z.enum(outlineNames).default('evidence'),
  /** What single lines of the file are, by number, where the outline by evidence is not to decide: 12: heading 3. */
  lines: lineOverrides.optional(),
  /** Further texts on the same page: the paragraph that heads one, and the first words of its text. */
  parts: z.array(z.strictObject({ heading: text(), begins: text() })).optional(),
  /** Who asks and who answers, where the text does not say it at each turn. */
  speakers: z.strictObject({ question: text().optional(), answer: text().optional() }).optional(),
});

/** The site’s own translation stands in `content/translations/<slug>.<lang>.yaml`; naming it is not needed. */
const siteTranslation = z.strictObject({
  lang: z.enum(languages),
  status: z.literal('site-translation'),
});

/** A text of a document. The status says which fields it has. */
export const catalogText = z.discriminatedUnion('status', [receivedText, siteTranslation], {
  error: `one of ${textStatuses.join(', ')}`,
});

/** A text as received, with what its publisher’s entry says of it. */
export interface ReceivedText extends Omit<z.infer<typeof receivedText>, 'publisher'> {
  publisher: { en: string; zh: string };
}
