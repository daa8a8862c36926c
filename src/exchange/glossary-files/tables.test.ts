import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/universal';
import { describe, expect, test } from 'vitest';
import { ankiNotes } from './anki.ts';
import { byteOrderMark, inOneLine } from './cells.ts';
import { cedict, reading } from './cedict.ts';
import { avoidChecklist } from './checklist.ts';
import { csvTable, csvTableForExcel } from './csv-table.ts';
import { entryWith, formWith, hostileEntries, pairOfEntries } from './entries.fixture.ts';
import type { ExportEntry } from './export-entry.ts';
import { memoqCsv } from './memoq.ts';
import { multitermRows, multitermWorkbook } from './multiterm.ts';
import { omegatGlossary } from './omegat.ts';
import { utx } from './utx.ts';

const date = '2026-11-28';

/** As a program without quotes reads a table: OmegaT, UTX, Xbench. */
const lines = (text: string) =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));

describe('the CSV table', () => {
  test('has a row for each form with its advice, reason, evidence and sources', () => {
    const rows = parse<Record<string, string>>(csvTable(pairOfEntries), { columns: true });
    expect(rows).toHaveLength(7);
    expect(rows.find(({ form }) => form === 'six stables')).toMatchObject({
      id: 'six-stabilities',
      language: 'en',
      advice: 'deprecated',
      reason_en: 'A stable is for horses.',
      reason_zh: '马厩。',
      evidence: 'official-document',
      evidence_strength: '3',
      sources: 'State Council, Report, 2025',
      url_zh: 'https://host/zh/terms/six-stabilities/',
    });
  });

  test('begins with a byte order mark for Excel, and without one for everything else', () => {
    expect(csvTable(pairOfEntries).startsWith('id,')).toBe(true);
    expect(csvTableForExcel(pairOfEntries)).toBe(byteOrderMark + csvTable(pairOfEntries));
  });

  test('gives every text back, whatever characters it has, to two readers', () => {
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const expected = entries.flatMap(({ zh, forms }) =>
          forms.map(({ text }) => [zh, text].map((cell) => cell.toWellFormed())),
        );
        const text = csvTable(entries);
        const cells = (rows: string[][]) => rows.slice(1).map((row) => [row[2], row[5]]);
        expect(cells(parse(text))).toEqual(expected);
        expect(cells(Papa.parse<string[]>(text.trimEnd(), { newline: '\r\n' }).data)).toEqual(expected);
      }),
    );
  });
});

describe('the glossary for OmegaT', () => {
  test('has each source form beside each form to write, and in the comment what to avoid and why', () => {
    expect(lines(omegatGlossary([entryWith()], 'zh'))).toEqual([
      [
        '六稳',
        'six stabilities',
        'use; evidence: official text (3/3); source: State Council, Report, 2025 · ' +
          'Avoid “six stables”: A stable is for horses. · A fixed formula.',
      ],
      [
        '六稳',
        'stability on six fronts',
        'may be used; evidence: official text (3/3); source: State Council, Report, 2025',
      ],
    ]);
  });

  test('is there from English too, where forms to avoid are no source', () => {
    expect(lines(omegatGlossary([entryWith()], 'en')).map(([source, target]) => [source, target])).toEqual([
      ['six stabilities', '六稳'],
      ['stability on six fronts', '六稳'],
      ['six steadies', '六稳'],
    ]);
  });
});

test.each([
  ['OmegaT zh–en', (entries: readonly ExportEntry[]) => omegatGlossary(entries, 'zh'), 3, 0],
  ['OmegaT en–zh', (entries: readonly ExportEntry[]) => omegatGlossary(entries, 'en'), 3, 0],
  ['UTX', (entries: readonly ExportEntry[]) => utx(entries, date), 7, 2],
  ['the checklist', avoidChecklist, 9, 1],
])(
  '%s has lines of one width, none empty or taken for a remark, whatever characters there are',
  (_, write, width, head) => {
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const written = write(entries);
        const rows = lines(written).slice(head);
        expect(written).not.toMatch(/[\u0000-\u0008\v\f\u000e-\u001f\u0085\u2028]/);
        expect(rows.every((row) => row.length === width && !row[0]!.startsWith('#'))).toBe(true);
        expect(rows.length).toBeGreaterThanOrEqual(entries.length);
        const cells = new Set(rows.flat());
        for (const { forms } of entries)
          if (head < 1)
            for (const { text, advice } of forms)
              if (advice !== 'deprecated') expect(cells).toContain(inOneLine(text));
      }),
    );
  },
);

describe('UTX', () => {
  test('names its version and languages, and gives the status of each pair in its own words', () => {
    const [about, columns, ...rows] = lines(utx([entryWith()], date));
    expect(about).toEqual(['#UTX 1.20; zh-CN/en; 2026-11-28T00:00:00Z; Liaoning Policy Reference']);
    expect(columns!.slice(0, 3)).toEqual(['#src', 'tgt', 'src:pos']);
    expect(rows.map((row) => [row[1], row[3]])).toEqual([
      ['six stabilities', 'approved'],
      ['stability on six fronts', 'non-standard'],
      ['six steadies', 'non-standard'],
      ['six stables', 'forbidden'],
    ]);
  });
});

describe('the checklist', () => {
  test('says what to search for, what to write instead, and why', () => {
    expect(lines(avoidChecklist(pairOfEntries)).slice(1)).toEqual([
      [
        'en',
        'six stables',
        'six stabilities | stability on six fronts',
        '六稳',
        'A stable is for horses.',
        '马厩。',
        'official text',
        'six-stabilities',
        'https://host/en/terms/six-stabilities/',
      ],
    ]);
  });
});

describe('the term base for memoQ', () => {
  test('has one row for each entry, and forbids what is to be avoided', () => {
    const [head, first, second] = parse(memoqCsv(pairOfEntries), { bom: true });
    expect(head!.filter((name) => name === 'English')).toHaveLength(4);
    expect(head!.filter((name) => name === 'Chinese_PRC')).toHaveLength(1);
    const avoided = first!.indexOf('six stables');
    expect([head![avoided], first![avoided + 1], first![avoided + 2]]).toEqual([
      'English',
      'CasePermissive;HalfPrefix;Forbidden',
      'avoid: A stable is for horses.; evidence: official text (3/3); source: State Council, Report, 2025',
    ]);
    expect(second!.slice(0, 3)).toEqual(['2', 'Economy', '14th-plan']);
    expect(second).toHaveLength(head!.length);
  });

  test('gives every form back, whatever characters it has', () => {
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const rows = parse(memoqCsv(entries), { bom: true }).slice(1);
        entries.forEach(({ forms }, index) => {
          for (const { text } of forms) expect(rows[index]).toContain(text.toWellFormed());
        });
      }),
    );
  });
});

describe('the workbook for MultiTerm', () => {
  test('is read back as it was meant, with synonyms and what is said of them in one order', async () => {
    const workbook = await multitermWorkbook(pairOfEntries);
    const rows = await readSheet(workbook);
    expect(rows).toEqual(
      multitermRows(pairOfEntries).map((row) => row.map((cell) => (cell === '' ? null : cell))),
    );
    const english = rows[0]!.indexOf('English');
    expect(rows[1]!.slice(english, english + 2)).toEqual([
      'six stabilities|stability on six fronts|six steadies|six stables',
      'preferred|admitted|obsolete|deprecated',
    ]);
  });

  test('is the same whenever it is made', async () => {
    const [one, other] = [await multitermWorkbook(pairOfEntries), await multitermWorkbook(pairOfEntries)];
    expect(one).toEqual(other);
    // Times of files: 1 January 1980 in the local header of the first.
    expect([...one.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });

  test('holds any characters that XML can hold', async () => {
    await fc.assert(
      fc.asyncProperty(hostileEntries, async (entries) => {
        const rows = await readSheet(await multitermWorkbook(entries));
        expect(rows.slice(1).map((row) => row[0])).toEqual(entries.map(({ id }) => id));
      }),
      { numRuns: 20 },
    );
  });
});

async function readSheet(workbook: Uint8Array<ArrayBuffer>) {
  const sheets = await readExcelFile(new Blob([workbook]));
  return sheets[0]!.data;
}

describe('notes for Anki', () => {
  test('name their columns, and have the term under an id of its own', () => {
    const text = ankiNotes(pairOfEntries);
    expect(text).toContain('#guid column:1\n#tags column:8\n');
    const rows = Papa.parse<string[]>(text, { delimiter: '\t', comments: '#', skipEmptyLines: true }).data;
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      [
        'liaoning-policy-reference-six-stabilities',
        '六稳',
        'liùwěn',
        '六穩',
        'six stabilities; stability on six fronts',
      ],
      [
        'liaoning-policy-reference-14th-plan',
        '“十四五”规划',
        'liùwěn',
        '「十四五」規劃',
        '14th Five-Year Plan',
      ],
    ]);
    expect(rows[0]![6]).toContain('Avoid “six stables”: A stable is for horses.');
  });

  test('keep every text in its column, whatever characters it has', () => {
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const rows = parse(ankiNotes(entries), { delimiter: '\t', from_line: 6, record_delimiter: '\n' });
        expect(rows.map((row) => [row.length, row[1]])).toEqual(entries.map(({ zh }) => [8, inOneLine(zh)]));
      }),
    );
  });
});

describe('the file for pop-up dictionaries', () => {
  test('has headwords, reading and senses as CC-CEDICT writes them', () => {
    const text = cedict(pairOfEntries, date).split('\r\n');
    expect(text).toContain('#! entries=2');
    expect(text).toContain(
      '六穩 六稳 [liu4 wen3] /six stabilities/stability on six fronts/(Stability on six fronts.)/',
    );
    expect(text).toContain('「十四五」規劃 “十四五”规划 [shi2 si4 wu3 gui1 hua4] /14th Five-Year Plan/');
  });

  test.each([
    [['lǜ', 'sè'], 'lu:4 se4'],
    [['nǚ', 'ér'], 'nu:3 er2'],
    [['zi'], 'zi5'],
    [['AI', 'jiā'], 'AI jia1'],
    [['fā', 'zhǎn', '、', 'gǎi', 'gé'], 'fa1 zhan3 gai3 ge2'],
  ])('%j is read %s', (syllables, expected) => {
    expect(reading(syllables)).toBe(expected);
  });

  test('keeps its shape, whatever characters there are', () => {
    fc.assert(
      fc.property(hostileEntries, (entries) => {
        const rows = cedict(entries, date)
          .split('\r\n')
          .filter((line) => line !== '' && !line.startsWith('#'));
        expect(rows).toHaveLength(entries.length);
        for (const row of rows) expect(row).toMatch(/^[^ ]+ [^ ]+ \[[^[\]]*\] \/(?:[^/]+\/)+$/u);
      }),
    );
  });
});

test('a form that is avoided is never offered as one to write', () => {
  const only = entryWith({
    forms: [formWith({ lang: 'zh', text: '六稳' }), formWith({ advice: 'deprecated' })],
  });
  expect(omegatGlossary([only], 'zh')).toBe('');
});
