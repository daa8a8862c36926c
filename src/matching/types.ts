import type { Lang } from '../languages.ts';

/** What the matcher needs to know of a form: plain data, so that the browser can load it as JSON. */
export interface MatchForm {
  term: string;
  lang: Lang;
  text: string;
  cues?: readonly string[] | undefined;
  /** The form is this term only where one of these stands near, as a cue does. */
  requires?: readonly string[] | undefined;
  stop?: readonly string[] | undefined;
  exactCase?: boolean | undefined;
  /** The form is this term only where a text is not about another province (see `home-province.ts`). */
  local?: boolean | undefined;
  /** The form is this term only where a text is not about another country (see `home-country.ts`). */
  national?: boolean | undefined;
}

/** A sense recorded by hand for one place; `occurrence` counts the form within the block from 1. */
export interface PlaceDecision {
  form: string;
  occurrence: number;
  /** A term id, or "none" where the stretch is no term. */
  term: string;
}

/** A sense recorded by hand for a form, wherever it stands in a document. */
export interface FormDecision {
  form: string;
  /** A term id, or "none" where the form is no term in this document. */
  term: string;
}

/** The term that a decision gives to a stretch. */
export interface DecidedSense {
  term: string;
  /** The form of the term, where it is one that is not linked without a decision. */
  form?: string | undefined;
}

/** How a match came to its term. */
export type Settled = 'only' | 'decision' | 'cue' | 'ambiguous';

export interface Match {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** The terms the stretch can belong to, in glossary order. */
  terms: string[];
  /** The one it does belong to; absent where the sense is open. */
  term?: string | undefined;
  /** The form of `term` (of the first term where the sense is open) that was found, as the glossary writes it. */
  form: string;
  settled: Settled;
}

/** A form and what is worked out of it before any text is read. */
export interface PreparedForm {
  form: MatchForm;
  /** The `word` of each of its units. */
  words: readonly string[];
  /** Each of its units as the glossary writes it. */
  surfaces: readonly string[];
  /** Whether it is found only with its own capitals. */
  mindsCapitals: boolean;
  /** Its stop contexts, cues and required words as `foldContext` gives them. */
  stops: readonly string[];
  cues: readonly string[];
  requires: readonly string[];
}

/** A stretch at which one or more forms stand. */
export interface Candidate {
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
  /** Index of its first unit in the text. */
  first: number;
  /** In the order of the glossary. All have the same number of units. */
  forms: readonly PreparedForm[];
}
