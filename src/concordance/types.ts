import type { Lang } from '../languages.ts';
import type { TextStatus } from '../sources/catalog-text.ts';
import type { Settled } from '../matching/types.ts';

/** A term found in one text. */
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
  /** It stands in the translation of a block: received with the source, or the site's own. */
  isTranslated: boolean;
  /** The longer term inside which it stands; such a use is found but not linked. */
  within?: string | undefined;
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

/** Where a term stands in a text of a place: offsets in UTF-16 units, and the form of the glossary. */
export interface Mark {
  start: number;
  end: number;
  form: string;
  /** The longer term inside which it stands, which is linked in its stead; '' where its sense is open. */
  within?: string | undefined;
}

/** One text of a place, whole, with each mark of the term; none where the text says it otherwise. */
export interface PlaceSide {
  lang: Lang;
  text: string;
  marks: Mark[];
}

/** An aligned unit of a document in which a term stands, on either side or both. */
export interface Place {
  document: string;
  block: string;
  /** The first sentence of the unit, in the text as received. */
  sentence: string;
  source: PlaceSide;
  /** The same in the other language, and whose words it is: our own translation attests nothing. */
  counterpart?: (PlaceSide & { status: TextStatus }) | undefined;
}

export interface PlacesByTerm {
  /** Places where the term stands by itself, by term id. */
  linked: ReadonlyMap<string, Place[]>;
  /** Places where it stands inside longer terms alone, by term id. */
  within: ReadonlyMap<string, Place[]>;
}
