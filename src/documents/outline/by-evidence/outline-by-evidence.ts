import type { Lang } from '../../../languages.ts';
import { cleanLaidOut } from '../../../sources/clean.ts';
import type { LineOverrides } from '../../../sources/layout/line-overrides.ts';
import type { Rule } from '../../../sources/rule.ts';
import type { CleanSource, Paragraph } from '../../../sources/types.ts';
import { draft, type Draft, type Outline } from '../draft.ts';
import { gerundRunIn, ordinalRunIn } from '../run-in.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import { readContents } from './contents.ts';
import { readHead } from './head.ts';
import { linesOf, type Line } from './line.ts';
import { readLists } from './lists.ts';
import { readNumbered } from './numbered.ts';
import { applyOverrides } from './overrides.ts';
import { readPlainHeadings } from './plain-headings.ts';
import { readRollCalls } from './roll-calls.ts';
import { readSpeakers } from './speakers.ts';
import { readTables } from './tables.ts';
import { readTail } from './tail.ts';

export type { Doubt } from './doubts.ts';

/**
 * The structure of a clean text by what stands in it, whoever published it: each reader takes the lines it
 * knows and leaves the rest to the next.
 */
export function readByEvidence(
  paragraphs: readonly Paragraph[],
  overrides: LineOverrides = {},
): { drafts: Draft[]; doubts: Doubt[] } {
  const lines = linesOf(paragraphs);
  const lost = applyOverrides(lines, overrides);
  readTables(lines);
  readContents(lines);
  readRollCalls(lines);
  // The record of a document in a catalogue stands above it: number, body, day.
  const headStarts = Math.max(
    0,
    lines.findIndex(({ part }) => part?.kind !== 'table'),
  );
  const headEnds = headStarts + readHead(lines.slice(headStarts));
  readTail(lines, headEnds);
  readSpeakers(lines);
  readNumbered(lines);
  readLists(lines);
  readPlainHeadings(lines, headEnds);
  return { drafts: lines.map(draftOf), doubts: [...lost.map(noSuchLine), ...doubtsOf(lines)] };
}

/** For the catalog: `outline: evidence`. */
export const byEvidence: Outline = (paragraphs, { lines }) => readByEvidence(paragraphs, lines).drafts;

/**
 * A text as received, cleaned and read: what its outline will be, and what is doubtful in it.
 *
 * @param lang the language of the text; the outline itself tells the language of each paragraph
 * @param overrides an editor's word on single lines, by number
 * @param rules the publisher's own rules
 */
export function outlineByEvidence(
  text: string,
  { overrides = {}, rules = [] }: { lang?: Lang; overrides?: LineOverrides; rules?: readonly Rule[] } = {},
): { drafts: Draft[]; doubts: Doubt[]; clean: CleanSource } {
  const clean = cleanLaidOut(text, rules, overrides);
  return { ...readByEvidence(clean.paragraphs, overrides), clean };
}

function draftOf({ paragraph, part, text, lang }: Line): Draft {
  if (part) return withRunIn(draft(paragraph, part));
  const runIn = lang === 'en' ? (ordinalRunIn(text) ?? gerundRunIn(text)) : undefined;
  return draft(paragraph, runIn === undefined ? {} : { runIn });
}

/** "First, we planned every village. …" in an answer. */
function withRunIn(read: Draft): Draft {
  if (read.kind !== 'answer' || read.lang !== 'en' || read.runIn !== undefined) return read;
  const runIn = ordinalRunIn(read.paragraph.text.slice(read.label.length));
  return runIn === undefined ? read : { ...read, runIn };
}

function noSuchLine(line: number): Doubt {
  return {
    line,
    rule: 'override-without-line',
    found: `an override for line ${line}`,
    expected: 'a line on which a paragraph begins',
    mend: 'Correct the number in "lines" of the catalog entry: it is the line of the file in seeds/.',
  };
}
