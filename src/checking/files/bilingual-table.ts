import Papa from 'papaparse';
import { hasHan, type Bilingual, type Lang } from '../../languages.ts';
import { DraftFileError, langOfTag, type Draft } from './draft-file.ts';

const names: Bilingual<RegExp> = {
  zh: /^(?:zh|中文|汉语|chinese)(?![a-z])/i,
  en: /^(?:en|英文|英语|english)(?![a-z])/i,
};

/** The cells of a row, and its number in the table, from 1. */
export interface TableRow {
  cells: readonly string[];
  line: number;
}

/** A bilingual table as text, CSV or TSV → its pairs, by its columns. */
export function draftOfTable(text: string, file: string): Draft {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    skipEmptyLines: 'greedy',
    // Quotes inside a cell are text in tables without a comma.
    ...(isTabbed(text) ? { delimiter: '\t', quoteChar: '\u0000' } : {}),
  });
  const [fault] = errors.filter(({ type }) => type === 'Quotes');
  if (fault)
    throw new DraftFileError(
      `${file}: row ${(fault.row ?? 0) + 1} has quotes that are not closed; close them.`,
      `${file}：第${(fault.row ?? 0) + 1}行的引号没有闭合，请补上。`,
    );
  return draftOfRows(
    data.map((cells, index) => ({ cells, line: index + 1 })),
    file,
  );
}

/**
 * Rows with a header that names the columns (zh and en, 中文 and 英文, zh-CN and en-US, in any order), or of two
 * columns without one. The first of the two is the source.
 */
export function draftOfRows(rows: readonly TableRow[], file: string): Draft {
  const head = rows[0]?.cells ?? [];
  const at = columnsOf(head);
  const body = at ? rows.slice(1) : rows;
  const isChineseFirst = hasHan(head[0] ?? '');
  const columns = at ?? { zh: isChineseFirst ? 0 : 1, en: isChineseFirst ? 1 : 0 };
  const wrong = body.find(({ cells }) => cells[columns.zh] === undefined || cells[columns.en] === undefined);
  if (body.length === 0) throw emptyTable(file);
  if (wrong) throw shortRow(file, wrong.line, wrong.cells.length);
  const source: Lang = columns.zh < columns.en ? 'zh' : 'en';
  const pairs = body.map(({ cells, line }) => ({
    zh: cells[columns.zh]!,
    en: cells[columns.en]!,
    lines: { zh: line, en: line },
  }));
  return { source, pairs };
}

function isTabbed(text: string): boolean {
  return (text.split('\n', 1)[0] ?? '').includes('\t');
}

/** Where Chinese and English stand, where a header says so. */
export function columnsOf(head: readonly string[]): Bilingual<number> | undefined {
  const find = (lang: Lang) =>
    head.findIndex((name) => langOfTag(name.trim()) === lang || names[lang].test(name.trim()));
  const columns = { zh: find('zh'), en: find('en') };
  return columns.zh >= 0 &&
    columns.en >= 0 &&
    columns.zh !== columns.en &&
    head.every((name) => name.length < 40)
    ? columns
    : undefined;
}

function emptyTable(file: string): DraftFileError {
  return new DraftFileError(
    `${file}: the table has no rows; give it a column zh and a column en.`,
    `${file}：表格没有内容，应有中文（zh）和英文（en）两列。`,
  );
}

function shortRow(file: string, row: number, cells: number): DraftFileError {
  return new DraftFileError(
    `${file}: row ${row} has ${cells} cells, too few for Chinese and English; fill it, or name the columns zh and en.`,
    `${file}：第${row}行只有${cells}格，不够中英文两栏，请补全，或把列名写作zh和en。`,
  );
}
