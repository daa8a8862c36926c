import type { Term } from '../../glossary/types.ts';
import type { Bilingual } from '../../languages.ts';
import type { Problem } from '../../problem.ts';

/** A text of an entry that readers see, in both languages, and where it stands. */
export interface ReaderText extends Bilingual {
  /** `six-stabilities · definition`. */
  field: string;
  file: string;
  line: number;
  /** The Chinese of the entry, which every reader has before him. */
  headword: string;
}

/** What of a text is wrong; `lang` where it is one language's. */
export interface Finding {
  rule: string;
  lang?: 'en' | 'zh';
  found: string;
  expected: string;
  mend: string;
}

/** Definition, note, preference and the reasons of a term, as they are written. */
export function readerTexts(term: Term): ReaderText[] {
  const { id, zh, file, line } = term;
  const texts = [
    ['definition', term.definition] as const,
    ['note', term.note] as const,
    ['preference', term.preference] as const,
    ...term.renderings.map(({ text, reason }) => [`reason of “${text}”`, reason] as const),
  ];
  return texts.flatMap(([name, text]) =>
    text ? [{ ...text, field: `${id} · ${name}`, file, line, headword: zh }] : [],
  );
}

/** A finding as a problem of the place where its text stands. */
export function problemOf(
  { field, file, line }: Pick<ReaderText, 'field' | 'file' | 'line'>,
  finding: Finding,
): Problem {
  const { lang, ...rest } = finding;
  return { file, line, field: lang ? `${field} · ${lang}` : field, ...rest };
}
