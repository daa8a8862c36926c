import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  docxOf,
  encryptedTrailer,
  gb18030Of,
  pdfOf,
  utf16Of,
  wordParagraph,
  zipOf,
} from './files.fixture.ts';
import { readSource } from './read-source.ts';
import { IntakeError } from './types.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const chinese =
  '关于加快发展的通知\n\n各市、县人民政府：\n\n现在，我代表省人民政府，向大会报告工作，请予审议。\n';
const textOf = async (bytes: Uint8Array, name: string) =>
  (await readSource(bytes, name)).texts.map(({ text }) => text);
const english =
  'Report on the Work of the Government\n\nFellow Deputies,\n\nThe economy grew by 5 percent in the year.\n';

test('takes text in UTF-8 as it stands, its byte order mark included', async () => {
  for (const text of [chinese, `\uFEFF${chinese}`, english.replaceAll('\n', '\r\n')]) {
    const { texts, isVerbatim, notes } = await readSource(utf8(text), 'a.txt');
    expect(texts.map((one) => one.text)).toEqual([text]);
    expect({ isVerbatim, notes }).toEqual({ isVerbatim: true, notes: [] });
  }
});

test.each([
  ['GB 18030', gb18030Of(chinese)],
  ['UTF-16', utf16Of(chinese, { mark: true })],
  ['UTF-16', utf16Of(chinese, { mark: true, bigEndian: true })],
  ['UTF-16', utf16Of(chinese, { mark: false })],
])('converts Chinese in %s and notes it', async (encoding, bytes) => {
  const { texts, notes, isVerbatim } = await readSource(bytes, 'a.txt');
  expect(texts).toEqual([{ lang: 'zh', text: chinese }]);
  expect(notes.map(({ en }) => en)).toEqual([`Converted from ${encoding} to UTF-8.`]);
  expect(isVerbatim).toBe(false);
});

test('tells any Chinese of a few sentences in GB 18030 from other encodings', async () => {
  const sentence = fc.constantFrom(
    '乡村振兴全面推进。',
    '通知',
    '组　长：张　三',
    '（一）扩大内需；',
    '2024年1月',
    'GDP增长5%',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 2, maxLength: 8 }), async (sentences) => {
      const text = `关于工作的意见\n${sentences.join('\n')}\n`;
      expect(await textOf(gb18030Of(text), 'a.txt')).toEqual([text]);
    }),
    { numRuns: 50 },
  );
});

test('reads English with the marks of Windows-1252', async () => {
  const bytes = Uint8Array.from([
    ...utf8('The province'),
    0x92,
    ...utf8('s economy grew in the first half of 2024.\n'),
  ]);
  expect(await textOf(bytes, 'a.txt')).toEqual(['The province’s economy grew in the first half of 2024.\n']);
});

const page = `<!doctype html><!-- saved from url=(0026)https://www.gov.cn/a.html -->
<html><head><meta charset="utf-8"><title>Notice - The State Council</title>
<meta name="PubDate" content="2024-05-01 10:00"><meta name="ContentSource" content="新华社"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><script>document.write('<p>no text</p>')</script>
<h1>Notice on&nbsp;roads</h1><div class="article">${'<p>All cities shall build <b>roads</b> &amp; bridges, and report.</p>'.repeat(40)}
<ol><li>Plan them.</li><li>Build them.</li></ol>
<table><tr><th>Target</th><th>2024</th></tr><tr><td>Roads</td><td>5%</td></tr></table>
<p style="display:none">hidden</p><p>The last paragraph ends the notice, and there is nothing after it.</p></div>
<footer><p>Copyright</p></footer></body></html>`;

test('takes the article of a saved page, with lists and tables, without scripts and navigation', async () => {
  const { texts, metadata, notes, format } = await readSource(utf8(page), 'page.txt');
  const [{ text } = { text: '' }] = texts;
  expect(format).toBe('html');
  expect(text.startsWith('Notice on roads\n\nAll cities shall build roads & bridges')).toBe(true);
  expect(text).toContain('\n\n1. Plan them.\n\n2. Build them.\n\n');
  expect(text).toContain('\n\nTarget\t2024\nRoads\t5%\n\n');
  expect(text.endsWith('nothing after it.\n')).toBe(true);
  expect(text).not.toMatch(/no text|hidden|Copyright|Home/);
  expect(metadata).toMatchObject({
    title: 'Notice on roads',
    published: '2024-05-01',
    publisher: '新华社',
    address: 'https://www.gov.cn/a.html',
  });
  expect(notes.map(({ en }) => en)).toContain('A script was not read.');
});

test('takes a small page and a piece of a page whole', async () => {
  const piece = '<h1>Notice</h1>\n<p>One.</p>\n<table><tr><td>Target</td><td>5%</td></tr></table>\n';
  expect(await textOf(utf8(piece), 'a.html')).toEqual(['Notice\n\nOne.\n\nTarget\t5%\n']);
});

test('reads Word files with their tables, and says where Word numbers paragraphs itself', async () => {
  const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell('指标')}${cell('目标')}</w:tr><w:tr>${cell('就业')}${cell('5%')}</w:tr></w:tbl>`;
  const body = ['政府工作报告', '各位代表：', '经济&lt;稳中向好&gt;。'].map(wordParagraph).join('');
  const { texts, notes } = await readSource(docxOf(body + table), 'a.docx');
  expect(texts).toEqual([
    { lang: 'zh', text: '政府工作报告\n\n各位代表：\n\n经济<稳中向好>。\n\n指标\t目标\n就业\t5%\n' },
  ]);
  expect(notes).toHaveLength(1);
});

const full = 'On behalf of the provincial government, I now report to you on the work of the'; // 80 letters
const head = { text: 'Annual Report 2024', y: 780, size: 9 };

test('joins the lines of a PDF to paragraphs, and leaves running heads and page numbers out', async () => {
  const topics = ['farming', 'industry', 'transport'];
  const pageOf = (number: number) => [
    head,
    { text: `The ${topics[number - 1]}. ${full}`, y: 700 },
    {
      text: `government in ${topics[number - 1]}, and of what we promoted: high-quality growth, revi-`,
      y: 685,
    },
    { text: 'talization and roads.', y: 670 },
    { text: `Next after the revitalization of ${topics[number - 1]}.`, x: 74, y: 655 },
    { text: `— ${number} —`, x: 290, y: 20 },
  ];
  const { texts, notes } = await readSource(pdfOf([1, 2, 3].map(pageOf)), 'a.pdf');
  const paragraphs = [1, 2, 3].map(
    (number) =>
      `The ${topics[number - 1]}. ${full} government in ${topics[number - 1]}, and of what we promoted: ` +
      `high-quality growth, revitalization and roads.\n\nNext after the revitalization of ${topics[number - 1]}.`,
  );
  expect(texts).toEqual([{ lang: 'en', text: `${paragraphs.join('\n\n')}\n` }]);
  expect(notes.map(({ en }) => en)).toEqual([
    'Taken from PDF: its text layer, with the lines of a paragraph joined.',
    'Left out at the edge of the pages: “Annual Report 2024”.',
    '3 page numbers were left out.',
  ]);
});

test('joins Chinese lines of a PDF without spaces, and writes radicals as characters', async () => {
  const line = '过去一年全省上下团结一心经济稳中向好养老金融绿色金融加快发展扩大国内需求';
  const bytes = pdfOf([
    [
      { text: '政府⼯作报告', x: 220, y: 740, size: 18 },
      { text: line, x: 74, y: 700 },
      { text: `${line}组织`, x: 50, y: 682 },
      { text: '作⽤更强。', x: 50, y: 664 },
      { text: '⼀、重点⼯作', x: 74, y: 646 },
    ],
  ]);
  expect(await textOf(bytes, 'a.pdf')).toEqual([
    `政府工作报告\n\n${line}${line}组织作用更强。\n\n一、重点工作\n`,
  ]);
});

test('reads Markdown without its marks, and keeps numbers', async () => {
  const source =
    '---\ntitle: A Plan\n---\n# A *Plan*\n\nWe **build**\nroads.\n\n1. First\n2. ' +
    '[Second](https://a.cn)\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  expect(await textOf(utf8(source), 'a.md')).toEqual([
    'A Plan\n\nWe build roads.\n\n1. First\n\n2. Second\n\na\tb\n1\t2\n',
  ]);
});

test('divides a text whose paragraphs alternate between two languages', async () => {
  const { texts, metadata } = await readSource(
    utf8(
      '政府工作报告\nReport on the Work of the Government\n各位代表：\nFellow Deputies,\n一、2024年工作\nI. Work in 2024\n',
    ),
    'a.txt',
  );
  expect(texts).toEqual([
    { lang: 'zh', text: '政府工作报告\n\n各位代表：\n\n一、2024年工作\n' },
    { lang: 'en', text: 'Report on the Work of the Government\n\nFellow Deputies,\n\nI. Work in 2024\n' },
  ]);
  expect(metadata).toMatchObject({
    title: '政府工作报告',
    otherTitle: 'Report on the Work of the Government',
  });
});

test('leaves a head in the other language and quotations where they stand', async () => {
  const text = `政府工作报告\n\n二〇二四年一月\n\n${english.repeat(6)}`;
  expect(await readSource(utf8(text), 'a.txt')).toMatchObject({
    texts: [{ lang: 'en', text }],
    isVerbatim: true,
  });
});

const mixed = 'We promote 高质量发展 and 乡村振兴 in the whole province 全省范围内继续推进。\n'.repeat(5);

test.each<[string, Uint8Array, string, RegExp]>([
  ['an empty file', new Uint8Array(), 'a.txt', /^is empty; /],
  ['nothing but blanks', utf8(' \n\u3000\n'), 'a.txt', /^holds nothing but white space/],
  ['no words', utf8('1 2 3\n4\n'), 'a.txt', /^holds no words in Chinese or English/],
  ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(0x61), 'a.txt', /^has 50 MB; up to 20 MB are read/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2]), 'a.pdf', /^is a picture/],
  [
    'a binary file',
    Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
    'a.txt',
    /^is no text|could not be told/,
  ],
  [
    'an encoding unknown',
    Uint8Array.from({ length: 300 }, (_, at) => 0x80 + ((at * 7) % 128)),
    'a.txt',
    /encoding/,
  ],
  [
    'damaged UTF-8',
    Uint8Array.from([...utf8(`${chinese}第`), 0xe7, 0x0a]),
    'a.txt',
    /^is UTF-8 with a damaged .* line 6;/,
  ],
  ['an encrypted PDF', pdfOf([[{ text: full, y: 700 }]], encryptedTrailer), 'a.pdf', /^is an encrypted PDF/],
  [
    'a scanned PDF',
    pdfOf([[], [], [{ text: '3', y: 20 }]]),
    'a.pdf',
    /^is a scanned PDF without a text layer/,
  ],
  ['a damaged PDF', utf8('%PDF-1.5\n1 0 obj\nnothing'), 'a.pdf', /^is a damaged PDF/],
  ['macros', docxOf(wordParagraph('a'), { 'word/vbaProject.bin': 'x' }), 'a.docx', /^holds macros/],
  ['a DOCX with a password', docxOf(wordParagraph('a'), {}, 1), 'a.docx', /^has a password/],
  [
    'an old Word file',
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
    'a.doc',
    /^is an old or encrypted Office file/,
  ],
  [
    'a DOCX that was cut off',
    docxOf(wordParagraph('a')).slice(0, 300),
    'a.docx',
    /^is a damaged or incomplete/,
  ],
  ['a spreadsheet', zipOf({ 'xl/workbook.xml': '' }), 'a.xlsx', /^is a table or a presentation/],
  [
    'elements nested without end',
    utf8(`<html><body>${'<div>'.repeat(5000)}<p>Ports grow.</p>${'</div>'.repeat(5000)}</body></html>`),
    'a.html',
    /^is a page whose elements are nested too deep/,
  ],
  [
    'a web archive',
    utf8('MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\n'),
    'a.mhtml',
    /^is a web archive/,
  ],
  [
    'a third language',
    utf8('О портах\n\nПорты растут быстро.\n'),
    'a.txt',
    /^is in neither Chinese nor English/,
  ],
  ['another ZIP', zipOf({ 'a.txt': 'a' }), 'a.zip', /^is a ZIP archive but no \.docx/],
  ['a DOCX without text', docxOf('<w:p/>'), 'a.docx', /^is a \.docx file without text/],
  [
    'a page of scripts',
    utf8('<html><body><script>go()</script></body></html>'),
    'a.html',
    /^is a page without text/,
  ],
  ['mixed paragraphs', utf8(mixed), 'a.txt', /^mixes both languages within its paragraphs/],
  [
    'mixed texts',
    utf8(
      `${'一段中文。\n'.repeat(4)}${'Some English text.\n一段中文。\nMore English.\nAnd more.\n'.repeat(6)}`,
    ),
    'a.txt',
    /^mixes both languages \(\d+ paragraphs/,
  ],
])('refuses %s in one line', async (_name, bytes, name, message) => {
  const error = await readSource(bytes, name).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(IntakeError);
  expect((error as IntakeError).message).toMatch(message);
  expect((error as IntakeError).message).not.toContain('\n');
});

test('never fails but with a line, whatever the bytes are', async () => {
  const magic = fc.constantFrom('', '%PDF-1.4\n', 'PK\x03\x04', '<html>', '\xff\xfe');
  await fc.assert(
    fc.asyncProperty(magic, fc.uint8Array({ maxLength: 200 }), async (begin, rest) => {
      const bytes = Uint8Array.from([...Buffer.from(begin, 'latin1'), ...rest]);
      const result = await readSource(bytes, 'a').catch((error: unknown) => error);
      if (result instanceof Error) expect(result).toBeInstanceOf(IntakeError);
    }),
    { numRuns: 150 },
  );
});

test('a table of two languages side by side is two texts, and a title may be set in two lines', async () => {
  const rows = [
    ['关于支付服务的通知', 'Notice on Payment Services'],
    ['各商业银行：', 'To commercial banks:'],
    [
      '为方便外籍来华人员消费，现就有关事项通知如下。',
      'For the ease of foreign visitors, notice is given as follows.',
    ],
    ['本通知自七月一日起施行。', 'This Notice shall take effect on July 1.'],
  ];
  const html = `<html><body><h1>关于支付<br>服务的通知</h1><table>${rows
    .map(([zh, en]) => `<tr><td>${zh}</td><td>${en}</td></tr>`)
    .join('')}</table></body></html>`;
  const { texts } = await readSource(new TextEncoder().encode(html), 'page.html');
  expect(texts.map(({ lang }) => lang)).toEqual(['zh', 'en']);
  expect(texts[0]!.text).toMatch(/^关于支付服务的通知\n/);
  expect(texts[1]!.text).toContain('This Notice shall take effect on July 1.');
});

test('Markdown loses its notes, its pictures and the place of its contents, and keeps lists in lists', async () => {
  const source = [
    '<!-- copied in May -->',
    '![Banner](banner.png)',
    '# Guidelines',
    '',
    '[TOC]',
    '',
    'Keep:',
    '',
    '- one thing;',
    '    - a thing in it.',
  ];
  const { texts } = await readSource(new TextEncoder().encode(source.join('\n')), 'page.md');
  expect(texts[0]!.text.trim().split(/\n+/)).toEqual([
    'Guidelines',
    'Keep:',
    '- one thing;',
    '- a thing in it.',
  ]);
});
