import type { Lang, Bilingual } from '../languages.ts';
import type { Citation } from './citation.ts';
import type { Entry, RenderingStatus } from './schema.ts';

export type Weight = Entry['weight'];

/** A form of a term in one language. Exactly one form in each language is `preferred`. */
export interface Rendering {
  lang: Lang;
  text: string;
  status: 'preferred' | RenderingStatus;
  reason?: Bilingual | undefined;
  /** That a deprecated form is wrong whatever the Chinese was. */
  regardless: boolean;
  cues: string[];
  /** Words of which one has to stand near; empty: none has to. */
  requires: string[];
  stop: string[];
  /** Ids of terms that the form is meant to hold. */
  holds: string[];
  /** Only this capitalisation is the term. */
  exactCase: boolean;
  /** False: for search only, never linked in running text. */
  link: boolean;
  /** Sources in which it was looked up, the strongest first. */
  citations: Citation[];
}

/** A checked concept, with what is computed from it. */
export interface Term {
  id: string;
  topic: string;
  weight: Weight;
  confidence: Entry['confidence'];
  zh: string;
  en: string;
  zhHant: string;
  /** Syllables with tone marks, one for each Han character of `zh`; other runs stand as they are. */
  pinyin: string[];
  /** Whether a person wrote the reading, or the Traditional form. */
  isWritten?: { pinyin: boolean; traditional: boolean };
  renderings: Rendering[];
  definition?: Bilingual | undefined;
  note?: Bilingual | undefined;
  members: { zh: string; en: string }[];
  related: string[];
  confusable: string[];
  broader?: string | undefined;
  introduced?: number | undefined;
  /** When it ended: a year, month or day. */
  until?: string | undefined;
  /** Ids of the terms that took its place. */
  replacedBy: string[];
  /** Why the preferred form is preferred although another has stronger evidence. */
  preference?: Bilingual | undefined;
  /** Ids of terms that any of its forms is meant to hold. */
  holds: string[];
  /** Where it is written, for messages. */
  file: string;
  line: number;
}
