import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { zipSync } from '../src/checking/desk/zip.fixture.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBuiltSite } from '../scripts/lib/built-site.ts';
import writeExcelFile from 'write-excel-file/universal';
import { barriersOn } from './accessibility.ts';

let site: Awaited<ReturnType<typeof startBuiltSite>>;
const folder = mkdtempSync(path.join(tmpdir(), 'check-test-'));

beforeAll(async () => {
  site = await startBuiltSite();
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

const zh = '扎实做好六稳工作。\n2021年，全省地区生产总值27584亿元。';
const en = 'We ensured the six stables.\nIn 2021, GDP reached 27,584 billion yuan.';
const rules = (page: Page) =>
  page.locator('[data-finding] .desk-kind b').evaluateAll((all) => all.map((one) => one.textContent));
const done = (page: Page) => page.locator('.desk-row').first().waitFor({ timeout: 120_000 });

/** A file of a kind that holds the two texts, or the source alone. */
const unit = (one: string, other: string) =>
  `<tu><tuv xml:lang="zh-CN"><seg>${one}</seg></tuv><tuv xml:lang="en"><seg>${other}</seg></tuv></tu>`;
const [zh1 = '', zh2 = ''] = zh.split('\n');
const [en1 = '', en2 = ''] = en.split('\n');
const paragraphs = zh.split('\n').map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`);
const columns = [
  ['zh', 'en'],
  [zh1, en1],
  [zh2, en2],
];
const workbook = await writeExcelFile(columns.map((row) => row.map((value) => ({ value })))).toBlob();
const files: Readonly<Record<string, string | Uint8Array>> = {
  'a.xlsx': new Uint8Array(await workbook.arrayBuffer()),
  'a.tmx': `<tmx version="1.4"><header srclang="zh-CN"/><body>${unit(zh1, en1)}${unit(zh2, en2)}</body></tmx>`,
  'a.xlf':
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="zh-CN" ' +
    `target-language="en"><body><trans-unit id="1"><source>${zh1}</source><target>${en1}</target></trans-unit>` +
    `<trans-unit id="2"><source>${zh2}</source><target>${en2}</target></trans-unit></body></file></xliff>`,
  'b.xliff':
    '<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f">' +
    `<unit id="1"><segment><source>${zh1}</source><target>${en1}</target></segment></unit>` +
    `<unit id="2"><segment><source>${zh2}</source><target>${en2}</target></segment></unit></file></xliff>`,
  'c.xlf':
    '<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="zh-CN" trgLang="en"><file id="f">' +
    `<group id="g"><unit id="1"><segment id="s"><source>${zh1}</source><target>${en1}</target></segment>` +
    `<segment><source>${zh2}</source><target>${en2}</target></segment></unit></group></file></xliff>`,
  'a.sdlxliff':
    '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="zh-CN" ' +
    'target-language="en-US"><body><trans-unit id="1"><source>x</source><seg-source>' +
    `<mrk mtype="seg" mid="1">${zh1}</mrk><mrk mtype="seg" mid="2">${zh2}</mrk></seg-source><target>` +
    `<mrk mtype="seg" mid="1">${en1}</mrk><mrk mtype="seg" mid="2">${en2}</mrk></target></trans-unit></body></file></xliff>`,
  'a.csv': `zh,en\n${zh1},"${en1}"\n${zh2},"${en2}"\n`,
  'a.tsv': `zh\ten\n${zh1}\t${en1}\n${zh2}\t${en2}\n`,
  'a.txt': zh,
  'a.md': `# ${zh1}\n\n- **${zh2}**\n`,
  'a.docx': zipSync({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ' +
      'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/' +
      'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
      `${paragraphs.join('')}</w:body></w:document>`,
  }),
};

test(
  'a reader checks texts of his own: pasted, from every kind of file, by keyboard, and takes along what was found',
  { timeout: 400_000 },
  async () => {
    const { page, close, complaints } = await site.open({ viewport: { width: 1280, height: 900 } });
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).origin));
    await page.goto(`${site.address}en/check/`);
    expect(await page.locator('meta[http-equiv=content-security-policy]').getAttribute('content')).toContain(
      "connect-src 'self'",
    );

    // Two texts, pasted, without the mouse.
    await page.locator('#check-source').fill(zh);
    await page.locator('#check-target').fill(en);
    await page.locator('#check-target').press('Tab');
    await page.keyboard.press('Enter');
    await done(page);
    expect(await rules(page)).toEqual(expect.arrayContaining(['Avoid', 'Number']));
    expect(await page.locator('.desk-text a[data-term="six-stabilities"]').count()).toBeGreaterThan(0);
    await page.keyboard.press('F8');
    const first = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('n');
    const second = await page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('p');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(first);
    expect(second).not.toBe(first);
    expect(await barriersOn(page)).toEqual([]);

    // The report, the terms and the alignment as files.
    const saved = async (selector: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
      return readFileSync(await download.path(), 'utf8');
    };
    expect(await saved('[data-do=report][data-format=csv]')).toContain('six stables');
    await page.click('[data-do=align]');
    await page.locator('[data-edit=join]').first().click();
    await expect.poll(() => page.locator('.desk-row').count()).toBe(1);
    expect((await saved('[data-do=tmx]')).match(/<tu>/g)).toHaveLength(1);
    await page.click('[data-terms] summary');
    expect(await saved('[data-do=terms][data-format=tbx]')).toContain('six-stabilities');

    // What is ignored stays so in the tab.
    const before = (await rules(page)).length;
    await page.locator('[data-do=ignore-term]').first().click();
    expect((await rules(page)).length).toBeLessThan(before);
    await page.click('[data-do=show-ignored]');
    expect(await rules(page)).toHaveLength(before);

    for (const [name, content] of Object.entries(files)) {
      writeFileSync(path.join(folder, name), content);
      await page.click('button[type=reset]');
      await page.setInputFiles('input[type=file]', path.join(folder, name));
      await done(page);
      const isPair = !/\.(?:txt|md|docx)$/.test(name);
      expect(await page.locator('[data-results]').getAttribute('data-kind'), name).toBe(
        isPair ? 'two' : 'one',
      );
      expect(await rules(page), name).toContain(isPair ? 'Avoid' : 'Figure');
    }
    // Of two files at once the first is the source.
    writeFileSync(path.join(folder, 'draft.txt'), en);
    writeFileSync(path.join(folder, 'original.txt'), zh);
    await page.click('button[type=reset]');
    await page.setInputFiles(
      'input[type=file]',
      ['original.txt', 'draft.txt'].map((name) => path.join(folder, name)),
    );
    await done(page);
    expect(await rules(page)).toEqual(expect.arrayContaining(['Avoid', 'Number']));
    // Which of the two is the source can be corrected, without the mouse.
    const source = () => page.locator('#check-source').inputValue();
    expect(await source()).toBe(zh);
    const exchange = page.locator('[data-do=exchange]');
    await exchange.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('Source: English');
    expect(await source()).toBe(en);
    expect(await page.locator('.desk-row .desk-text').first().getAttribute('lang')).toBe('en');
    expect(await exchange.evaluate((own) => own === document.activeElement)).toBe(true);
    // So in a table with its columns the other way round.
    await page.click('button[type=reset]');
    expect(await exchange.isDisabled()).toBe(true);
    await page.setInputFiles('input[type=file]', path.join(folder, 'a.xlsx'));
    await done(page);
    const rows = await page.locator('.desk-row').count();
    await exchange.press('Enter');
    await expect.poll(() => page.locator('[data-status]').textContent()).toContain('Source: English');
    expect(await page.locator('.desk-row').count()).toBe(rows);
    // A workbook so large that its sheet is unpacked beside: the one that the site offers.
    await page.click('button[type=reset]');
    await page.setInputFiles('input[type=file]', path.join('dist', 'downloads', 'glossary-multiterm.xlsx'));
    await expect.poll(() => page.locator('.desk-row').count(), { timeout: 120_000 }).toBeGreaterThan(1000);
    await page.click('button[type=reset]');
    writeFileSync(path.join(folder, 'damaged.xlsx'), 'PK nothing');
    await page.setInputFiles('input[type=file]', path.join(folder, 'damaged.xlsx'));
    await page.locator('[data-status].note').waitFor();
    expect(await page.locator('[data-status]').textContent()).toBe(
      'damaged.xlsx: no XLSX that can be read; save it again as .xlsx.',
    );
    writeFileSync(path.join(folder, 'gbk.txt'), Buffer.from([0xd6, 0xd0, 0xce, 0xc4]));
    await page.setInputFiles('input[type=file]', path.join(folder, 'gbk.txt'));
    await page.locator('[data-status].note').waitFor();
    expect(await page.locator('[data-status]').textContent()).toContain('gbk.txt');
    expect(
      [...asked].filter((origin) => origin !== new URL(site.address).origin && origin !== 'null'),
    ).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  },
);

test.each([320, 390])(
  'on a phone %i px wide, dark and in Chinese, and off line once it was used',
  { timeout: 400_000 },
  async (width) => {
    const { page, context } = await site.open({
      viewport: { width, height: 844 },
      colorScheme: 'dark',
      serviceWorkers: 'allow',
    });
    await page.goto(`${site.address}zh/check/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
      timeout: 120_000,
    });
    await page.reload();
    await page.click('[data-sample=errors]');
    await done(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await barriersOn(page)).toEqual([]);
    await page.waitForTimeout(500);
    await context.setOffline(true);
    await page.reload();
    await page.locator('#check-source').fill(zh);
    await page.locator('form:has(#check-source) [type=submit]').click();
    await done(page);
    expect(await page.locator('.desk-text a').count()).toBeGreaterThan(0);
    await context.close();
  },
);
