/** How an entry cites: the id of a source, and the part of it where the form stands. */
import { z } from 'zod';
import { slug, text, type IssueWords } from '../schema-texts.ts';
import type { CitedSource } from './cited-sources.ts';

const sourceId = slug('gwr-2025');

/**
 * `gwr-2025`, or with the part where the form stands: `{source: gwr-2025, at: III.10}`. The part is written
 * for readers of both languages: numbers, or words of the source itself.
 */
const idAndPart = z.union([
  sourceId.transform((source) => ({ source })),
  z.strictObject({ source: sourceId, at: text().optional() }),
]);

/** A citation written out in an entry has fields of a source: said once, and not field by field. */
const oneCitation = z
  .unknown()
  .refine((value) => !isWrittenOut(value), {
    message: 'the id of a source in content/sources/, or {source, at}',
    params: {
      found: 'a citation written out',
      mend: 'Describe the source there and write its id here.',
    } satisfies IssueWords,
  })
  .pipe(idAndPart);

function isWrittenOut(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || 'source' in value) return false;
  return ['level', 'issuer', 'title'].some((field) => field in value);
}

/** One source, or several. */
export const citations = z.union([
  z.array(oneCitation).min(1),
  oneCitation.transform((citation) => [citation]),
]);

/** A citation as it is written. */
export interface WrittenCitation {
  source: string;
  at?: string | undefined;
}

/** A citation whose source was found. */
export interface Citation {
  source: CitedSource;
  at?: string | undefined;
}
