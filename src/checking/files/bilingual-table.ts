import Papa from 'papaparse';
import { hasHan, type Bilingual, type Lang } from '../../languages.ts';
import { DraftFileError, langOfTag, type Draft } from './draft-file.ts';

const names: Bilingual<RegExp> = { zh: /^(?:zh|中文|汉语|chinese)/i, en: /^(?:en|英文|英语)/i };

/**
 * A bilingual table, CSV or TSV, with a header that names the columns (zh and en, 中文 and 英文, zh-CN and
 * en-US, in any order), or two columns without one. The first of the two is the source.
 */
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
  const [head = [], ...rows] = data;
  const at = columnsOf(head);
  const body = at ? rows : data;
  const columns = at ?? { zh: hasHan(head[0] ?? '') ? 0 : 1, en: hasHan(head[0] ?? '') ? 1 : 0 };
  const wrong = body.findIndex((row) => row[columns.zh] === undefined || row[columns.en] === undefined);
  if (wrong >= 0 || body.length === 0)
    throw body.length === 0 ? emptyTable(file) : shortRow(file, wrong + (at ? 2 : 1), body[wrong]!.length);
  const source: Lang = columns.zh < columns.en ? 'zh' : 'en';
  const pairs = body.map((row, index) => {
    const line = index + (at ? 2 : 1);
    return { zh: row[columns.zh]!, en: row[columns.en]!, lines: { zh: line, en: line } };
  });
  return { source, pairs };
}

function isTabbed(text: string): boolean {
  return (text.split('\n', 1)[0] ?? '').includes('\t');
}

function columnsOf(head: readonly string[]): Bilingual<number> | undefined {
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
