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

/** A file of `content/everyday`, as it was read. */
export interface EverydayFile {
  file: string;
  text: string;
}

/** Reads the files of `content/everyday/words`, lines `said, said = written, written`; another line is a problem. */
export function readSaidForWritten(files: readonly EverydayFile[]): Checked<SaidForWritten[]> {
  const problems: Problem[] = [];
  const lines = files.flatMap(({ file, text }) => linesOf(text).map((line) => ({ file, ...line })));
  const value = lines.flatMap(({ file, number, text }): SaidForWritten[] => {
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
 * Reads the files of `content/everyday/terms`: lines `id: said, said`. An id that is no entry, or that stands there
 * twice, and an entry of which nothing is said are problems at their line.
 */
export function readSaidOfTerms(
  files: readonly EverydayFile[],
  ids: ReadonlySet<string>,
): Checked<SaidOfTerm[]> {
  const firstOf = new Map<string, string>();
  const problems: Problem[] = [];
  const value = linesOfTerms(files).map(({ term, parts, ...place }): SaidOfTerm => {
    const first = firstOf.get(term);
    const wrong = wrongOfTerm(term, parts, ids) ?? wrongIfTwice(term, first);
    if (wrong) problems.push({ ...place, field: term, ...wrong });
    else firstOf.set(term, `${place.file}:${place.line}`);
    return { term, said: parts };
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/**
 * Reads the files of `content/everyday/tellings`: lines `id: told, told`, of which a term may have several, and adds
 * them to what is said. An id that is no entry and a line that tells nothing are problems.
 */
export function readTellings(
  files: readonly EverydayFile[],
  said: readonly SaidOfTerm[],
  ids: ReadonlySet<string>,
): Checked<SaidOfTerm[]> {
  const problems: Problem[] = [];
  const told = new Map<string, string[]>();
  for (const { term, parts, ...place } of linesOfTerms(files)) {
    const wrong = wrongOfTerm(term, parts, ids);
    if (wrong) problems.push({ ...place, field: term, ...wrong });
    told.set(term, [...(told.get(term) ?? []), ...parts]);
  }
  if (problems.length > 0) return { ok: false, problems };
  const saidOf = new Map(said.map((own) => [own.term, own.said]));
  const terms = new Set([...saidOf.keys(), ...told.keys()]);
  const value = [...terms].map((term) => ({
    term,
    said: saidOf.get(term) ?? [],
    ...(told.has(term) && { told: told.get(term)! }),
  }));
  return { ok: true, value };
}

/** The lines `id: part, part`; one without a colon has no parts. */
function linesOfTerms(files: readonly EverydayFile[]) {
  return files.flatMap(({ file, text: source }) =>
    linesOf(source).map(({ number, text }) => {
      const colon = text.indexOf(':');
      const [term, parts] =
        colon < 0 ? [text, []] : [text.slice(0, colon).trim(), partsOf(text.slice(colon + 1))];
      return { file, line: number, term, parts };
    }),
  );
}

function wrongOfTerm(term: string, parts: readonly string[], ids: ReadonlySet<string>) {
  if (parts.length === 0)
    return {
      rule: 'everyday-terms-line',
      found: term,
      expected: 'id: what people say, parted by commas',
      mend: 'Write the words after a colon, or delete the line.',
    };
  return ids.has(term)
    ? undefined
    : {
        rule: 'everyday-terms-id',
        found: term,
        expected: 'the id of an entry',
        mend: 'Correct the id or delete the line.',
      };
}

function wrongIfTwice(term: string, first: string | undefined) {
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
