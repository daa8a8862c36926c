import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentData } from '../../src/exchange/document-data.ts';
import type { TermData } from '../../src/exchange/term-data.ts';
import { tmx, translationUnits } from '../../src/exchange/tmx.ts';
import { formatProblems } from '../../src/problem.ts';
import { documentReport, writeReport } from './document-report.ts';
import { generatedFiles } from './generated-files.ts';
import { mixedTexts } from './mixed-texts.fixture.ts';
import { generatedDocuments, generatedTermsInFull } from './read-generated.ts';
import { runPipeline, type Pipeline } from './pipeline.ts';
import { temporaryFolder } from './small-site.fixture.ts';

/** What the content step makes of a repository. */
function pipelineOf(files: Readonly<Record<string, string>>) {
  const disk = temporaryFolder(files);
  const result = runPipeline({ seeds: `${disk.folder}/seeds`, content: `${disk.folder}/content` });
  disk.remove();
  return result.ok ? result : { ok: false as const, report: formatProblems(result.problems) };
}

let pipeline: Pipeline;
let files: Map<string, string>;
let documents: Map<string, DocumentData>;
let terms: Map<string, TermData>;

beforeAll(() => {
  const result = pipelineOf(mixedTexts);
  if (!result.ok) throw new Error('report' in result ? result.report : '');
  pipeline = result.value;
  files = generatedFiles(pipeline);
  const read = (name: string) => files.get(name)!;
  documents = new Map(generatedDocuments(read).map((document) => [document.id, document]));
  terms = new Map(generatedTermsInFull(read).map((term) => [term.id, term]));
});
afterAll(() => files.clear());

const textsOf = (slug: string) => documents.get(slug)!.texts.map(({ lang, status }) => `${lang} ${status}`);

describe('documents whose texts are mixed in every way', () => {
  test('say of each text whose words it is', () => {
    expect([...documents.keys()].sort().map((slug) => `${slug}: ${textsOf(slug).join(', ')}`)).toEqual([
      'chinese-alone: zh original',
      'chinese-with-own-english: zh original, en site-translation',
      'english-alone: en original',
      'english-with-own-chinese: en agency-translation, zh site-translation',
      'official-pair: zh original, en official-translation',
    ]);
    expect(documents.get('chinese-alone')!.texts[0]).toMatchObject({
      publisher: { en: 'Government of Green County' },
      provenance: { en: 'Published by the county itself.' },
      address: 'https://example.org/notice.html',
    });
  });

  test('have a page in either language, and one with both side by side where there are two', () => {
    expect(files.get('texts/chinese-alone.zh.mdx')).toContain('lang="zh"');
    expect(files.get('texts/english-alone.en.mdx')).not.toContain('lang="zh"');
    expect([...files.keys()].filter((name) => name.startsWith('parallel/')).sort()).toEqual([
      'parallel/chinese-with-own-english.mdx',
      'parallel/english-with-own-chinese.mdx',
      'parallel/official-pair.mdx',
    ]);
  });

  test('show as missing what nobody has translated', () => {
    const english = files.get('texts/chinese-with-own-english.en.mdx')!;
    expect(english).toMatch(/id="p3" kind="paragraph" lang="zh" missing="all"/);
    expect(files.get('texts/english-with-own-chinese.zh.mdx')).toMatch(
      /id="p3" [^>]*lang="zh" missing="part"/,
    );
    expect(files.get('parallel/english-with-own-chinese.mdx')).toMatch(
      /id="p4" [^>]*missing="all" missingIn="zh"/,
    );
  });

  test('attest a form in every text that was received, as strongly as its status says', () => {
    const { renderings, places } = terms.get('green-development')!;
    const evidence = renderings.filter(({ status }) => status === 'preferred');
    expect(evidence.map(({ lang, evidence: { basis } }) => `${lang} ${basis}`).sort()).toEqual([
      'en official-translation',
      'zh official-original',
    ]);
    expect(places.map(({ counterpart }) => counterpart?.status)).toContain('official-translation');
    const food = terms.get('food-security')!.renderings;
    expect(food.find(({ lang }) => lang === 'en')!.evidence.basis).toBe('attested');
    // The Chinese stands in the site's own translation alone, which attests nothing.
    expect(food.find(({ lang }) => lang === 'zh')!.uses).toEqual({});
  });

  test('are exported with true labels, what is missing left out', () => {
    const memoryOf = (slug: string) => tmx(translationUnits(documents.get(slug)!), '20240101T000000Z');
    expect(memoryOf('official-pair')).not.toContain('Site translation');
    expect(memoryOf('official-pair')).toContain('Official English translation, as received');
    expect(memoryOf('official-pair')).toContain('srclang="zh-CN"');
    expect(memoryOf('chinese-with-own-english')).toContain(
      '<prop type="x-english-origin">Site translation, not the official text',
    );
    expect(memoryOf('english-with-own-chinese')).not.toMatch(/<seg><\/seg>/);
    expect(translationUnits(documents.get('english-with-own-chinese')!).map(({ id }) => id)).not.toContain(
      'english-with-own-chinese p3s1',
    );
  });

  test('align an official pair, corrected by hand, and give every sentence of both texts once', () => {
    const { blocks, added } = documents.get('official-pair')!;
    expect(blocks.find(({ id }) => id === 'p4')!.units.map(({ en }) => en)).toEqual([
      'We will hold the red line of farmland protection. The area will be no less than 12 million mu.',
    ]);
    const received = mixedTexts['seeds/official-pair.en.txt']!.replace(/^[IVX]+\. /gm, '')
      .replace(/\s+/g, ' ')
      .trim();
    const texts = blocks.flatMap(({ id, en }) => [
      en,
      ...added.filter(({ after }) => after === id).map(({ text }) => text),
    ]);
    expect(texts.join(' ').replace(/\s+/g, ' ')).toBe(received);
    expect(added.map(({ id, after, lang }) => [id, after, lang])).toEqual([['p7-1', 'p7', 'en']]);
    expect(blocks.find(({ id }) => id === 'p5')).toMatchObject({ kind: 'heading', en: 'Key Tasks' });
  });

  test('have a report each', () => {
    const reportOf = (slug: string) => writeReport(documentReport(pipeline, slug)!, 25);
    expect(reportOf('english-with-own-chinese')).toContain(
      'p3s1: We will keep 5 million hectares of farmland.',
    );
    expect(reportOf('official-pair')).toContain(
      'English: official-translation, Foreign Office of Green County',
    );
    expect(reportOf('chinese-alone')).toContain('Chinese: 1 use of 1 term');
    expect(documentReport(pipeline, 'nothing')).toBeUndefined();
  });
});

test('any one of them builds alone, and so does a site without translations', () => {
  const { 'seeds/catalog.yaml': catalog = '', ...rest } = mixedTexts;
  const entries = catalog.split(/(?=^- slug)/m);
  for (const entry of entries) {
    const slug = /slug: (.*)/.exec(entry)![1]!;
    const own = Object.entries(rest).filter(
      ([name]) => !/seeds\/.*txt|translations|alignments/.test(name) || name.includes(slug),
    );
    const result = pipelineOf({ 'seeds/catalog.yaml': entry, ...Object.fromEntries(own) });
    expect(result.ok ? '' : 'report' in result && result.report, slug).toBe('');
  }
});

test('a translation of what was received in that language, and an alignment of what was not, are problems', () => {
  const wrong = {
    ...mixedTexts,
    'content/translations/official-pair.en.yaml': 'p1:\n  s1: Opinions\n',
    'content/alignments/chinese-alone.yaml': 'p1s1: none\n',
  };
  const result = pipelineOf(wrong);
  const report = result.ok || !('report' in result) ? '' : result.report;
  expect(report).toContain('official-pair.en.yaml  [translation-file]');
  expect(report).toContain('chinese-alone.yaml  [alignment-file]');
});
