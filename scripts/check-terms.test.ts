import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { temporaryFolder } from './lib/small-site.fixture.ts';

const script = path.resolve(import.meta.dirname, 'check-terms.ts');
const disk = temporaryFolder({
  'content/glossary/economy.yaml':
    '- { id: rural-revitalization, zh: 乡村振兴, en: rural revitalization, weight: standard, confidence: sure }\n',
  'drafts/zh/one.zh.txt': '推进乡村振兴。\n投资3亿元。\n',
  'drafts/en/one.en.md': '# Rural revitalization goes on.\nWe invest 300 million yuan.\n',
  'wrong.en.txt': 'Promote village renewal.\nWe invest 30 million yuan.\n',
  'table.tsv': 'zh\ten\n推进乡村振兴。\tPromote village renewal.\n',
  'ignore.yaml': '- { term: rural-revitalization, reason: It is meant. }\n- { words: 七, reason: Gone. }\n',
  'careless.yaml': '- { term: rural-revitalization }\n',
});
afterAll(() => disk.remove());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: disk.folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const wrong = ['--source', 'drafts/zh/one.zh.txt', '--target', 'wrong.en.txt'];

describe('check-terms', () => {
  test('exits 0 where folders of drafts are clean', () => {
    expect(run('--source', 'drafts/zh', '--target', 'drafts/en')).toEqual({
      status: 0,
      stdout: 'No findings.\n',
      stderr: '',
    });
  });

  test('exits 1 with a line for each finding, in the file and line in which its words stand', () => {
    const { status, stdout, stderr } = run(...wrong);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout.split('\n').map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      'drafts/zh/one.zh.txt:1 term-missing',
      'wrong.en.txt:2 number-differs',
      '2 findings.',
      '',
    ]);
  });

  test('reads a workbook as a table of both languages, and says in a line what it cannot read', async () => {
    const cells = [
      ['English', '中文'],
      ['We invest 30 million yuan.', '投资3亿元。'],
    ];
    const rows = cells.map((row) => row.map((value) => ({ value })));
    const workbook = await (await writeExcelFile(rows).toBlob()).arrayBuffer();
    writeFileSync(path.join(disk.folder, 'table.xlsx'), new Uint8Array(workbook));
    writeFileSync(path.join(disk.folder, 'damaged.xlsx'), new Uint8Array(workbook.slice(0, 600)));
    const found = run('--source', 'table.xlsx');
    expect([found.status, found.stdout.split('\n')[0]]).toEqual([
      1,
      expect.stringMatching(/^table\.xlsx:2: number-differs: “3亿”/),
    ]);
    expect(run('--source', 'damaged.xlsx')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'damaged.xlsx: no XLSX that can be read; save it again as .xlsx.\n',
    });
  });

  test('leaves out what the list ignores, and names what in it matches nothing', () => {
    const { status, stdout, stderr } = run(
      '--source',
      'table.tsv',
      '--ignore',
      'ignore.yaml',
      '--format',
      'json',
    );
    expect([status, JSON.parse(stdout)]).toEqual([0, []]);
    expect(stderr).toBe('ignore.yaml: nothing matches any more: {"words":"七","reason":"Gone."}\n');
  });

  test.each([
    [['--source', 'none.txt', '--target', 'wrong.en.txt'], /^none\.txt: no such file/],
    [['--source', 'wrong.en.txt'], /^wrong\.en\.txt is a text in one language/],
    [
      ['--source', 'drafts/*/*', '--target', 'wrong.en.txt'],
      /^drafts\/\*\/\* has 2 files and wrong\.en\.txt 1; give each source its translation/,
    ],
    [[...wrong, '--ignore', 'careless.yaml'], /^careless\.yaml: item 1, reason/],
    [[], /^--source is missing/],
  ])('exits 2 with one line for %j', (args, line) => {
    expect(run(...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(new RegExp(`${line.source}[^\\n]*\\n$`)),
    });
  });
});
