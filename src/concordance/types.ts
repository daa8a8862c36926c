import type { Lang } from '../languages.ts';
import type { Settled } from '../matching/types.ts';

/** A term in a place: keyword in context. */
export interface Use {
  document: string;
  block: string;
  sentence: string;
  lang: Lang;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** The words as they stand there. */
  surface: string;
  /** The form of the glossary that was found. */
  form: string;
  /** Absent where the sense is open: then every term of `terms` is possible. */
  term?: string | undefined;
  terms: string[];
  settled: Settled;
  /** It stands in the site's own translation, which attests nothing. */
  isTranslated: boolean;
  /** The longer term inside which it stands; such a use is found but not linked. */
  within?: string | undefined;
  /** The whole sentence, and where in it the words begin. */
  sentenceText: string;
  at: number;
  /** The text on both sides, within the block, cut at words. */
  before: string;
  after: string;
}

export interface Concordance {
  /** In reading order of the documents. */
  uses: Use[];
  /** By term id; uses whose sense is open count for none. */
  byTerm: ReadonlyMap<string, Use[]>;
  /** Uses inside longer terms, by term id. */
  coveredByTerm: ReadonlyMap<string, Use[]>;
  /** By `${document} ${block}`. */
  byBlock: ReadonlyMap<string, Use[]>;
}
