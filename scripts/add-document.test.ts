import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { docxOf, gb18030Of, pdfOf, wordParagraph } from '../src/intake/files.fixture.ts';
import { addDocuments } from './lib/intake/add-documents.ts';
import { temporaryFolder } from './lib/small-site.fixture.ts';

let disk: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  disk = temporaryFolder({});
});
afterEach(() => disk.remove());

/** Runs the command on the files of the test. */
async function add(...args: string[]) {
  const lines: Record<'stdout' | 'stderr', string[]> = { stdout: [], stderr: [] };
  const named = args.map((arg) => (/^--|^[^.]+$/.test(arg) ? arg : path.join(disk.folder, arg)));
  const status = await addDocuments(named, path.join(disk.folder, 'seeds'), {
    say: (text) => lines.stdout.push(text),
    complain: (line) => lines.stderr.push(line),
  });
  const text = (all: readonly string[]) => all.join('\n').replaceAll(`${disk.folder}/`, '');
  return { status, stdout: text(lines.stdout), stderr: text(lines.stderr) };
}

interface Entry {
  slug: string;
  titles: { en: string; zh: string };
  translatedTitle?: string;
  texts: { lang: string; status: string; file: string; received?: { file: string } }[];
}
const catalog = () => parse(disk.read('seeds/catalog.yaml')) as Entry[];

const chinese =
  '关于修建农村公路的通知\n\n各市、县人民政府：\n\n现将有关事项通知如下，请认真贯彻执行，并及时报告。\n';
const english =
  'Notice on Building Rural Roads\n\nTo all cities and counties,\n\nPlease build the roads and report in good time.\n';

test('brings files of every kind in by one command each, as received and as text', async () => {
  disk.write('roads.txt', english);
  disk.write('gonglu.txt', gb18030Of(chinese));
  disk.write(
    'page.html',
    '<html><head><title>Notice on Ports</title></head><body><p>Build ports.</p></body></html>',
  );
  disk.write('plan.docx', docxOf(['Plan for Rural Rail', 'We build rail.'].map(wordParagraph).join('')));
  disk.write('air.pdf', pdfOf([[{ text: 'Notice on Building Airports in Counties', y: 700, size: 20 }]]));
  disk.write('water.md', '# Opinions on Water\n\nSave **water**.\n');
  const files = ['roads.txt', 'gonglu.txt', 'page.html', 'plan.docx', 'air.pdf', 'water.md'];

  const { status, stderr, stdout } = await add(...files);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('title          Notice on Building Rural Roads');
  expect(catalog().map(({ slug, texts }) => [slug, ...texts.map(({ received }) => received?.file)])).toEqual([
    ['notice-building-rural-roads', undefined],
    ['gonglu', 'originals/gonglu.zh.txt'],
    ['notice-ports', 'originals/notice-ports.en.html'],
    ['plan-rural-rail', 'originals/plan-rural-rail.en.docx'],
    ['notice-building-airports-counties', 'originals/notice-building-airports-counties.en.pdf'],
    ['opinions-water', 'originals/opinions-water.en.md'],
  ]);
  expect(disk.read('seeds/notice-building-rural-roads.en.txt')).toBe(english);
  expect(disk.read('seeds/gonglu.zh.txt')).toBe(chinese);
  expect(disk.read('seeds/opinions-water.en.txt')).toBe('Opinions on Water\n\nSave water.\n');
  for (const name of ['plan-rural-rail.en.docx', 'gonglu.zh.txt'])
    expect(readFileSync(`${disk.folder}/seeds/originals/${name}`)).toEqual(
      readFileSync(`${disk.folder}/${name.startsWith('plan') ? 'plan.docx' : 'gonglu.txt'}`),
    );

  const before = disk.files('.').map((file) => [file, disk.read(file)]);
  expect((await add(...files)).stdout.match(/is there already; nothing was changed/g)).toHaveLength(
    files.length,
  );
  expect(disk.files('.').map((file) => [file, disk.read(file)])).toEqual(before);
});

test('makes one document of two files, or of one with both languages', async () => {
  disk.write('zh.txt', chinese);
  disk.write('en.txt', english);
  expect((await add('zh.txt', '--pair', 'en.txt', '--slug', 'roads')).status).toBe(0);
  const both =
    '政府工作报告\nReport on the Work of the Government\n各位代表：\nFellow Deputies,\n一、工作\nI. Work\n';
  disk.write('both.txt', both);
  expect((await add('both.txt')).status).toBe(0);
  expect(
    catalog().map(({ titles, texts }) => ({
      titles,
      texts: texts.map(({ lang, status }) => [lang, status]),
    })),
  ).toEqual([
    {
      titles: { en: 'Notice on Building Rural Roads', zh: '关于修建农村公路的通知' },
      texts: [
        ['zh', 'original'],
        ['en', 'agency-translation'],
      ],
    },
    {
      titles: { en: 'Report on the Work of the Government', zh: '政府工作报告' },
      texts: [
        ['zh', 'original'],
        ['en', 'agency-translation'],
      ],
    },
  ]);
  expect(disk.read('seeds/originals/report-work-government.txt')).toBe(both);
});

test('adds the second text to a document that is there, and keeps what was written by hand', async () => {
  disk.write('zh.txt', chinese);
  disk.write('en.txt', english);
  await add('zh.txt', '--slug', 'roads');
  const edited = disk
    .read('seeds/catalog.yaml')
    .replace(/en: Notice.*/, 'en: Notice on Roads # by hand')
    .replace('kind: notice', 'kind:   notice # sure');
  disk.write('seeds/catalog.yaml', edited);
  expect((await add('zh.txt', '--pair', 'en.txt')).status).toBe(0);
  const after = disk.read('seeds/catalog.yaml');
  expect(after.startsWith(edited)).toBe(true);
  expect(catalog()[0]!.texts.map(({ lang, file }) => [lang, file])).toEqual([
    ['zh', 'roads.zh.txt'],
    ['en', 'roads.en.txt'],
  ]);
  expect((await add('zh.txt', '--pair', 'en.txt')).stdout).toContain('nothing was changed');
  expect(disk.read('seeds/catalog.yaml')).toBe(after);
});

test('knows a document again whose text was edited by hand', async () => {
  const text = `Report on Roads\n\n${[1, 2, 3, 4].map((at) => `Paragraph ${at} of the report on roads.\n\n`).join('')}`;
  disk.write('roads.txt', text);
  await add('roads.txt');
  disk.write('seeds/report-roads.en.txt', text.replace('Paragraph 2', 'The second paragraph'));
  expect((await add('roads.txt')).stdout).toContain('report-roads is there already; nothing was changed');
});

test('shows a document that is there as the catalog says that it is to be read', async () => {
  disk.write('roads.txt', `${english}\nThe roads are good.\n\nAbout us\n`);
  expect((await add('roads.txt')).stdout).toContain('About us');
  const file = 'seeds/catalog.yaml';
  disk.write(file, disk.read(file).replace(/^( *)file: .*$/m, '$&\n$1lines: {7: heading 3}\n$1rules: roads'));
  disk.write(
    'seeds/cleaning/roads.yaml',
    '- { drop: footer, lines: [About us], why: { en: A link., zh: 链接。 } }\n',
  );
  const { stdout } = await add('roads.txt');
  expect(stdout).toMatch(/7 {2}heading 3 +The roads are good/);
  expect(stdout).not.toContain('About us');
});

test('writes nothing on a dry run', async () => {
  disk.write('roads.txt', english);
  expect((await add('roads.txt', '--dry-run')).stdout).toContain(
    'would write seeds/notice-building-rural-roads.en.txt',
  );
  expect(disk.files('.')).toEqual(['roads.txt']);
});

test('refuses in one line each and exit code 2, and writes nothing of what it refuses', async () => {
  disk.write('en.txt', english);
  disk.write('other.txt', 'Another Notice\n\nPorts are built.\n');
  disk.write('empty.txt', '');
  disk.write('folder.d/a.txt', english);
  disk.write('macro.docm', docxOf(wordParagraph('a'), { 'word/vbaProject.bin': 'x' }));
  const lines = async (...args: string[]) => {
    const { status, stderr } = await add(...args);
    expect(status).toBe(2);
    return stderr.trimEnd().split('\n');
  };
  expect(await lines('empty.txt', 'macro.docm', 'none.txt', 'folder.d')).toEqual([
    'empty.txt is empty; give a file that holds the text',
    'macro.docm holds macros (.docm); save it as .docx, which has none, and give that',
    'none.txt: no such file; correct the name',
    'folder.d is a folder; name the files in it',
  ]);
  expect(await lines('en.txt', '--pair', 'other.txt')).toEqual([
    'en.txt and other.txt are in the same language; --pair is the other language',
  ]);
  expect((await lines('en.txt', '--slug', 'Two Roads'))[0]).toMatch(
    /^--slug is “Two Roads”: give words in lower case/,
  );
  expect((await lines())[0]).toMatch(/^No file is named\. Usage: /);
  expect((await lines('en.txt', '--paar', 'x'))[0]).toMatch(/--paar.*Usage: /);
  expect((await lines('en.txt', 'other.txt', '--slug', 'roads'))[0]).toMatch(/for one FILE/);
  expect(readdirSync(disk.folder)).not.toContain('seeds');

  expect(await lines('empty.txt', 'en.txt')).toHaveLength(1);
  expect(catalog()).toHaveLength(1);
  expect((await lines('other.txt', '--slug', 'notice-building-rural-roads'))[0]).toMatch(
    /is another document’s/,
  );
  disk.write('seeds/catalog.yaml', '- slug: a\n  b: *c\n');
  expect((await lines('other.txt'))[0]).toMatch(/seeds\/catalog.yaml has an error/);
});
