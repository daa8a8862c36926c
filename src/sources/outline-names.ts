/** Names of the structure parsers in `documents/outlines.ts`: the catalog is checked against them. */
export const outlineNames = [
  'evidence',
  'work-report',
  'press-conference',
  'interview',
  'news',
  'plain-headings',
  'plain',
] as const;

export type OutlineName = (typeof outlineNames)[number];
