import type { Problem } from '../../../problem.ts';
import { type Line } from './line.ts';
import { numberingOf } from './numbering.ts';
import { looksLikeHeading } from './plain-headings.ts';

/** What the reader is not sure of: a line, what was found, and what an editor can do. */
export type Doubt = Omit<Problem, 'file' | 'column' | 'field'> & { line: number };

const longestHeading = 60;
const mostBylines = 3;
/** So many lines of one kind are named one by one; of more, the first and how many there are. */
const namedSingly = 3;

const tag = /<\/?(?:[a-z][a-z0-9]{0,10}|!--)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|#\d{1,5});/i;

/** Everything doubtful in an outline, in the order of its lines. */
export function doubtsOf(lines: readonly Line[]): Doubt[] {
  return [
    ...noTitle(lines),
    ...manyBylines(lines),
    ...each(lines, ({ text }) => tag.test(text), {
      rule: 'tags-in-text',
      expected: 'the words of the document alone',
      mend: 'Save the page as HTML and bring it in with npm run add-document, or take the tags out by a cleaning rule.',
    }),
    ...each(lines, ({ text }) => text.includes('\uFFFD'), {
      rule: 'lost-characters',
      expected: 'every character of the source',
      mend: 'Read the file again in its own encoding (GB 18030 is likely for a Chinese page).',
    }),
    ...longHeadings(lines),
    ...smallLetters(lines),
    ...gapsInNumbers(lines),
    ...raggedTables(lines),
    ...shortLines(lines),
    ...twoLanguages(lines),
  ].sort((a, b) => a.line - b.line);
}

type Words = Pick<Doubt, 'rule' | 'expected' | 'mend'>;

const quoted = (text: string) => `“${text.length > 50 ? `${text.slice(0, 50)}…` : text}”`;

/** One doubt for each line, or one for all where there are many. */
function each(
  lines: readonly Line[],
  isDoubtful: (line: Line, index: number) => boolean,
  words: Words,
): Doubt[] {
  const found = lines.filter(isDoubtful);
  const named = found.length > namedSingly ? found.slice(0, 1) : found;
  return named.map(({ paragraph, text }) => ({
    line: paragraph.line,
    ...words,
    found:
      found.length > namedSingly ? `${quoted(text)} and ${found.length - 1} lines like it` : quoted(text),
  }));
}

function noTitle(lines: readonly Line[]): Doubt[] {
  const first = lines[0];
  if (!first || lines.some(({ part }) => part?.kind === 'title')) return [];
  return [
    {
      line: first.paragraph.line,
      rule: 'no-title',
      found: quoted(first.text),
      expected: 'a title on the first line',
      mend: `Say in the catalog which line is the title (lines: {${first.paragraph.line}: title}), or put it above the text.`,
    },
  ];
}

function manyBylines(lines: readonly Line[]): Doubt[] {
  const bylines = lines.filter(({ part }) => part?.kind === 'byline');
  const next = bylines[mostBylines];
  return next
    ? [
        {
          line: next.paragraph.line,
          rule: 'many-bylines',
          found: `${bylines.length} lines that look like the names of authors or speakers`,
          expected: `at most ${mostBylines}`,
          mend: `If this is a line of the text, say so in the catalog: lines: {${next.paragraph.line}: paragraph}.`,
        },
      ]
    : [];
}

function longHeadings(lines: readonly Line[]): Doubt[] {
  return each(lines, ({ part, text }) => part?.kind === 'heading' && text.length > longestHeading, {
    rule: 'long-heading',
    expected: `a heading of at most ${longestHeading} characters`,
    mend: 'If it is a paragraph, or its first sentence is the heading, say so in the catalog: lines: {…: paragraph}.',
  });
}

/** In a text that begins its paragraphs with capitals, one that does not may be the rest of the line before. */
function smallLetters(lines: readonly Line[]): Doubt[] {
  const isSmall = ({ text, part }: Line) =>
    /^\p{Ll}/u.test(text) && part?.kind !== 'item' && part?.kind !== 'table';
  return each(lines, isSmall, {
    rule: 'begins-in-lower-case',
    expected: 'a paragraph that begins with a capital',
    mend: 'If it goes on with the line before it, say so in the catalog: lines: {…: joined}.',
  });
}

/** 一、 and then 三、: a heading may be lost, or read as text. */
function gapsInNumbers(lines: readonly Line[]): Doubt[] {
  const before = new Map<string, number>();
  return lines.flatMap((line): Doubt[] => {
    const { part, text, paragraph, lang } = line;
    if (part?.kind === 'annex') before.clear();
    const numbering = part?.label ? numberingOf(text) : undefined;
    if (!numbering || part?.kind === 'footnote' || part?.kind === 'annex') return [];
    const { kind, value } = numbering;
    const last = before.get(`${lang} ${kind}`);
    before.set(`${lang} ${kind}`, value);
    if (value === 1 || (last !== undefined && value === last + 1)) return [];
    return [
      {
        line: paragraph.line,
        rule: 'number-out-of-order',
        found: `${part!.label!.trim()}${last === undefined ? ' as the first of its kind' : ` after the number ${last}`}`,
        expected:
          last === undefined ? 'numbers that begin at one' : `${last + 1}, or 1 under another heading`,
        mend: 'See whether a numbered line is missing above, or say in the catalog what this line is.',
      },
    ];
  });
}

function raggedTables(lines: readonly Line[]): Doubt[] {
  const cells = (line: Line) => line.text.split('\t').length;
  return each(
    lines,
    (line, index) =>
      line.part?.kind === 'table' &&
      lines[index - 1]?.part?.kind === 'table' &&
      cells(line) !== cells(lines[index - 1]!),
    {
      rule: 'ragged-table',
      expected: 'as many cells as in the row above',
      mend: 'Compare with the source: a merged or empty cell may be lost.',
    },
  );
}

function shortLines(lines: readonly Line[]): Doubt[] {
  return each(
    lines,
    (line) => line.part === undefined && looksLikeHeading(line) && !/^\p{Ll}/u.test(line.text),
    {
      rule: 'short-line',
      expected: 'a heading with text under it, or a sentence',
      mend: 'It stands as a paragraph; if it is something else, say so in the catalog: lines: {…: heading 2}.',
    },
  );
}

/** Both languages in turn are two texts. */
function twoLanguages(lines: readonly Line[]): Doubt[] {
  const body = lines.filter(({ part }) => !part || ['paragraph', 'heading', 'item'].includes(part.kind));
  const changes = body.filter(({ lang }, index) => index > 0 && body[index - 1]!.lang !== lang).length;
  const first = body[0];
  return first && changes >= 3 && changes * 2 > body.length
    ? [
        {
          line: first.paragraph.line,
          rule: 'two-languages',
          found: 'paragraphs of both languages in turn',
          expected: 'one language in each text',
          mend: 'Bring the file in with npm run add-document, which divides it into two texts.',
        },
      ]
    : [];
}
