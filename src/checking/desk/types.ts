/** What the page that checks texts shows: plain data, as its worker sends it. */
import type { Bilingual, Lang } from '../../languages.ts';
import type { DraftFinding, DraftRule } from '../draft/types.ts';

/** A term that stands in a text; UTF-16 offsets. */
export interface DeskTerm {
  start: number;
  end: number;
  /** The terms it can be: one, but where its sense is open. */
  ids: string[];
  /** It stands there in a form to avoid. */
  isAvoided?: boolean | undefined;
}

export interface DeskSide {
  text: string;
  lang: Lang;
  terms: DeskTerm[];
}

/** What stands beside a text: what the check of drafts finds, a number in the other language, and a lone side. */
export type DeskRule = DraftRule | 'figure' | 'alone';

export interface DeskFinding extends Omit<DraftFinding, 'rule'> {
  rule: DeskRule;
}

/** A paragraph of one text, or a pair of two. */
export interface DeskRow {
  /** The text or source first; one of two may be empty. */
  sides: DeskSide[];
  findings: DeskFinding[];
  /** The borders of the pair are not sure. */
  isLoose?: boolean | undefined;
  /** Each side has more than one sentence, or one of them has: the pair can be split. */
  canSplit?: boolean | undefined;
}

export interface DeskResult {
  kind: 'one' | 'two';
  /** Of the text, or of the source. */
  lang: Lang;
  rows: DeskRow[];
  /** Terms in the order in which they first stand there, with their number of uses. */
  terms: (Bilingual & { id: string; uses: number })[];
  /** English words and Chinese characters, of each text. */
  lengths: { lang: Lang; count: number }[];
  /** What the reader should know of the whole. */
  remarks: Bilingual[];
  /** How long the check took. */
  milliseconds?: number | undefined;
}
