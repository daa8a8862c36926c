import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DOMParser } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { createMatcher } from '../../matching/matcher.ts';
import { draftRules } from '../draft/types.ts';
import { draftOfTable } from './bilingual-table.ts';
import { draftOfXml, type XmlNode } from './bilingual-xml.ts';
import { readIgnoreList, withoutIgnored } from './ignore-list.ts';
import { markdownText } from './markdown-text.ts';
import { sarif, type PlacedFinding } from './sarif.ts';
import { draftOfTexts } from './two-texts.ts';

const xml = (text: string) =>
  draftOfXml(
    new DOMParser().parseFromString(text, 'text/xml').documentElement as unknown as XmlNode,
    'a.xml',
  );
const pairsOf = ({ pairs }: { pairs: { zh: string; en: string }[] }) => pairs.map(({ zh, en }) => [zh, en]);

describe('bilingual files', () => {
  test('TMX gives its pairs, the codes of the format left out, and the language of its source', () => {
    const draft = xml(`<tmx version="1.4"><header srclang="en-US"/><body>
      <tu tuid="u1"><tuv xml:lang="en-US"><seg>Keep <bpt i="1">&lt;b></bpt>six<ept i="1">&lt;/b></ept> &amp; go</seg></tuv>
      <tuv xml:lang="zh-CN"><seg>六稳</seg></tuv></tu>
      <tu><tuv xml:lang="fr"><seg>non</seg></tuv><tuv xml:lang="zh"><seg>无</seg></tuv></tu></body></tmx>`);
    expect(draft.source).toBe('en');
    expect(pairsOf(draft)).toEqual([['六稳', 'Keep six & go']]);
    expect(draft.pairs[0]).toMatchObject({ id: 'u1', lines: { en: 2, zh: 3 } });
  });

  test.each([
    [
      'XLIFF 1.2',
      `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file source-language="zh-CN" target-language="en">
       <body><trans-unit id="7"><source>六<g id="1">稳</g></source><target>six <x id="2"/>stable</target></trans-unit>
       <trans-unit id="8"><source>未译</source></trans-unit></body></file></xliff>`,
    ],
    [
      'XLIFF 2',
      `<xliff version="2.0" srcLang="zh" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><unit id="1">
       <segment id="7"><source>六<pc id="1">稳</pc></source><target>six <ph id="2"/>stable</target></segment></unit></file></xliff>`,
    ],
    [
      'SDLXLIFF',
      `<xliff version="1.2"><file source-language="zh-CN" target-language="en-US"><body><trans-unit id="7"><source>六稳。好。</source>
       <seg-source><mrk mtype="seg" mid="1">六稳</mrk><mrk mtype="seg" mid="2">好</mrk></seg-source>
       <target><mrk mtype="seg" mid="1">six stable</mrk></target></trans-unit></body></file></xliff>`,
    ],
  ])('%s gives the pairs that are translated', (_, text) => {
    const draft = xml(text);
    expect([draft.source, pairsOf(draft), draft.pairs[0]!.id]).toEqual(['zh', [['六稳', 'six stable']], '7']);
  });

  test('a file of other languages, or of another kind, is refused in one line that names it', () => {
    expect(() =>
      xml('<xliff version="1.2"><file source-language="de" target-language="en"/></xliff>'),
    ).toThrow('a.xml: its languages are de and en, where Chinese and English are expected.');
    expect(() => xml('<html/>')).toThrow('a.xml: <html> is neither TMX nor XLIFF; name a file of these.');
  });

  test('a table is read by the names of its columns, or by its language where it has none', () => {
    expect(draftOfTable('id\ten-US\t中文\n1\tsix "stable\t六稳\n', 'a.tsv')).toEqual({
      source: 'en',
      pairs: [{ en: 'six "stable', zh: '六稳', lines: { en: 2, zh: 2 } }],
    });
    expect(pairsOf(draftOfTable('\uFEFFzh,en\r\n六稳,"six, ""stable"""\r\n', 'a.csv'))).toEqual([
      ['六稳', 'six, "stable"'],
    ]);
    expect(draftOfTable('Six.\t六。\nSeven.\t七。\n', 'a.tsv').pairs).toHaveLength(2);
  });

  test('a row without its other side is named', () => {
    expect(() => draftOfTable('zh\ten\n六稳\tsix\n七\n', 'a.tsv')).toThrow(
      'a.tsv: row 3 has 1 cells, too few',
    );
  });
});

test('Markdown keeps its words and its lines, and nothing else', () => {
  expect(
    markdownText(
      '---\ntitle: x\n---\n# **Six** _stable_\n\n- [a](https://b) *c* `d`\n```\ncode\n```\n| e | f |\n|---|---|',
    ),
  ).toBe('\n\n\nSix _stable_\n\na c  d\n\n\n\ne   f\n');
});

describe('two plain texts', () => {
  const matcher = createMatcher([]);
  const source = { file: 'a.txt', text: '我们投资3亿元。\n\n明年再来。' };
  test('are aligned whichever is the source, and their sentences know their lines', () => {
    const target = { file: 'b.txt', text: 'We invested 300 million yuan.\nWe come again next year.' };
    const draft = draftOfTexts(source, target, matcher);
    expect(draft.source).toBe('zh');
    expect(draft.pairs.map(({ zh, en, lines }) => [zh, en, lines])).toEqual([
      ['我们投资3亿元。', 'We invested 300 million yuan.', { zh: 1, en: 1 }],
      ['明年再来。', 'We come again next year.', { zh: 3, en: 2 }],
    ]);
    expect(draftOfTexts(target, source, matcher)).toEqual({ source: 'en', pairs: draft.pairs });
  });

  test('of one language, or without a word, are refused', () => {
    expect(() => draftOfTexts(source, source, matcher)).toThrow('a.txt and a.txt are both Chinese');
    expect(() => draftOfTexts(source, { file: 'c.txt', text: '— 3' }, matcher)).toThrow(
      'c.txt: it has no words',
    );
  });
});

const finding: PlacedFinding = {
  rule: 'term-missing',
  pair: 0,
  lang: 'zh',
  start: 0,
  end: 2,
  words: '六稳',
  term: 'six',
  write: ['x'],
  message: { en: 'Missing.', zh: '缺。' },
  file: 'drafts/中 文.txt',
  line: 3,
  unit: 'u1',
};

describe('the list of what to ignore', () => {
  test('takes what it names out, and tells which of its items match nothing', () => {
    const read = readIgnoreList([
      { term: 'six', file: '中 文.txt', reason: 'It is meant.' },
      { words: '七', reason: 'Gone.' },
    ]);
    if ('problem' in read) throw new Error(read.problem);
    const { left, unused } = withoutIgnored([finding, { ...finding, term: 'other' }], read.items);
    expect(left.map(({ term }) => term)).toEqual(['other']);
    expect(unused).toEqual([{ words: '七', reason: 'Gone.' }]);
  });

  test.each([
    [[{ term: 'six' }], /^item 1, reason: /],
    [[{ reason: 'x' }], /^item 1: a rule, a term/],
    [{ term: 'six' }, /^the list: /],
    [[{ term: 'six', reason: 'x', regel: 'y' }], /^item 1: .*regel/],
  ])('%j is refused', (value, problem) => {
    expect(readIgnoreList(value)).toEqual({ problem: expect.stringMatching(problem) });
  });
});

const schemaFile = fileURLToPath(new URL('../../../../shared/schemas/sarif-2.1.0.json', import.meta.url));
const hasSchema = existsSync(schemaFile);
if (!hasSchema) console.warn('../shared/schemas is not there: SARIF is not validated.');

test.runIf(hasSchema)('SARIF is valid by its schema, with findings and without', () => {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, logger: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const all = draftRules.map((rule) => ({ ...finding, rule }));
  for (const findings of [all, [], [{ ...finding, line: undefined, unit: undefined }]])
    expect(validate(JSON.parse(sarif(findings))), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false);
});
