import type { Lang } from '../languages.ts';

/** A sentence of a text, as alignment sees it. */
export interface Segment {
  text: string;
  /** Number of its paragraph, from 0. */
  paragraph: number;
  /** What the structure of a document says of it: its number, that it is a heading. */
  marks?: readonly string[] | undefined;
}

/** A segment with what alignment compares. */
export interface MeasuredSegment extends Segment {
  /** In English letters, at least 1: as long as it would be in English. */
  length: number;
  /** What a translation keeps: numbers by value, terms by id, Latin names; each as often as it stands there. */
  anchors: ReadonlyMap<string, number>;
}

/** Segments `from` up to, not including, `to`; empty where the other side has no counterpart. */
export interface Span {
  from: number;
  to: number;
}

/** Segments that say the same. */
export interface Link {
  source: Span;
  target: Span;
  /** From 0 to 1: how much of the likelihood of all alignments goes to those with this link. */
  confidence: number;
}

/** The ids of the terms in a text, each as often as it stands there. */
export type TermsIn = (text: string, lang: Lang) => readonly string[];
