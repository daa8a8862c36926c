import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addDocuments } from './intake/add-documents.ts';
import { buildContent } from './build-content.ts';
import { readDocuments } from './read-documents.ts';
import { receivedPage } from './received-page.ts';
import { temporaryFolder } from './small-site.fixture.ts';

const page = `<html><head><title>港口管理通知</title></head><body><h1>港口管理通知</h1>
<p>各港口要加强管理。</p><div class="box"><p>扫一扫</p><p>手机打开</p></div><p>本通知自发布之日起施行。</p></body></html>`;

test('a rule by selector reaches the page as it was saved, from the command to the ledger', async () => {
  const disk = temporaryFolder({
    'in/page.html': page,
    'seeds/cleaning/port-page.yaml':
      '- drop: scan-code\n  selector: .box\n  why: { en: An invitation to scan., zh: 扫码提示。 }\n',
    'content/glossary/transport.yaml':
      '- { id: port, zh: 港口, en: port, weight: general, confidence: sure }\n',
  });
  try {
    const seeds = `${disk.folder}/seeds`;
    await addDocuments([`${disk.folder}/in/page.html`, '--slug', 'ports'], seeds, {
      say: () => undefined,
      complain: (line) => expect.fail(line),
    });
    const catalog = `${seeds}/catalog.yaml`;
    const entry = readFileSync(catalog, 'utf8');
    disk.write(
      'seeds/catalog.yaml',
      entry.replace('outline: evidence', 'outline: evidence\n      rules: port-page'),
    );
    expect(buildContent(disk.folder)).toMatchObject({ ok: true });
    const [document] = readDocuments(seeds).documents;
    expect(document!.blocks.map(({ text }) => text)).toEqual([
      '港口管理通知',
      '各港口要加强管理。',
      '本通知自发布之日起施行。',
    ]);
    const dropped = document!.ledger.filter(({ rule }) => rule === 'scan-code');
    expect(dropped.map(({ before }) => before)).toEqual(['扫一扫', '手机打开']);
    expect(receivedPage(`${seeds}/originals/ports.zh.html`)!('p[').length).toBe(0);
    expect(receivedPage(`${seeds}/ports.zh.txt`)).toBeUndefined();
  } finally {
    disk.remove();
  }
});
