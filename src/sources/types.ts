import type { Bilingual } from '../languages.ts';

/** What a rule does to the stretches it finds. */
export type LedgerAction = 'dropped' | 'mended';

/**
 * One stretch of a source that did not pass into the document as it stands. Everything between two
 * entries passed unchanged: document text + ledger give the source back, byte for byte.
 */
export interface LedgerEntry {
  /** UTF-16 offset in the decoded source text. */
  at: number;
  /** 1-based line of the source file. */
  line: number;
  action: LedgerAction;
  /** Name of the rule in `seeds/cleaning/`, or of one for every source. */
  rule: string;
  /** The source's own characters. */
  before: string;
  /** What stands in the document instead; empty for a drop. */
  after: string;
  /** Mends only: the same stretch widened to whole words, for a reader ("asthe" → "as the"). */
  shown?: Shown | undefined;
}

/** A mend in the words around it, as the source and as the document have them. */
export interface Shown {
  before: string;
  after: string;
}

/** A stretch of a paragraph's text that was mended, for the visible mark. */
export interface Mend {
  /** Offsets in the paragraph's clean text; `start === end` where a mend only removed characters. */
  start: number;
  end: number;
  /** What the source has there. */
  before: string;
  rule: string;
  /** The words around the mend; `before` alone is empty where a lost space was put back. */
  shown?: Shown | undefined;
}

/** A clean paragraph: one run of text between dropped line ends. */
export interface Paragraph {
  text: string;
  /** UTF-16 offset of its first character in the source. */
  at: number;
  /** 1-based line of its first character. */
  line: number;
  mends: Mend[];
}

export interface CleanSource {
  paragraphs: Paragraph[];
  ledger: LedgerEntry[];
  /** Why, for each rule that the ledger names. */
  reasons: ReadonlyMap<string, Bilingual>;
}
