import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { pairOfEntries } from '../../exchange/glossary-files/entries.fixture.ts';
import { multitermWorkbook } from '../../exchange/glossary-files/multiterm.ts';
import { readFile } from './read-file.ts';

type Row = (string | number | undefined)[];

async function workbookOf(...sheets: Row[][]): Promise<Uint8Array<ArrayBuffer>> {
  const cells = sheets.map((rows, at) => ({
    sheet: `Sheet ${at + 1}`,
    data: rows.map((row) => row.map((value) => (value === undefined ? null : { value }))),
  }));
  const blob = await writeExcelFile(cells).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

async function draftOf(bytes: Uint8Array<ArrayBuffer>) {
  const content = await readFile(bytes, 'a.xlsx');
  return content.kind === 'draft' ? content.draft : undefined;
}

test('a workbook is read by the names of its columns, from the first sheet that has both languages', async () => {
  const bytes = await workbookOf(
    [['Notes'], ['Nothing here']],
    [['No.', 'English', '中文'], [1, 'six', '六稳'], [], [2, 'seven, 7', '七']],
  );
  expect(await draftOf(bytes)).toEqual({
    source: 'en',
    pairs: [
      { en: 'six', zh: '六稳', lines: { en: 2, zh: 2 } },
      { en: 'seven, 7', zh: '七', lines: { en: 4, zh: 4 } },
    ],
  });
});

test('two columns without a header are told apart by their language', async () => {
  const draft = await draftOf(
    await workbookOf([
      ['六。', 'Six.'],
      ['七。', 'Seven.'],
    ]),
  );
  expect([draft?.source, draft?.pairs.length]).toEqual(['zh', 2]);
});

test('the workbook that the site writes for MultiTerm is read back', async () => {
  const draft = await draftOf(await multitermWorkbook(pairOfEntries));
  expect(draft?.pairs).toHaveLength(pairOfEntries.length);
  expect(draft?.pairs[0]).toMatchObject({ zh: expect.stringContaining('六稳') as string });
  expect(draft?.pairs[0]?.en).not.toContain('six-stabilities');
});

test('what cannot be read is said in one line that tells how to mend it', async () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
  const good = await workbookOf([
    ['zh', 'en'],
    ['六', 'six'],
  ]);
  const cases: [name: string, content: Uint8Array<ArrayBuffer>, message: string][] = [
    ['a.xlsx', bytes('\xd0\xcf\x11\xe0 and so on'), 'a.xlsx: it has a password, or is an old .xls'],
    ['a.xlsx', bytes('no workbook'), 'a.xlsx: no XLSX that can be read; save it again'],
    ['a.xlsx', good.slice(0, good.length / 2), 'a.xlsx: no XLSX that can be read'],
    ['a.xlsx', await workbookOf([['zh', 'en']]), 'a.xlsx: the table has no rows'],
    ['a.xlsx', await workbookOf([['六']]), 'a.xlsx: row 1 has 1 cells, too few'],
    ['a.xls', bytes('old'), 'a.xls: the old .xls cannot be read; save it as .xlsx.'],
  ];
  for (const [name, content, message] of cases)
    await expect(readFile(content, name)).rejects.toThrow(message);
});
