import type { Found, Rule } from '../rule.ts';
import { hyphenReader } from './hyphens.ts';
import { joined, type LineOverrides } from './line-overrides.ts';
import { beginsWithMark } from './numbering-mark.ts';
import { pageNotesOf } from './page-notes.ts';
import { pagePartsOf } from './page-numbers.ts';
import { han, isGlued, sourceLines, widthOf, type SourceLine } from './source-lines.ts';
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
/** No paragraph and no heading ends so. */
const unfinished = /\s(?:of|the|and|to|for|in|on|with|by|from|an?|than|that|or|as|at|between|into)$/i;
const listMark = /^[-–—•·●▪■◆*(（]/;
/** "Alpha News:", 记者：: who speaks next. */
const speakerStart =
  /^(?!\p{Ll})[^\s:：，。,]{1,20}(?: [^\s:：，。,]{1,20}){0,5}[:：](?:\s|$|\p{Script=Han})/u;

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

/** What else tells whether one line goes on with the next. */
interface Seam extends Evidence {
  hasStrayNumber: boolean;
  /** The line before is the last of several of a paragraph, in the middle of a sentence. */
  isRunning: boolean;
}

/** A paragraph that has a mark within it ends with one too; a title in two lines has none. */
const midSentence = /[,，；;。](?!\d)/;
/** 记　录：, the name of a field. */
const label = /^\p{Script=Han}[\p{Script=Han}\s]{0,8}[:：]/u;
/** Numbers of what the text speaks of, at the front of a line: 第三条规定的, （一）项, "Article 4 of", "(a) above". */
const reference = new RegExp(
  `^(?:${[
    String.raw`第[〇零一二三四五六七八九十百\d]{1,5}[条款项章节编](?=[\p{Script=Han}、，])`,
    String.raw`[（(](?:[〇零一二三四五六七八九十]{1,3}|\d{1,2}|[a-z])[）)]\s?(?:[项款目]|above\b|below\b)`,
    String.raw`(?:Article|Section|Clause|Chapter|Annex)\s+[\dIVX]{1,5}(?:\(\d{1,2}\))?,?\s+\p{Ll}`,
    String.raw`\d{1,2}\.\d{1,2}\s+\p{Ll}`,
  ].join('|')})`,
  'u',
);

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
      const parts = pagePartsOf(all);
      const notes = pageNotesOf(all, parts).flatMap((note) => note.lines);
      const betweenPages = new Set([...parts, ...notes]);
      const pages = all.filter((line) => betweenPages.has(line));
      const lines = withoutPageParts(all, pages);
      const inTable = new Set(tablesOf(all).flatMap(({ rows }) => rows.map(({ line }) => line.number)));
      const evidence = evidenceOf(all, inTable);
      const ownHeads = headsOfPoints(lines, evidence);
      const stray = strayNumbers(lines, evidence);
      const endOf = hyphenReader(lines.map(({ text }) => text));
      /** The paragraph so far has several lines, and a mark stands in it. */
      let isRunning = false;
      return lines.flatMap((line, index): Found[] => {
        const before = lines[index - 1];
        if (!before || before.text === '' || line.text === '') {
          isRunning = false;
          return [];
        }
        const said = overrides[line.number];
        const isOverPage = line.number > before.number + 1;
        const goesOn =
          said === undefined
            ? !inTable.has(line.number) &&
              !inTable.has(before.number) &&
              overrides[before.number] === undefined &&
              !ownHeads.has(before.number) &&
              !(isOverPage && finalStop.test(before.text)) &&
              continues(before, line, {
                ...evidence,
                hasStrayNumber: stray.has(line.number),
                isRunning,
              })
            : said === joined;
        isRunning = goesOn && (isRunning || midSentence.test(before.text) || midSentence.test(line.text));
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

function continues(
  before: SourceLine,
  line: SourceLine,
  { measure, isIndented, smallLettersTell, hasStrayNumber, isRunning }: Seam,
): boolean {
  const isWide = widthOf(before.text) >= narrowestMeasure;
  if (reference.test(line.text) && !finalStop.test(before.text) && (isWide || isRunning)) return true;
  if (hasStrayNumber || (isWide && unfinished.test(before.text) && !listMark.test(line.text))) return true;
  if (beginsWithMark(line.text) || bodyAlone.test(line.text)) return false;
  if (measure !== undefined && unfinished.test(before.text)) return true;
  // 、 stands between the parts of a sentence, in whatever width.
  if (before.text.endsWith('、')) return true;
  const isOpen = !finalStop.test(before.text);
  const isFull = measure !== undefined && widthOf(before.text) >= filled * measure;
  const isInSentence =
    isFull && /[\p{Script=Han}\d，、]$/u.test(before.text) && /^\p{Script=Han}/u.test(line.text);
  if (speakerStart.test(line.text) && !isInSentence) return false;
  if (isOpen && isWide && smallLettersTell && smallStart.test(line.text)) return true;
  if (measure !== undefined && cutWord.test(before.text) && smallStart.test(line.text)) return true;
  if (measure === undefined) return false;
  if (isRunning && isOpen && (isInSentence || !label.test(line.text))) return true;
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

/** The lines without those of a page, and without the blank ones around these: a paragraph goes on behind them. */
function withoutPageParts(lines: readonly SourceLine[], pages: readonly SourceLine[]): readonly SourceLine[] {
  const left = new Set(pages.map(({ number }) => number));
  for (const { number } of pages)
    for (const step of [-1, 1])
      for (let at = number - 1 + step; lines[at] && (lines[at]!.text === '' || left.has(at + 1)); at += step)
        left.add(at + 1);
  return lines.filter(({ number }) => !left.has(number));
}

/** Numbers that rise through a text: 3. / Article 3 / 3.2 (which is 3 and 2). */
const numberKinds = [
  /^(\d{1,3})[.．、](?!\d)/,
  /^Article (\d{1,3})\b/,
  /^(\d{1,2})\.(\d{1,2})(?=[\s.．、])/,
] as const;

/**
 * The numbers at the front of lines that go on from no other, behind a full line without a stop: “as set out in
 * condition / 3. The second”, “under / Article 4 of these Regulations”.
 */
function strayNumbers(lines: readonly SourceLine[], { measure }: Evidence): ReadonlySet<number> {
  if (measure === undefined) return new Set();
  const last = new Map<RegExp, readonly number[]>();
  const stray = new Set<number>();
  for (const [index, { text, number }] of lines.entries()) {
    const kind = numberKinds.find((pattern) => pattern.test(text));
    if (!kind) continue;
    const values = kind.exec(text)!.slice(1).map(Number);
    const before = lines[index - 1]?.text ?? '';
    const isOpen = before !== '' && !finalStop.test(before) && widthOf(before) >= filled * measure;
    if (isOpen && !isNextNumber(values, last.get(kind))) stray.add(number);
    else last.set(kind, values);
  }
  return stray;
}

function isNextNumber(values: readonly number[], last: readonly number[] | undefined): boolean {
  const [value, ofPoint] = values;
  if (ofPoint === undefined) return value === 1 || value === (last?.[0] ?? 0) + 1;
  return ofPoint === 1 || (value === last?.[0] && ofPoint === (last?.[1] ?? 0) + 1);
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
  const hasNoSpace = isGlued(before.text, line.text) || cutWord.test(before.text);
  const end = endOf(before.text, line.text) === 'line' ? before.end - 1 : before.end;
  const between = pages.filter(({ number }) => number > before.number && number < line.number);
  const starts = [end, ...between.map((page) => page.end)];
  const ends = [...between.map(({ at }) => at), line.at];
  return starts.map((at, index) => ({
    at,
    before: source.slice(at, ends[index]),
    after: hasNoSpace || index > 0 ? '' : ' ',
  }));
}
