import { z } from 'zod';
import { dayMonthOrYear } from '../schema-dates.ts';
import { text, type IssueWords } from '../schema-texts.ts';

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

const citedLevel = z.enum(authorityLevels).exclude(['attested', 'editor']);

/** A source that somebody looked at: who issued it, what it is, when, and where it can be seen again. */
export const citation = z
  .strictObject({
    level: citedLevel,
    issuer: text(),
    title: text(),
    date: dayMonthOrYear.optional(),
    url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
    location: text().optional(),
  })
  .refine((value) => value.url ?? value.location, {
    message: 'an address (url) or a location',
    path: ['url'],
    params: { mend: 'Add "url" or "location" to the citation.' } satisfies IssueWords,
  });

export type Citation = z.infer<typeof citation>;
