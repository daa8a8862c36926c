import type { Bilingual, Lang } from '../languages.ts';
import type { LedgerEntry, Mend } from '../sources/types.ts';

export const blockKinds = [
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
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** Offsets in the block's text; trailing white space belongs to the sentence before it. */
export interface Sentence {
  /** `p12s3` */
  id: string;
  start: number;
  end: number;
}

export interface Block {
  /** `p12`: stable anchor, the same in every language. */
  id: string;
  kind: BlockKind;
  /** Language of the text as the source has it. */
  lang: Lang;
  /** Numbering or marker cut from the front of the source paragraph: "(3) ", "- ", "A2: ". */
  label: string;
  text: string;
  /** Headings, and questions that open a section of their own: 2 to 4. */
  depth?: number | undefined;
  /** End offset of a run-in heading at the start of the text ("Enhancing the level of the innovation platforms."). */
  runIn?: number | undefined;
  /** Questions and answers: who speaks. */
  speaker?: string | undefined;
  /** The text is a translation of the source's: received with it, or the site's own. */
  isTranslated?: true | undefined;
  /** A block that only the counterpart has; its id is that of the block before it and a number: `p12-1`. */
  isAdded?: true | undefined;
  /** A block of a translation that nobody has translated, in part or at all: then it has the source's text. */
  missing?: 'all' | 'part' | undefined;
  sentences: Sentence[];
  /** In offsets of `text`. */
  mends: Mend[];
  /** Where label + text begin in the source. */
  source: { at: number; line: number };
}

/** A heading's block (or a question's, where it opens a section) and all that stands under it, nested. */
export interface Section {
  /** The heading block; absent for the matter before the first heading. */
  heading?: Block | undefined;
  blocks: Block[];
  sections: Section[];
}

export interface Document {
  slug: string;
  /** Language of the text; a block may be in the other. */
  lang: Lang;
  /** Every block in reading order, headings included. */
  blocks: Block[];
  sections: Section[];
  ledger: LedgerEntry[];
  /** Why, for each rule that the ledger names. */
  reasons?: ReadonlyMap<string, Bilingual>;
}
