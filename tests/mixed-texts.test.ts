/**
 * A site of another subject, made as docs/another-site.md says, and what its pages say of documents whose texts are
 * mixed in every way.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mixedTexts } from '../scripts/lib/mixed-texts.fixture.ts';
import { addingThem, portGlossary, threeDocuments } from '../scripts/lib/three-documents.fixture.ts';
import { root, siteCopy } from './site-copy.fixture.ts';

const site = siteCopy('mixed-texts-');
afterAll(() => site.remove());

let told = '';
beforeAll(() => {
  site.copy('content', 'seeds');
  changeSite();
  emptyFolders();
  for (const [name, text] of Object.entries(mixedTexts)) write(name, text);
  addThreeDocuments();
  told = site.build();
}, 600_000);

function write(name: string, text: string): void {
  const file = path.join(site.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The first step of the guide. */
function changeSite(): void {
  const file = path.join(site.folder, 'src/site.ts');
  const text = readFileSync(file, 'utf8');
  write(
    'src/site.ts',
    text
      .replaceAll(/Liaoning(?: Province)?/g, 'Green County')
      .replaceAll(/辽宁省?/g, '青县')
      .replace(/seal: (.*) = .*/, "seal: $1 = ['青县', '用语'];"),
  );
}

/** The second, by its own commands. */
function emptyFolders(): void {
  const guide = readFileSync(path.join(root, 'docs/another-site.md'), 'utf8');
  const [, commands] = /^## 2\..*\n+```sh\n([^`]*)```/m.exec(guide)!;
  expect(site.run('sh', '-ec', commands!)).toMatchObject({ status: 0, stderr: '' });
}

/** The third and the fourth: documents, a command for each, and a glossary. */
function addThreeDocuments(): void {
  for (const [name, text] of Object.entries(threeDocuments)) write(name, text);
  for (const args of addingThem)
    expect(site.run('node', 'scripts/add-document.ts', ...args)).toMatchObject({ status: 0, stderr: '' });
  write('content/glossary/transport.yaml', portGlossary);
}

test('a site of other texts is built in a line a step, without a warning, and passes the checks', () => {
  expect(told).not.toMatch(/warn|error/i);
  expect(told.trim().split('\n').length).toBeLessThan(12);
  const { status, stdout, stderr } = site.run('node', 'scripts/check-site.ts');
  expect(stdout + stderr).toMatch(/^No problems in \d+ pages, 8 documents, 6 terms/m);
  expect(status).toBe(0);
}, 600_000);

/** The text of a page's main part, white space joined. */
function wordsOf(address: string): string {
  const html = readFileSync(path.join(site.folder, 'dist', address, 'index.html'), 'utf8');
  const textOf = (node: Tree.Node): string => {
    if ('value' in node) return node.value;
    if (node.nodeName === 'script' || node.nodeName === 'template') return '';
    return 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
  };
  return textOf(parse(html)).replace(/\s+/g, ' ');
}

test('it says whose site it is, and nothing of the one that it was made from', () => {
  for (const address of [
    'en/',
    'zh/',
    'en/documents/regulations-administration-ports/',
    'en/terms/green-port/',
  ])
    expect(wordsOf(address), address).not.toMatch(/Liaoning|辽宁/);
  expect(wordsOf('en/')).toContain('Green County Policy Reference');
  expect(wordsOf('zh/')).toContain('青县政策双语参考');
});

test('its documents stand on pages with their terms', () => {
  const words = wordsOf('en/documents/regulations-administration-ports/parallel/');
  expect(words).toMatch(/Article 1 .*administration of ports\. .*第一条 .*加强 ?港口管理/);
  expect(wordsOf('zh/documents/news-2024/')).toContain('新华社');
  expect(wordsOf('en/terms/green-port/')).toContain('Remarks on Shipping');
});

const own = ['Site translation, not the official text', '本站译文，并非官方文本'];

describe('the pages of a Chinese original with its official English', () => {
  test('call neither the site’s translation, in either language', () => {
    for (const address of ['', 'parallel/', 'zh/'].map((end) => `en/documents/official-pair/${end}`))
      for (const words of own) expect(wordsOf(address), address).not.toContain(words);
    expect(wordsOf('en/documents/official-pair/')).toContain('Opinions · official translation');
    expect(wordsOf('en/documents/official-pair/')).toContain('Foreign Office of Green County');
    expect(wordsOf('zh/documents/official-pair/')).toContain('意见·原文');
    expect(wordsOf('zh/documents/official-pair/')).toContain('青县人民政府');
  });

  test('show both side by side, and say that a machine has aligned them', () => {
    const words = wordsOf('en/documents/official-pair/parallel/');
    expect(words).toContain('English · official translation');
    expect(words).toContain('Chinese · original');
    expect(words).toMatch(/put side by side by machine; \d+ places? (?:is|are) not certain/);
  });
});

test('a table stands row beside row, and what one text alone has stands in its place', () => {
  const words = wordsOf('en/documents/official-pair/parallel/');
  expect(words).toMatch(/Forest coverage\s+percent\s+43\s+森林覆盖率\s+%\s+43/);
  expect(words).toMatch(
    /take effect on the date of issue\..{0,80}自发布之日起施行。.{0,120}The translators thank .{0,120}There is no Chinese text/,
  );
  expect(wordsOf('en/documents/official-pair/')).toContain('The translators thank');
});

describe('a document in one language', () => {
  test('stands in both, and says in which it is', () => {
    expect(wordsOf('en/documents/chinese-alone/')).toContain('The document is here in Chinese only');
    expect(wordsOf('en/documents/chinese-alone/')).toContain('乡村道路建设要推进');
    expect(wordsOf('zh/documents/english-alone/')).toContain('本文件目前只有英文文本');
    for (const address of ['en/documents/chinese-alone/', 'zh/documents/english-alone/'])
      for (const words of own) expect(wordsOf(address), address).not.toContain(words);
  });

  test('has its number, its address and when it was read', () => {
    const words = wordsOf('zh/documents/chinese-alone/');
    for (const told of ['青政发〔2024〕3号', 'https://example.org/notice.html', '2024年6月30日'])
      expect(words).toContain(told);
  });
});

describe('a translation of the site’s own', () => {
  test('is called so, in the direction in which it was made', () => {
    expect(wordsOf('en/documents/chinese-with-own-english/')).toContain(
      'reached this site in Chinese only. The English below is this site’s own translation',
    );
    expect(wordsOf('zh/documents/english-with-own-chinese/')).toContain('以下中文为本站译文，并非官方文本');
    expect(wordsOf('zh/documents/chinese-with-own-english/')).not.toContain('本站译文，并非官方文本');
  });

  test('shows what is missing, with the source in its place', () => {
    const words = wordsOf('en/documents/chinese-with-own-english/');
    expect(words).toContain('There is no English text of this paragraph.');
    expect(words).toContain('建成100个示范村');
    expect(wordsOf('zh/documents/english-with-own-chinese/')).toContain('本段部分内容无中文。');
    expect(wordsOf('en/documents/english-with-own-chinese/parallel/')).toContain(
      'There is no Chinese text of this paragraph.',
    );
  });
});

test('the list of documents says what each text is, and what stands beside it', () => {
  const words = wordsOf('en/documents/');
  for (const told of [
    'with the official English',
    'with this site’s English',
    'with this site’s Chinese',
    'Notice · original',
  ])
    expect(words).toContain(told);
});

test('the page of a term calls the site’s own what is, and only that', () => {
  expect(wordsOf('en/terms/green-development/')).not.toContain(own[0]);
  expect(wordsOf('en/terms/food-security/')).toContain(
    'The Chinese of the documents is this site’s own translation',
  );
  expect(wordsOf('en/terms/rural-revitalization/')).toContain('English of some documents is this site’s own');
});
