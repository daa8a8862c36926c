import type { Bilingual } from '../languages.ts';
import type { LedgerAction } from './types.ts';

/** A stretch that a rule claims: `before` stands at UTF-16 offset `at` of the source, `after` takes its place. */
export interface Found {
  at: number;
  before: string;
  after: string;
}

/** One reason for leaving characters out or for mending them. */
export interface Rule {
  /** Kebab-case, unique in its list; the ledger names it. */
  name: string;
  /** Name of the publisher's list, or `common`. */
  publisher: string;
  action: LedgerAction;
  /** Shown to readers in "What was left out or mended". */
  why: Bilingual;
  find: (source: string) => Found[];
  /** A new paragraph begins after the stretch, although it holds no line end. */
  breaks?: true;
}

/** Every match of a global pattern becomes `after`; a pattern of look-arounds alone inserts. */
export function matches(pattern: RegExp, after = ''): Rule['find'] {
  return (source) =>
    [...source.matchAll(pattern)].map((match) => ({ at: match.index, before: match[0], after }));
}

/** Every further line that reads exactly like one of `texts`; the first of each stays. */
export function repeats(...texts: string[]): Rule['find'] {
  return (source) =>
    texts.flatMap((text) => matches(new RegExp(`^${RegExp.escape(text)}$`, 'gm'))(source).slice(1));
}

/** Every line that reads exactly like one of `texts`. */
export function lines(...texts: string[]): Rule['find'] {
  return matches(new RegExp(`^(?:${texts.map(RegExp.escape).join('|')})$`, 'gm'));
}
