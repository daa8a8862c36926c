import { z } from 'zod';

/** What an editor says of single lines of a source, by their numbers: `{12: heading 3, 15: joined}`. */
export type LineOverrides = Readonly<Record<string, string>>;

/** The line goes on with the one before it. */
export const joined = 'joined';

const kinds = [
  'title',
  'heading',
  'paragraph',
  'item',
  'question',
  'answer',
  'speaker',
  'byline',
  'dateline',
  'number',
  'salutation',
  'table',
  'footnote',
  'annex',
  'signature',
];

/** For the catalog: the number of a line, and what it is; a heading, annex or question with its depth. */
export const lineOverrides = z.record(
  z.string().regex(/^[1-9]\d*$/, 'the number of a line of the file'),
  z
    .string()
    .regex(
      new RegExp(`^(?:${joined}|(?:${kinds.join('|')})(?: [234])?)$`),
      `${joined}, or one of ${kinds.join(', ')}; a heading with its depth: heading 3`,
    ),
);
