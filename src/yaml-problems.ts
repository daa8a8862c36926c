/** What is wrong with a file as YAML, in the words of whoever wrote it. */
import { visit, type Document } from 'yaml';
import type { Position, Problem } from './problem.ts';

type PlaceOf = (offset: number) => Position;

/** What YAML itself finds wrong. */
export function syntaxProblems(document: Document, source: string, placeOf: PlaceOf) {
  // After the first error of a file the parser loses its place and complains of every token.
  const errors = document.errors.filter(
    ({ code, message }, index) =>
      index === 0 || (code !== 'UNEXPECTED_TOKEN' && !message.startsWith('Unexpected')),
  );
  const sourceLines = source.split('\n');
  const foreign = errors.length > 0 ? (conflictIn(sourceLines) ?? foreignMarkIn(sourceLines)) : undefined;
  if (foreign) return [foreign];
  const withoutDash = errors.find(
    ({ code, pos }) => code === 'DUPLICATE_KEY' && keyAt(source, pos[0]) === 'id',
  );
  if (withoutDash) return [secondEntry(placeOf(withoutDash.pos[0]))];
  const problems = errors.map(({ code, message, pos }) => {
    const place = placeOf(/^Missing closing/.test(message) ? openingQuote(document, source, pos[0]) : pos[0]);
    return (
      fullWidthColonNear(sourceLines, place.line) ??
      tabNear(sourceLines, place.line) ??
      wordsAfterQuote(sourceLines, place.line) ??
      indentationAfter(sourceLines, place.line) ?? {
        ...place,
        found: /^Nested mappings/.test(message)
          ? 'a colon with a space after it within a value, which YAML takes for a field'
          : foundBy(code, message, keyAt(source, pos[0])),
        mend: mendOf(code),
      }
    );
  });
  // The parser stumbles more than once over one mistake.
  return problems.filter(
    ({ found, line }, index) =>
      problems.findIndex((other) => other.found === found && other.line === line) === index,
  );
}

/** YAML that means something no file of this project means. */
export function refusals(document: Document, source: string, placeOf: PlaceOf) {
  const problems: (Position & Pick<Problem, 'found' | 'expected' | 'mend'>)[] = [];
  const refuse = (kind: string, name: string, offset = 0) =>
    problems.push({
      ...placeOf(offset),
      found: `the YAML ${kind} ${name}`,
      expected: 'a value that is written out',
      mend: `Put the value in quote marks: YAML gives a ${name[0]} at its beginning a meaning of its own.`,
    });
  visit(document, {
    Alias: (_, { source: name, range }) => void refuse('alias', `*${name}`, range?.[0]),
    Value: (_, { anchor, tag, range }) => {
      if (anchor) refuse('anchor', `&${anchor}`, range?.[0]);
      if (tag) refuse('tag', shortTag(tag), range?.[0]);
    },
  });
  const directive = /^(?:[^\S\n]*(?:#.*)?\n)*(%.*)/.exec(source);
  if (directive)
    problems.push({
      ...placeOf(directive[0].length - directive[1]!.length),
      found: `the YAML directive ${directive[1]!.trimEnd()}`,
      expected: 'YAML 1.2 without directives',
      mend: 'Delete the line, and the line --- after it.',
    });
  return problems;
}

/** A tag as it is usually written: `!!str` for `tag:yaml.org,2002:str`. */
function shortTag(tag: string): string {
  const name = tag.replace(/^tag:yaml\.org,2002:/, '!!');
  return name.startsWith('!') ? name : `!${name}`;
}

/** What git leaves in a file that two people have changed. */
function conflictIn(lines: readonly string[]) {
  const at = lines.findIndex((line) => /^<{7}(?: |$)/.test(line));
  return at < 0 || !lines.some((line) => /^>{7}(?: |$)/.test(line))
    ? undefined
    : {
        line: at + 1,
        column: 1,
        found: 'the marks of a merge conflict (<<<<<<<)',
        expected: 'one version of the lines',
        mend: 'Choose between the two versions, and delete the lines <<<<<<<, ======= and >>>>>>>.',
      };
}

/** A dash or a space of the Chinese keyboard at the front of a line: to YAML they are words. */
function foreignMarkIn(lines: readonly string[]) {
  for (const [index, line] of lines.entries()) {
    const [, indent, mark] = /^([ \t]*)([\u3000\u00A0－—–])(?=[\s\w])/.exec(line) ?? [];
    if (mark === undefined) continue;
    const isDash = /[－—–]/.test(mark);
    return {
      line: index + 1,
      column: indent!.length + 1,
      found: isDash
        ? `the dash ${mark} at the front of the line`
        : 'a full-width or no-break space at the front of the line',
      expected: isDash ? 'a hyphen (-) and a space' : 'ordinary spaces',
      mend: isDash
        ? 'Write "- " with the hyphen of the English keyboard.'
        : 'Put two ordinary spaces in its place.',
    };
  }
  return undefined;
}

/** The key that begins at an offset. */
function keyAt(source: string, offset: number): string {
  return /^[\w-]+/.exec(source.slice(offset, offset + 80))?.[0] ?? '';
}

/** A second id within one entry. */
function secondEntry(place: Position) {
  return {
    ...place,
    found: 'a second "id" in one entry',
    expected: 'a dash before the first field of every entry: - id: …',
    mend: 'Begin the entry with "- id:", or delete this line.',
  };
}

function foundBy(code: string, message: string, key: string): string {
  if (code === 'DUPLICATE_KEY' && key) return `"${key}" twice in one place`;
  const bracket = /end with an? ([\]}])/.exec(message)?.[1];
  if (bracket) return `${bracket === ']' ? '[' : '{'} without the ${bracket} that ends it`;
  return message.split('\n')[0]!;
}

/** A key followed by `：` on the line of an error, or on the one before: YAML takes it for text, and complains later. */
function fullWidthColonNear(lines: readonly string[], line: number) {
  for (const at of [line, line - 1, line + 1]) {
    const found = /^([\s-]*(?:[{,]\s*)?)(\w[\w-]*)\s*：/.exec(lines[at - 1] ?? '');
    if (found)
      return {
        line: at,
        column: found[1]!.length + 1,
        found: `a full-width colon (：) after "${found[2]}"`,
        expected: 'a key, a colon (:) and a space',
        mend: `Write "${found[2]}: " with the colon of the English keyboard.`,
      };
  }
  return undefined;
}

/** A tab in the indent of the line of an error, or of a line beside it: YAML knows no tabs there. */
function tabNear(lines: readonly string[], line: number) {
  for (const at of [line, line + 1, line - 1]) {
    const column = (/^[ \t]*/.exec(lines[at - 1] ?? '')?.[0].indexOf('\t') ?? -1) + 1;
    if (column > 0)
      return {
        line: at,
        column,
        found: 'a tab at the front of the line',
        expected: 'spaces alone: YAML knows no tabs',
        mend: 'Indent by spaces: put two in the place of the tab.',
      };
  }
  return undefined;
}

/** `en: "Productivity" is output`: YAML takes the words in quote marks for the whole value. */
function wordsAfterQuote(lines: readonly string[], line: number) {
  const found = /^((?:\s*- )?\s*\w[\w-]*:\s+)("[^"]*"|'[^']*')\s*[^\s#,\]}]/.exec(lines[line - 1] ?? '');
  if (!found) return undefined;
  return {
    line,
    column: found[1]!.length + 1,
    found: `words after the quote marks of ${found[2]}`,
    expected: 'quote marks around the whole value, or none',
    mend: found[2]!.startsWith('"')
      ? 'Put the whole value in single quote marks: \'"…" …\'. An apostrophe in it is then written twice.'
      : 'Put the whole value in double quote marks: "\'…\' …".',
  };
}

/** A field that begins further to the right than the one above it, whose value it then seems to go on. */
function indentationAfter(lines: readonly string[], line: number) {
  const above = /^([\s-]*)\w[\w-]*:\s+[^\s"'[{|>](?:(?!:\s).)*$/.exec(lines[line - 1] ?? '');
  const below = /^(\s+)([\w-]+):(?:\s|$)/.exec(lines[line] ?? '');
  if (!above || !below || below[1]!.length <= above[1]!.length) return undefined;
  return {
    line: line + 1,
    column: below[1]!.length + 1,
    found: `"${below[2]}" after ${counted(below[1]!.length, 'space')}, below a field after ${above[1]!.length}`,
    expected: 'the fields of one entry below one another',
    mend: `Begin "${below[2]}" after ${counted(above[1]!.length, 'space')}.`,
  };
}

/** Where the quote mark opens whose end the parser looked for in vain, perhaps to the end of the file. */
function openingQuote(document: Document, source: string, end: number): number {
  let opening = end;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range && range[0] <= end && /["']/.test(source.charAt(range[0]))) opening = range[0];
    },
  });
  return opening;
}

function mendOf(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'Remove one of the two, or correct its name.';
  return (
    'Mend the YAML here: quote a value that holds ": " or " #", or begins with a quote mark or a bracket; ' +
    'indent by two spaces.'
  );
}

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
