import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { documentData } from '../../src/exchange/document-data.ts';
import { termData } from '../../src/exchange/term-data.ts';
import { elementsOf, readHostile, readMdx, textOf } from '../../src/mdx/fixtures/read-mdx.fixture.ts';
import { formatProblems } from '../../src/problem.ts';
import { generatedFiles } from './generated-files.ts';
import { generatedDocuments, generatedTermsInFull } from './read-generated.ts';
import { runPipeline } from './pipeline.ts';
import { smallSite, temporaryFolder } from './small-site.fixture.ts';

let disk: ReturnType<typeof temporaryFolder> | undefined;
afterEach(() => disk?.remove());

/** The pipeline over the small site with these files in place of its own; `undefined` leaves one out. */
function run(files: Record<string, string | Uint8Array | undefined> = {}) {
  const all = Object.entries({ ...smallSite, ...files }).filter(
    (file): file is [string, string | Uint8Array] => file[1] !== undefined,
  );
  disk = temporaryFolder(Object.fromEntries(all));
  return runPipeline({ seeds: `${disk.folder}/seeds`, content: `${disk.folder}/content` });
}

/** The generated files of a site without problems. */
function filesOf(files: Parameters<typeof run>[0] = {}): Map<string, string> {
  const result = run(files);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  return generatedFiles(result.value);
}

/** What an editor sees, with paths as in a repository. */
function complaints(files: Parameters<typeof run>[0]): string {
  const result = run(files);
  return result.ok ? 'no problem' : formatProblems(result.problems).replaceAll(`${disk!.folder}/`, '');
}

const readingFrom = (files: ReadonlyMap<string, string>) => (name: string) => files.get(name)!;

const withoutTranslation = { 'content/translations/a-report.zh.yaml': undefined };

describe('a small site', () => {
  test('becomes data that the site’s schemas take', () => {
    const files = filesOf();
    const documents = documentData.array().parse(generatedDocuments(readingFrom(files)));
    const terms = termData.array().parse(generatedTermsInFull(readingFrom(files)));
    expect(documents).toMatchObject([
      {
        id: 'a-report',
        translated: true,
        sentences: 3,
        terms: [{ id: 'rural-revitalization', uses: 1, first: 'p2' }],
      },
    ]);
    expect(documents[0]!.blocks[1]).toMatchObject({
      id: 'p2',
      zh: '乡村振兴继续推进。投资50亿元。',
      units: [
        { id: 'p2s1', en: 'Rural revitalization goes on.', zh: '乡村振兴继续推进。' },
        { id: 'p2s2', en: 'It costs 5 billion yuan.', zh: '投资50亿元。' },
      ],
    });
    // One place in two languages counts once.
    expect(terms[0]!.places).toEqual([
      {
        document: 'a-report',
        block: 'p2',
        sentence: 'p2s1',
        source: {
          lang: 'en',
          text: 'Rural revitalization goes on.',
          marks: [{ start: 0, end: 20, form: 'rural revitalization' }],
        },
        counterpart: {
          lang: 'zh',
          text: '乡村振兴继续推进。',
          marks: [{ start: 0, end: 4, form: '乡村振兴' }],
          status: 'site-translation',
        },
      },
    ]);
  });

  test('has its Chinese text on the Chinese page, the English on the English one, and both side by side', async () => {
    const files = filesOf();
    const texts = async (name: string) => (await readMdx(files.get(name)!)).map(textOf);
    expect(await texts('texts/a-report.en.mdx')).toEqual([
      'A report',
      'Rural revitalization goes on. It costs 5 billion yuan.',
    ]);
    expect(await texts('texts/a-report.zh.mdx')).toEqual(['一份报告', '乡村振兴继续推进。投资50亿元。']);
    const sides = (await readMdx(files.get('parallel/a-report.mdx')!)).map((pair) =>
      elementsOf(pair, 'Side').map((side) => `${side.attributes.lang} ${textOf(side)}`),
    );
    expect(sides).toEqual([
      ['en A report', 'zh 一份报告'],
      ['en Rural revitalization goes on. It costs 5 billion yuan.', 'zh 乡村振兴继续推进。投资50亿元。'],
    ]);
  });

  test('without a translation has the English text alone, and no page side by side', async () => {
    const files = filesOf(withoutTranslation);
    expect([...files.keys()].filter((name) => name.endsWith('.mdx'))).toEqual(['texts/a-report.en.mdx']);
    expect((await readMdx(files.get('texts/a-report.en.mdx')!)).map(textOf)[0]).toBe('A report');
    expect(generatedDocuments(readingFrom(files))).toMatchObject([
      { translated: false, blocks: [{ units: [] }, { units: [] }] },
    ]);
  });
});

describe('hostile sources', () => {
  const lines = [
    '{process.exit(1)}',
    '<script>alert(1)</script>',
    "import x from 'y'",
    '---',
    '</Term>',
    '<!-- a comment -->',
    '{/* */}',
    '`${1}`',
    ']]> &amp; "quotes"',
  ];

  test('are text on every page', async () => {
    const files = filesOf({ ...withoutTranslation, 'seeds/a.txt': `${lines.join('\n\n')}\n` });
    const read = await readMdx(files.get('texts/a-report.en.mdx')!);
    expect(read.map(textOf)).toEqual(lines);
    expect(generatedDocuments(readingFrom(files))[0]!.blocks.map(({ text }) => text)).toEqual(lines);
  });

  test('are text beside a hostile translation', async () => {
    const chinese = readHostile(
      readFileSync(new URL('../../src/mdx/fixtures/hostile.txt', import.meta.url), 'utf8'),
    )
      .filter((text) => text.trim() !== '')
      .slice(0, lines.length);
    const yaml = lines
      .map((_, index) => `p${index + 1}: { s1: ${JSON.stringify(`${chinese[index]}。`)} }\n`)
      .join('');
    const files = filesOf({
      'seeds/a.txt': `${lines.join('\n\n')}\n`,
      'content/translations/a-report.zh.yaml': yaml,
    });
    const read = await readMdx(files.get('parallel/a-report.mdx')!);
    expect(read.map((pair) => elementsOf(pair, 'Side').map(textOf))).toEqual(
      lines.map((line, index) => [line, `${chinese[index]}。`.trim()]),
    );
  });

  test('with control characters are kept whole or refused, never half read', async () => {
    const result = run({ ...withoutTranslation, 'seeds/a.txt': 'A\u0000B\u0007 C\u001b[31m.\n' });
    if (!result.ok) expect(formatProblems(result.problems)).toMatch(/seeds\/a\.txt/);
    else
      expect(
        (await readMdx(generatedFiles(result.value).get('texts/a-report.en.mdx')!)).map(textOf).join(''),
      ).toContain('C');
  });

  test('that are not UTF-8 are a problem of their file', () => {
    expect(
      complaints({ ...withoutTranslation, 'seeds/a.txt': new Uint8Array([0x41, 0xff, 0xfe, 0x42]) }),
    ).toMatch(/^seeds\/a\.txt.*\[[\w-]+\]\n {4}found: {4}\S.*\n {4}expected: \S.*\n {4}mend: {5}\S/);
  });

  test('that are empty are no crash', () => {
    const result = run({ ...withoutTranslation, 'seeds/a.txt': '' });
    if (result.ok) expect(generatedFiles(result.value).size).toBeGreaterThan(0);
    else expect(formatProblems(result.problems)).toMatch(/seeds\/a\.txt/);
  });

  test('in the glossary are data', () => {
    const hostile = '{process.exit(1)} </script> ---';
    const files = filesOf({
      'content/glossary/economy.yaml': `${smallSite['content/glossary/economy.yaml']!.replace(' }\n', `, definition: { en: ${JSON.stringify(hostile)}, zh: 定义 } }\n`)}`,
    });
    expect(JSON.parse(files.get('terms.json')!)).toMatchObject([{ definition: { en: hostile } }]);
  });
});

describe('what is missing', () => {
  test('is a problem with its place, not a crash', () => {
    expect(complaints({ 'seeds/a.txt': undefined })).toContain('seeds/catalog.yaml');
    expect(complaints({ 'seeds/catalog.yaml': undefined })).toContain('seeds/catalog.yaml');
  });

  test('in a translation is named by block', () => {
    expect(
      complaints({ 'content/translations/a-report.zh.yaml': 'p1:\n  s1: 一份报告\np2:\n  s1: 乡村振兴。\n' }),
    ).toContain('content/translations/a-report.zh.yaml:3:1  p2  [translation-missing]');
  });

  test('of the glossary is an empty glossary', () => {
    const result = run({ 'content/glossary/economy.yaml': undefined });
    expect(result.ok && result.value.terms).toEqual([]);
  });
});
