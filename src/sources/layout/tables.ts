import { hasHan } from '../../languages.ts';
import type { Found, Rule } from '../rule.ts';
import { isOnlyMark } from './numbering-mark.ts';
import { sourceLines, wholeLine, widthOf, type SourceLine } from './source-lines.ts';

/** Where two cells of a row meet: the characters between them, in offsets of the source. */
interface Seam {
  at: number;
  before: string;
  /** Where the next cell begins and ends, in print. */
  column: number;
  end: number;
}

interface Row {
  line: SourceLine;
  seams: Seam[];
}

/** A way in which tables are written in plain text. */
interface Notation {
  name: 'tabs' | 'pipes' | 'spaces';
  row: (line: SourceLine) => Row | undefined;
  isTable: (rows: readonly Row[]) => boolean;
}

const notations: readonly Notation[] = [
  {
    name: 'tabs',
    row: (line) =>
      line.raw.includes('\t') && line.text !== ''
        ? { line, seams: seamsOf(/\t/g, line, line.raw) }
        : undefined,
    isTable: (rows) =>
      (rows.length >= 2 || isRow(rows[0]!.line)) && !rows.every(({ line }) => isOnlyMark(firstCell(line))),
  },
  {
    name: 'pipes',
    row: (line) => (/^\|.*\|$/.test(line.text) ? { line, seams: strokesOf(line) } : undefined),
    isTable: (rows) => rows.length >= 2 && rows.every(({ seams }) => seams.length >= 3),
  },
  {
    name: 'spaces',
    row: (line) => {
      const seams = seamsOf(/[ \u00A0\u3000]{2,}/g, line, line.raw.trimEnd()).filter(
        ({ at }) => at >= line.at,
      );
      return seams.length > 0 ? { line, seams } : undefined;
    },
    isTable: (rows) =>
      (rows.length >= (rows[0]!.seams.length > 1 ? 2 : 3) && areAligned(rows)) ||
      (rows.length >= 3 && areOfCells(rows)),
  },
];

/** Whether a line alone is a table: several short cells, none of them a sentence. */
function isRow({ text }: SourceLine): boolean {
  const cells = text.split('\t').map((cell) => cell.trim());
  return cells.every((cell) => cell !== '' && cell.length <= 30 && !/[.。；;，,]$/.test(cell));
}

function firstCell({ text }: SourceLine): string {
  return text.slice(0, Math.max(0, text.indexOf('\t'))).trim();
}

function seamsOf(pattern: RegExp, line: SourceLine, text: string): Seam[] {
  const start = line.at - line.indent.length;
  const gaps = [...text.matchAll(pattern)];
  return gaps.map(({ 0: before, index }, at) => ({
    at: start + index,
    before,
    column: widthOf(text.slice(0, index + before.length)),
    end: widthOf(text.slice(0, gaps[at + 1]?.index)),
  }));
}

/** Each stroke with the blanks around it. */
function strokesOf({ raw, at, indent }: SourceLine): Seam[] {
  const seams: Seam[] = [];
  let taken = 0;
  for (const { index } of raw.matchAll(/\|/g)) {
    let from = index;
    let to = index + 1;
    while (from > taken && isBlank(raw[from - 1])) from--;
    while (isBlank(raw[to])) to++;
    seams.push({ at: at - indent.length + from, before: raw.slice(from, to), column: 0, end: 0 });
    taken = to;
  }
  return seams;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\u00A0' || character === '\u3000';
}

/** The first cell of a head may be empty: the others stand so far from the edge. */
const emptyCell = 4;

/**
 * As many cells in each row, and each column beginning or ending at one place: justified text is not so regular. The
 * first cell of the first row may be empty.
 */
function areAligned(rows: readonly Row[]): boolean {
  const [first, ...others] = rows;
  const most = (others[0] ?? first)!.seams.length;
  const isHeadShort = first!.seams.length === most - 1 && first!.line.indent.length >= emptyCell;
  if (!isHeadShort && first!.seams.length !== most) return false;
  return (
    others.every(({ seams }) => seams.length === most) &&
    Array.from({ length: first!.seams.length }, (_, fromRight) =>
      rows.map(({ seams }) => seams.at(-1 - fromRight)!),
    ).every(isColumn)
  );
}

/** Words stand under one another at their beginnings, figures at their ends. */
function isColumn(seams: readonly Seam[]): boolean {
  const isAt = (place: (seam: Seam) => number) =>
    seams.every((seam) => Math.abs(place(seam) - place(seams[0]!)) <= 1);
  return isAt(({ column }) => column) || isAt(({ end }) => end);
}

const widestCell = 30;

/** Chinese rows of as many short cells each, three and more, that blanks of any breadth set apart. */
function areOfCells(rows: readonly Row[]): boolean {
  const [first] = rows;
  return rows.every(({ line, seams }) => {
    const cells = line.text.split(/[ \u00A0\u3000]{2,}/);
    return (
      hasHan(line.text) &&
      seams.length > 1 &&
      seams.length === first!.seams.length &&
      cells.every((cell) => widthOf(cell) <= widestCell && !/[。；，、：]$/.test(cell))
    );
  });
}

export interface Table {
  notation: Notation['name'];
  rows: Row[];
}

/** The tables of a source, in order. */
export function tablesOf(lines: readonly SourceLine[]): Table[] {
  const tables: Table[] = [];
  const taken = new Set<number>();
  for (const { name, row, isTable } of notations) {
    let rows: Row[] = [];
    const close = () => {
      if (rows.length > 0 && isTable(rows)) {
        tables.push({ notation: name, rows });
        for (const { line } of rows) taken.add(line.number);
      }
      rows = [];
    };
    for (const line of lines) {
      const next = taken.has(line.number) ? undefined : row(line);
      if (!next) close();
      else {
        const goesOn = (first: Row) => areAligned([first, next]) || areOfCells([first, next]);
        if (name === 'spaces' && rows.length > 0 && !goesOn(rows[0]!)) close();
        rows.push(next);
      }
    }
    close();
  }
  return tables.toSorted((a, b) => a.rows[0]!.line.at - b.rows[0]!.line.at);
}

/** The rule under a head: |---|:---:|. */
function isHeadRule({ text }: SourceLine): boolean {
  return text.includes('-') && /^[\s|:-]+$/.test(text);
}

function seamsIn(source: string, notation: Table['notation'], isWanted: (line: SourceLine) => boolean) {
  return tablesOf(sourceLines(source))
    .filter((table) => table.notation === notation)
    .flatMap(({ rows }) => rows.filter(({ line }) => isWanted(line)));
}

/** What tells the cells of a row apart becomes a tab, and a tab stays one. */
export const tableRules: Rule[] = [
  {
    name: 'table-head-rule',
    publisher: 'common',
    action: 'dropped',
    why: {
      en: 'The line under the head of a table that was written with strokes.',
      zh: '以竖线书写的表格中表头下的分隔线。',
    },
    find: (source) => seamsIn(source, 'pipes', isHeadRule).map(({ line }) => wholeLine(line)),
  },
  {
    name: 'table-columns',
    publisher: 'common',
    action: 'mended',
    isLayout: true,
    why: {
      en: 'Strokes or runs of spaces that set the columns of a table apart became tabs; the page draws the table.',
      zh: '表格各列之间的竖线或连续空格改为制表符，由网页绘制表格。',
    },
    find: (source) =>
      [
        ...seamsIn(source, 'pipes', (line) => !isHeadRule(line)).flatMap(({ seams }) =>
          seams.map(({ at, before }, index): Found => ({
            at,
            before,
            after: index === 0 || index === seams.length - 1 ? '' : '\t',
          })),
        ),
        ...seamsIn(source, 'spaces', () => true).flatMap(({ seams }) =>
          seams.map(({ at, before }): Found => ({ at, before, after: '\t' })),
        ),
      ].sort((a, b) => a.at - b.at),
  },
  {
    name: 'table-tabs',
    publisher: 'common',
    action: 'kept',
    why: { en: 'The tabs of a table.', zh: '表格中的制表符。' },
    find: (source) =>
      seamsIn(source, 'tabs', () => true).flatMap(({ seams }) =>
        seams.map(({ at, before }) => ({ at, before, after: before })),
      ),
  },
];
