import readWorkbook from 'read-excel-file/universal';
import { columnsOf, draftOfRows, type TableRow } from './bilingual-table.ts';
import { DraftFileError, type Draft } from './draft-file.ts';

/** What Excel writes with a password, and the old .xls: a compound file, and no ZIP archive. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * An Excel workbook (.xlsx) → the pairs of its first sheet with a column of Chinese and one of English, by its
 * header; of the first sheet that is not empty, where none has one.
 *
 * @throws {DraftFileError} with a password, damaged, or without such a table
 */
export async function draftOfWorkbook(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Draft> {
  if (compoundFile.every((byte, index) => bytes[index] === byte))
    throw new DraftFileError(
      `${file}: it has a password, or is an old .xls; save it as .xlsx without one.`,
      `${file}：设有密码，或是旧的.xls格式，请另存为不带密码的.xlsx。`,
    );
  const sheets = (await sheetsOf(bytes, file)).map(rowsOf);
  const own =
    sheets.find(([head]) => head && columnsOf(head.cells)) ?? sheets.find(({ length }) => length > 0);
  return draftOfRows(own ?? [], file);
}

/** The values of a cell as the library gives them. */
type Cell = string | number | boolean | Date | null;

async function sheetsOf(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Cell[][][]> {
  try {
    return (await readWorkbook(new Blob([bytes]))).map(({ data }) => data as Cell[][]);
  } catch (error) {
    throw new DraftFileError(
      `${file}: no XLSX that can be read; save it again as .xlsx.`,
      `${file}：不是可读的XLSX文件，请重新另存为.xlsx。`,
      { cause: error },
    );
  }
}

/** The rows that are not empty, each with its number in the sheet. */
function rowsOf(sheet: readonly (readonly Cell[])[]): TableRow[] {
  return sheet
    .map((row, index) => ({ cells: row.map(textOf), line: index + 1 }))
    .filter(({ cells }) => cells.some((text) => text.trim() !== ''));
}

function textOf(cell: Cell): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
}
