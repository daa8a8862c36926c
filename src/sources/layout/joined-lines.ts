import type { Found, Rule } from '../rule.ts';
import { hyphenReader } from './hyphens.ts';
import { joined, type LineOverrides } from './line-overrides.ts';
import { beginsWithMark } from './numbering-mark.ts';
import { pageHeads, pageNumbers } from './page-numbers.ts';
import { sourceLines, widthOf, type SourceLine } from './source-lines.ts';
import { tablesOf } from './tables.ts';

/** The broadest line of a text whose lines a mail program, an editor or a PDF broke. */
const broadestMeasure = 130;
/** Narrower lines are titles, names and items. */
const narrowestMeasure = 36;
/** A line that fills less of the measure ended of itself. */
const filled = 0.72;
/** A text that begins this many of its paragraphs with a small letter cannot be judged by small letters. */
const smallLetters = 0.25;

const finalStop = /[.!?:;。！？：；…]["”’」』）)\]》]*$/;
const smallStart = /^["“‘(]?\p{Ll}/u;
const cutWord = /\p{L}-$/u;
const han = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF60]/u;
/** "Alpha News:", 记者：: who speaks next. */
const speakerStart = /^[^\s:：，。,]{1,20}(?: [^\s:：，。,]{1,20}){0,5}[:：](?:\s|$|\p{Script=Han})/u;

/** Under a title or an occasion, the body that issues it has a line of its own. */
const bodyAlone = /^\p{Script=Han}{2,14}(?:[厅局]|人民政府|委员会|办公室|国务院)$/u;

/** What the whole text tells of how its lines end. */
interface Evidence {
  /** Width to which lines were broken; undefined where they were not. */
  measure: number | undefined;
  /** Some lines begin with a blank: there paragraphs begin. */
  isIndented: boolean;
  /** A small letter at the front of a line tells that it goes on. */
  smallLettersTell: boolean;
}

/** Lines that were broken at a measure are one again; an editor's word on a single line comes first. */
export function joinedLines(overrides: LineOverrides = {}): Rule {
  return {
    name: 'joined-lines',
    publisher: 'common',
    action: 'mended',
    isLayout: true,
    why: {
      en: 'A line end inside a paragraph, left over from a fixed line length, was taken out.',
      zh: '固定行宽造成的段内换行予以去除。',
    },
    find: (source) => {
      const all = sourceLines(source);
      const pages = pagePartsOf(source, all);
      const lines = withoutPageParts(all, pages);
      const inTable = new Set(tablesOf(all).flatMap(({ rows }) => rows.map(({ line }) => line.number)));
      const evidence = evidenceOf(all, inTable);
      const ownHeads = headsOfPoints(lines, evidence);
      const endOf = hyphenReader(lines.map(({ text }) => text));
      return lines.flatMap((line, index): Found[] => {
        const before = lines[index - 1];
        if (!before || before.text === '' || line.text === '') return [];
        const said = overrides[line.number];
        const isOverPage = line.number > before.number + 1;
        const goesOn =
          said === undefined
            ? !inTable.has(line.number) &&
              !inTable.has(before.number) &&
              overrides[before.number] === undefined &&
              !ownHeads.has(before.number) &&
              !(isOverPage && finalStop.test(before.text)) &&
              continues(before, line, evidence)
            : said === joined;
        return goesOn ? seams(source, before, line, { pages, endOf }) : [];
      });
    },
  };
}

function evidenceOf(lines: readonly SourceLine[], inTable: ReadonlySet<number>): Evidence {
  const written = lines.filter(({ text, number }) => text !== '' && !inTable.has(number));
  const broadest = measureOfBlock(lines, written) ?? widest(written);
  const starts = lines.filter(({ text }, index) => text !== '' && (lines[index - 1]?.text ?? '') === '');
  const small = starts.filter(({ text }) => smallStart.test(text)).length;
  const broken = lines.filter((line, index) => {
    const before = lines[index - 1];
    return before && isBroken(before, line, broadest);
  }).length;
  return {
    measure: broadest >= narrowestMeasure && broadest <= broadestMeasure && broken > 0 ? broadest : undefined,
    isIndented: written.some(({ indent }) => /^(?:\u3000{2}| {2,8}|\t)$/.test(indent)),
    smallLettersTell: small <= smallLetters * starts.length,
  };
}

function widest(lines: readonly SourceLine[]): number {
  return lines.reduce((width, { text }) => Math.max(width, widthOf(text)), 0);
}

/** So many lines are as broad as the broadest, but for a mark that would not fit. */
const fullLines = { least: 4, slack: 4 };

/**
 * The measure of a text of which some lines were not broken, as a note on its adoption: lines with no blank one below
 * them that are all as broad.
 */
function measureOfBlock(lines: readonly SourceLine[], written: readonly SourceLine[]): number | undefined {
  const followed = written.filter(({ number }) => (lines[number]?.text ?? '') !== '');
  const width = widest(followed);
  const full = followed.filter((line) => {
    const next = lines[line.number]!;
    return (
      widthOf(line.text) + widthOf(line.indent) >= width - fullLines.slack &&
      !finalStop.test(line.text) &&
      !beginsWithMark(next.text)
    );
  });
  return full.length >= fullLines.least ? width : undefined;
}

/** A full line without a stop, and one after it that nothing sets apart: the text was broken at a measure. */
function isBroken(before: SourceLine, line: SourceLine, broadest: number): boolean {
  return (
    before.text !== '' &&
    line.text !== '' &&
    !finalStop.test(before.text) &&
    !beginsWithMark(line.text) &&
    widthOf(before.text) >= filled * broadest &&
    (smallStart.test(line.text) || han.test(before.text.at(-1)!) || /[,，、-]$/.test(before.text))
  );
}

function continues(before: SourceLine, line: SourceLine, evidence: Evidence): boolean {
  if (beginsWithMark(line.text) || speakerStart.test(line.text) || bodyAlone.test(line.text)) return false;
  const { measure, isIndented, smallLettersTell } = evidence;
  const isOpen = !finalStop.test(before.text);
  const isWide = widthOf(before.text) >= narrowestMeasure;
  if (isOpen && isWide && smallLettersTell && smallStart.test(line.text)) return true;
  if (measure !== undefined && cutWord.test(before.text) && smallStart.test(line.text)) return true;
  if (measure === undefined) return false;
  const fill = widthOf(before.text) / measure;
  const isAfterPart = /[;:,；：，]$/.test(before.text) && fill >= filled;
  if (isAfterPart && smallLettersTell && smallStart.test(line.text)) return true;
  if (isIndented && isIndent(line.indent) && !isIndent(before.indent)) return false;
  if (fill < filled) return false;
  if (isOpen) return true;
  // A stop at the end of a full line ends a paragraph only where the next line is indented.
  return isIndented ? !isIndent(line.indent) : fill >= (1 + filled) / 2;
}

function isIndent(indent: string): boolean {
  return indent.length > 0;
}

/** The lines that are numbers and heads of pages. */
function pagePartsOf(source: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  const starts = new Set([pageNumbers, pageHeads].flatMap(({ find }) => find(source)).map(({ at }) => at));
  return lines.filter(({ at, text }) => text !== '' && starts.has(at));
}

/** The lines without those of a page, and without the blank ones around these: a paragraph goes on behind them. */
function withoutPageParts(lines: readonly SourceLine[], pages: readonly SourceLine[]): readonly SourceLine[] {
  const left = new Set(pages.map(({ number }) => number));
  for (const { number } of pages)
    for (const step of [-1, 1])
      for (let at = number - 1 + step; lines[at] && (lines[at]!.text === '' || left.has(at + 1)); at += step)
        left.add(at + 1);
  return lines.filter(({ number }) => !left.has(number));
}

const ordinal = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Finally)(?:ly)?, /;

/**
 * "First, data should be put to work" and under it, without a blank line, its text: lines that begin points, of
 * which most ended before the measure, as the next word would have found room.
 */
function headsOfPoints(lines: readonly SourceLine[], { measure }: Evidence): ReadonlySet<number> {
  if (measure === undefined) return new Set();
  const points = lines.flatMap((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const isPoint = ordinal.test(line.text) && !finalStop.test(line.text) && (before?.text ?? '') === '';
    if (!isPoint || !next || !/^\p{Lu}/u.test(next.text)) return [];
    const word = next.text.split(' ', 1)[0]!;
    return [{ number: line.number, hadRoom: widthOf(line.text) + 1 + word.length <= measure }];
  });
  const withRoom = points.filter(({ hadRoom }) => hadRoom).length;
  return new Set(points.length > 1 && withRoom * 2 > points.length ? points.map(({ number }) => number) : []);
}

/**
 * The line end and the blanks around it, and those around the parts of a page that stand between; in Chinese nothing
 * takes their place. A hyphen that only the line had goes with them.
 */
function seams(
  source: string,
  before: SourceLine,
  line: SourceLine,
  { pages, endOf }: { pages: readonly SourceLine[]; endOf: ReturnType<typeof hyphenReader> },
): Found[] {
  const left = before.text.at(-1)!;
  const isGlued = han.test(left) || han.test(line.text[0]!) || cutWord.test(before.text);
  const end = endOf(before.text, line.text) === 'line' ? before.end - 1 : before.end;
  const between = pages.filter(({ number }) => number > before.number && number < line.number);
  const starts = [end, ...between.map((page) => page.end)];
  const ends = [...between.map(({ at }) => at), line.at];
  return starts.map((at, index) => ({
    at,
    before: source.slice(at, ends[index]),
    after: isGlued || index > 0 ? '' : ' ',
  }));
}
