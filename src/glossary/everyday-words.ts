import type { Checked, Problem } from '../problem.ts';

/** What people say, and what documents and definitions write for it. */
export interface SaidForWritten {
  said: string[];
  written: string[];
}

/** What people say who look for a term and do not know what it is called. */
export interface SaidOfTerm {
  term: string;
  /** What they call it. */
  said: string[];
  /** How they tell of it: less is thought of a word in these, as many are in those of other terms. */
  told?: string[] | undefined;
}

/** The words in which people ask, of `content/everyday`. */
export interface EverydayWords {
  words: SaidForWritten[];
  terms: SaidOfTerm[];
}

interface Line {
  number: number;
  text: string;
}

/** Reads `content/everyday/words.txt`, lines `said, said = written, written`; one without both sides is a problem. */
export function readSaidForWritten(file: string, source: string): Checked<SaidForWritten[]> {
  const problems: Problem[] = [];
  const value = linesOf(source).flatMap(({ number, text }): SaidForWritten[] => {
    const [said = [], written = [], ...more] = text.split('=').map(partsOf);
    if (said.length > 0 && written.length > 0 && more.length === 0) return [{ said, written }];
    problems.push({
      file,
      line: number,
      rule: 'everyday-words-line',
      found: text,
      expected: 'what people say = what is written',
      mend: 'Write words on both sides of one equals sign, parted by commas.',
    });
    return [];
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * Reads the files of `content/everyday/terms`: lines `id: said, said | told, told`. An id that is no entry, or that
 * stands there twice, and an entry of which nothing is said are problems at their line.
 */
export function readSaidOfTerms(
  files: readonly { file: string; text: string }[],
  ids: ReadonlySet<string>,
): Checked<SaidOfTerm[]> {
  const firstOf = new Map<string, string>();
  const problems: Problem[] = [];
  const value = files.flatMap(({ file, text: source }) =>
    linesOf(source).map(({ number, text }): SaidOfTerm => {
      const colon = text.indexOf(':');
      const term = colon < 0 ? text : text.slice(0, colon).trim();
      const [said = [], told] =
        colon < 0
          ? []
          : text
              .slice(colon + 1)
              .split('|')
              .map(partsOf);
      const wrong = wrongOfTerm({ term, said, first: firstOf.get(term), isKnown: ids.has(term) });
      if (wrong) problems.push({ file, line: number, field: term, ...wrong });
      else firstOf.set(term, `${file}:${number}`);
      return { term, said, ...(told && { told }) };
    }),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function wrongOfTerm({
  term,
  said,
  first,
  isKnown,
}: SaidOfTerm & { first: string | undefined; isKnown: boolean }) {
  if (said.length === 0)
    return {
      rule: 'everyday-terms-line',
      found: term,
      expected: 'id: what people say, parted by commas',
      mend: 'Write the words after a colon, or delete the line.',
    };
  if (!isKnown)
    return {
      rule: 'everyday-terms-id',
      found: term,
      expected: 'the id of an entry',
      mend: 'Correct the id or delete the line.',
    };
  return first === undefined
    ? undefined
    : {
        rule: 'everyday-terms-twice',
        found: `the id ${term} a second time`,
        expected: 'every term once',
        mend: `Join it with ${first}.`,
      };
}

function linesOf(source: string): Line[] {
  return source
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text: text.trim() }))
    .filter(({ text }) => text && !text.startsWith('#'));
}

function partsOf(text: string): string[] {
  return text
    .split(/[,，]/)
    .map((part) => part.trim())
    .filter(Boolean);
}
