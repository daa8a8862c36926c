/** The sources that entries cite, `content/sources/*.yaml`: each stands once, with what a reader needs to see it. */
import { z } from 'zod';
import type { Checked } from '../problem.ts';
import { dayMonthOrYear } from '../schema-dates.ts';
import { checkSchema } from '../schema-problems.ts';
import { slug, type IssueWords } from '../schema-texts.ts';
import { readYaml } from '../yaml.ts';
import { sourceNames } from './source-names.ts';

/** Where the authority of a form comes from, strongest first. `attested` is computed by the build, never written. */
export const authorityLevels = [
  'official-document',
  'central-release',
  'cipg-tac',
  'standard',
  'central-media',
  'provincial-fao',
  'regional-press',
  'attested',
  'editor',
] as const;

export type AuthorityLevel = (typeof authorityLevels)[number];

/** A source that somebody looked at: who issued it, what it is, when, and where it can be seen again. */
const source = z
  .strictObject({
    id: slug('gwr-2025'),
    level: z.enum(authorityLevels).exclude(['attested', 'editor']),
    issuer: sourceNames,
    title: sourceNames,
    /** When it was issued or delivered. */
    date: dayMonthOrYear.optional(),
    url: z.url({ protocol: /^https?$/, error: 'an address that begins with https:// or http://' }).optional(),
    /** Where it was read, if not at `url`: a reprint, a printed volume. */
    location: sourceNames.optional(),
    /** When it was read. */
    read: dayMonthOrYear,
  })
  .refine((value) => value.url ?? value.location, {
    message: 'an address (url) or a location',
    path: ['url'],
    params: { mend: 'Add "url" or "location" to the source.' } satisfies IssueWords,
  });

export type CitedSource = z.infer<typeof source>;

/** A source and where it is written. */
export interface PlacedSource {
  source: CitedSource;
  file: string;
  line: number;
}

/** Reads one file of sources, a YAML list; every problem has its line and field. */
export function parseSources(file: string, written: string): Checked<PlacedSource[]> {
  const yaml = readYaml(file, written, { rule: 'sources-yaml', expected: 'a YAML list of sources' });
  if (!yaml.ok) return yaml;
  const { value, locate } = yaml.value;
  const checked = checkSchema(z.array(source), value ?? [], {
    file,
    locate,
    rule: 'sources-entry',
    owner: 'the source',
    whole: { expected: 'a list of sources', mend: 'Begin each source with "- id: …".' },
    fields: 'id, level, issuer, title, date, url, location and read',
  });
  if (!checked.ok) return checked;
  return {
    ok: true,
    value: checked.value.map((item, index) => ({ source: item, file, line: locate([index, 'id']).line })),
  };
}
