import type { Bilingual, Lang } from '../languages.ts';
import type { LineOverrides } from '../sources/layout/line-overrides.ts';

/** What a file is, by its bytes rather than by its name. */
export type Format = 'text' | 'html' | 'docx' | 'pdf' | 'markdown';

/** One text in one language, as it will stand in `seeds/`: a paragraph on each line, empty lines between. */
export interface IntakeText {
  lang: Lang;
  text: string;
  /** What its format says of single lines and the text alone would not tell. */
  lines?: LineOverrides | undefined;
}

/** What a document says of itself; whatever it does not say is absent. */
export interface Metadata {
  title?: string | undefined;
  /** The title in the other language, where both stand in the file. */
  otherTitle?: string | undefined;
  /** The day on which it was delivered or signed, as `2024-01-23`. */
  delivered?: string | undefined;
  /** The day on which it was published, as `2024-01-23`. */
  published?: string | undefined;
  /** 国发〔2024〕17号 */
  number?: string | undefined;
  /** “Keynote Speech at the Opening of …”, where that is not the title. */
  occasion?: string | undefined;
  /** Who gave the speech or report: “Zhang San, Governor of …”, 某省省长张三. */
  speaker?: string | undefined;
  /** The body that issued it. */
  issuer?: string | undefined;
  /** The site or medium that published this text. */
  publisher?: string | undefined;
  /** Where it stands on the web. */
  address?: string | undefined;
}

/** Something that a person should look at, with what to do about it. */
export interface Doubt {
  /** 1-based line of the text; absent where the whole of it is meant. */
  line?: number | undefined;
  /** One sentence: what is doubtful, and how to settle it. */
  message: string;
}

/** A file that was read. */
export interface Intake {
  format: Format;
  /** One text; two where paragraphs of both languages alternate, the first language first. */
  texts: IntakeText[];
  metadata: Metadata;
  /** What was done to the bytes to make text of them: a conversion, a running head left out. For the ledger. */
  notes: Bilingual[];
  doubts: Doubt[];
  /** The text is the file as received, byte for byte. */
  isVerbatim: boolean;
}

/** Text taken out of a file of some format, before its languages and its metadata are looked at. */
export interface Extracted {
  text: string;
  /** What the format itself says of the document, such as the meta elements of HTML. */
  metadata?: Metadata | undefined;
  notes: Bilingual[];
  doubts: Doubt[];
  /** Lines that the format itself marks, in the order of the text. */
  marked?: readonly MarkedLine[] | undefined;
}

/** A line that is a heading of this rank (1 is the highest), or, without a rank, an item of a list. */
export interface MarkedLine {
  text: string;
  rank?: number | undefined;
}

/** Why a file cannot be taken in: one line that says how to mend it. The file's name stands before it. */
export class IntakeError extends Error {}
