import type { Term } from '../../glossary/types.ts';
import type { Bilingual, Lang } from '../../languages.ts';

/** What the check needs of a term. */
export type DraftTerm = Pick<Term, 'id' | 'topic' | 'weight' | 'zh' | 'en' | 'renderings'>;

/** A stretch of a source with its translation. */
export interface DraftPair extends Bilingual {
  /** That its borders are not sure: what is missing in it may stand in the pair before or after. */
  isLoose?: boolean | undefined;
}

export const draftRules = [
  'term-missing',
  'form-avoided',
  'term-varied',
  'number-differs',
  'term-untranslated',
  'formula-cut',
] as const;
export type DraftRule = (typeof draftRules)[number];

/** Something in a translation that its translator should look at. */
export interface DraftFinding {
  rule: DraftRule;
  /** Index of the pair. */
  pair: number;
  /** The side on which the words stand, and where, in UTF-16 units. */
  lang: Lang;
  start: number;
  end: number;
  words: string;
  /** Where on the other side it stands too, of a number that another was written for. */
  beside?: { start: number; end: number } | undefined;
  /** The term it is about; for an open sense, the first that is possible. */
  term?: string | undefined;
  /** What could be written, the preferred form first. */
  write: string[];
  message: Bilingual;
}
