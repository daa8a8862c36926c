import type { Rule } from '../rule.ts';
import { beginsWithMark } from './numbering-mark.ts';
import { sourceLines, wholeLine, widthOf, type SourceLine } from './source-lines.ts';
import { tablesOf } from './tables.ts';

/** - 3 -, — 3 —, 第3页, 第3页 共10页, Page 3 of 10: a bare number may be a year or a cell. */
const pageNumber =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|第\s?\d{1,4}\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?|Page \d{1,4}(?: of \d{1,4})?)$/i;
const bareNumber = /^\d{1,3}$/;
/** Bare numbers that follow one another so far apart, in lines with words, are those of pages; rows are nearer. */
const fewestLinesOfPage = 12;
/** A text begins on one of its first pages, if it has but two. */
const latestFirstPage = 3;

/** The numbers of the pages that a text was copied from. */
export const pageNumbers: Rule = {
  name: 'page-number',
  publisher: 'common',
  action: 'dropped',
  why: {
    en: 'The number of a page of the file or the print, alone on its line.',
    zh: '原文件或印本的页码，单独成行。',
  },
  find: (source) => numbersOfPages(linesOfText(sourceLines(source))).map(wholeLine),
};

/** The lines with words that are no rows of a table. */
function linesOfText(lines: readonly SourceLine[]): SourceLine[] {
  const rows = new Set(tablesOf(lines).flatMap((table) => table.rows.map(({ line }) => line)));
  return lines.filter((line) => line.text !== '' && !rows.has(line));
}

/** The numbers and heads of pages among the lines of a source, in order: what stands between two pages. */
export function pagePartsOf(all: readonly SourceLine[]): SourceLine[] {
  const lines = linesOfText(all);
  const parts = new Set([...numbersOfPages(lines), ...headsOfPages(lines)]);
  return lines.filter((line) => parts.has(line));
}

function numbersOfPages(lines: readonly SourceLine[]): SourceLine[] {
  const plain = lines.filter(({ text }) => pageNumber.test(text));
  if (plain.length > 0) return plain;
  const ofAll = numbersOfAll(lines);
  return ofAll.length > 0 ? ofAll : bareNumbersOfPages(lines);
}

/** 1/3, 2/3, 3/3: the number of the page, and of all. */
function numbersOfAll(lines: readonly SourceLine[]): SourceLine[] {
  const found = lines.flatMap((line) => {
    const [, number, all] = /^(\d{1,3})\s?\/\s?(\d{1,3})$/.exec(line.text) ?? [];
    return all === undefined ? [] : [{ line, number: Number(number), all }];
  });
  const isSeries = found.every(
    ({ number, all }, at) => number === at + found[0]!.number && all === found[0]!.all,
  );
  return found.length > 1 && isSeries ? found.map(({ line }) => line) : [];
}

/** Bare numbers that rise by one, with a page of lines between each two. */
function bareNumbersOfPages(lines: readonly SourceLine[]): SourceLine[] {
  let chain: { line: SourceLine; at: number; value: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (!bareNumber.test(line.text)) continue;
    const value = Number(line.text);
    const last = chain.at(-1);
    const goesOn = last && value === last.value + 1 && at - last.at > fewestLinesOfPage;
    if (goesOn) chain.push({ line, at, value });
    else if (chain.length < 2) chain = [{ line, at, value }];
  }
  const isChain = chain.length > 2 || (chain.length === 2 && chain[0]!.value <= latestFirstPage);
  return isChain ? chain.map(({ line }) => line) : [];
}

/** "PORT PLAN        3", "3        PORT PLAN", "GA/12 Page 3 of 9", 规划 第3页: words of a page's head, and its number. */
const headsWithNumber = [
  /^(?<words>\S(?:.*\S)?)\s{3,}[-–—]?\s?(?<number>\d{1,4})\s?[-–—]?$/,
  /^(?<number>\d{1,4})\s{3,}(?<words>\S(?:.*\S)?)$/,
  /^(?<words>\S(?:.*\S)?)\s+(?:Page|p\.)\s?(?<number>\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?$/i,
  /^(?<words>\S(?:.*\S)?)\s+第\s?(?<number>\d{1,4})\s?页(?:[\s,，/]{0,3}共\s?\d{1,4}\s?页)?$/,
];

/** The heads of the pages that a text was copied from: the same words again and again, with a number that rises. */
export const pageHeads: Rule = {
  name: 'page-head',
  publisher: 'common',
  action: 'dropped',
  why: {
    en: 'The head of a page of the file or the print, which comes on every page with the number of the page.',
    zh: '原文件或印本的页眉，每页重复，并附页码。',
  },
  find: (source) => headsOfPages(linesOfText(sourceLines(source))).map(wholeLine),
};

function headsOfPages(lines: readonly SourceLine[]): SourceLine[] {
  const numbered = headsWithTheirNumbers(lines);
  const marks = new Set([...numbersOfPages(lines), ...numbered]);
  const heads = new Set([...numbered, ...headsBeside(lines, marks), ...headsAlone(lines, marks)]);
  return lines.filter((line) => heads.has(line));
}

function headsWithTheirNumbers(lines: readonly SourceLine[]): SourceLine[] {
  const heads = lines.flatMap((line) => {
    const { words, number } =
      headsWithNumber.map((pattern) => pattern.exec(line.text)?.groups).find(Boolean) ?? {};
    return words === undefined || number === undefined ? [] : [{ line, words, number: Number(number) }];
  });
  return [...Map.groupBy(heads, ({ words }) => words).values()]
    .filter(
      (own) => own.length > 1 && own.every(({ number }, at) => at === 0 || number > own[at - 1]!.number),
    )
    .flatMap((own) => own.map(({ line }) => line));
}

/** Longer ones are paragraphs. */
const longestHead = 100;

/**
 * The same words beside two marks of pages and more; those at the front of the text too, where another title stands
 * below them.
 */
function headsBeside(lines: readonly SourceLine[], marks: ReadonlySet<SourceLine>): SourceLine[] {
  const isBeside = (at: number) => marks.has(lines[at - 1]!) || marks.has(lines[at + 1]!);
  const beside = lines.filter(
    (line, at) => isBeside(at) && !marks.has(line) && line.text.length <= longestHead && at > 0,
  );
  const groups = [...Map.groupBy(beside, ({ text }) => text).values()].filter((own) => own.length > 1);
  return groups.flatMap((own) => {
    const [first, second] = lines;
    const isAbove = first !== undefined && second !== undefined && first.text === own[0]!.text;
    return isAbove && isTitle(second.text) ? [first, ...own] : own;
  });
}

/** Once under a number: the words of the title again, two groups of words far apart, or a few between a paragraph. */
function headsAlone(lines: readonly SourceLine[], marks: ReadonlySet<SourceLine>): SourceLine[] {
  const title = new Set(lines.slice(0, 4).map(({ text }) => text.toLowerCase()));
  return lines.filter(
    ({ text }, at) =>
      at > 3 &&
      marks.has(lines[at - 1]!) &&
      text.length <= longestHead &&
      (title.has(text.toLowerCase()) || aloneOnPage.test(text) || partsParagraph(lines, marks, at)),
  );
}

/** Two groups of words far apart, and 省政府办公厅文件. */
const aloneOnPage = /\S\s{6,}\S|^\p{Script=Han}{2,24}(?:文件|公报|简报)$/u;
/** A head is so wide at most, and the line of the paragraph under it so much wider. */
const headInParagraph = { width: 40, lineBelow: 1.3 };
/** The line above the notes at the foot of a page, which are so long at most. */
export const drawnLine = /^[_—─-]{5,}$/;
const mostNoteLines = 8;
const endOfLine = /[.!?:;,。！？：；，、…]["”’」』）)\]》]*$/;

/** A short line between a line that has no stop and a wider one. */
function partsParagraph(lines: readonly SourceLine[], marks: ReadonlySet<SourceLine>, at: number): boolean {
  const drawn = lines.findLastIndex(
    ({ text }, own) => own < at && own > at - mostNoteLines && drawnLine.test(text),
  );
  const before = lines.slice(0, drawn < 0 ? at : drawn).findLast((line) => !marks.has(line));
  const [head, below] = [lines[at]!, lines[at + 1]];
  if (!before || !below || endOfLine.test(head.text) || widthOf(head.text) > headInParagraph.width)
    return false;
  const isOpen = /[\p{L}\p{N}，、,]$/u.test(before.text) && widthOf(before.text) > headInParagraph.width;
  return (
    isOpen &&
    widthOf(below.text) > widthOf(head.text) * headInParagraph.lineBelow &&
    !beginsWithMark(below.text)
  );
}

/** No name, date or occasion, which stand under a title. */
function isTitle(text: string): boolean {
  return (
    text.length <= longestHead &&
    !/[,，。.:：]|\d{4}|^[（(—-]/.test(text) &&
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2 + (text.match(/[A-Za-z]+/g)?.length ?? 0) >= 4
  );
}
