import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderingOf } from '../../glossary/term.fixture.ts';
import type { Lang } from '../../languages.ts';
import { createDraftGlossary } from '../draft/draft-glossary.ts';
import { draftTerm } from '../draft/draft-term.fixture.ts';
import type { DraftPair, DraftTerm } from '../draft/types.ts';
import { DraftFileError } from '../files/draft-file.ts';
import { atDesk, readGiven, textsOfDraft } from './desk.ts';
import { editPairs, type PairEdit } from './edit-pairs.ts';
import { packTerms, unpackTerms } from './packed-terms.ts';
import { zipSync } from './zip.fixture.ts';

const terms = [
  draftTerm('rural', '乡村振兴', 'rural revitalization'),
  draftTerm('forest', '林长制', 'forest chief system', [
    renderingOf('en', 'long forest system', {
      status: 'deprecated',
      cues: ['forest'],
      exactCase: true,
      reason: { en: 'A literal slip.', zh: '误译。' },
    }),
    renderingOf('en', 'chief', { status: 'lookup', link: false, stop: ['chief of staff'] }),
  ]),
];
const glossary = createDraftGlossary(terms);
const texts = (...given: string[]) =>
  atDesk({ kind: 'texts', texts: given.map((text, index) => ({ file: `${index}`, text })) }, glossary);

describe('one text', () => {
  const result = texts(
    'The long forest system works. It cost 3.5 billion yuan in 2021.\n\n推进乡村振兴，投资3.5亿元。',
  );

  test('is shown by paragraph, each read in its own language', () => {
    expect(result.kind).toBe('one');
    expect(result.lang).toBe('en');
    expect(result.rows.map(({ sides }) => sides.map(({ lang }) => lang))).toEqual([['en'], ['zh']]);
    expect(result.terms).toEqual([
      { id: 'forest', zh: '林长制', en: 'forest chief system', uses: 1 },
      { id: 'rural', zh: '乡村振兴', en: 'rural revitalization', uses: 1 },
    ]);
  });

  test('has its forms to avoid flagged with what to write, and its figures said in the other language', () => {
    expect(
      result.rows.map(({ findings }) => findings.map(({ rule, words, write }) => [rule, words, ...write])),
    ).toEqual([
      [
        ['form-avoided', 'long forest system', 'forest chief system'],
        ['figure', '3.5 billion', '35亿元'],
      ],
      [['figure', '3.5亿', '350 million yuan']],
    ]);
    expect(result.rows[0]!.findings[0]!.message.en).toContain('A literal slip.');
  });

  test('of no word is refused in both languages', () => {
    expect(() => texts(' ', '')).toThrow(DraftFileError);
    const thrown = (() => {
      try {
        texts('— 12');
      } catch (error) {
        return error as DraftFileError;
      }
      return undefined;
    })();
    expect(thrown?.zh).toContain('没有文字');
  });
});

describe('two texts', () => {
  const zh = '推进乡村振兴。\n投资3亿元。';
  const en = 'Promote farming.\nIt invested 300 million yuan.';

  test.each([
    [zh, en, 'zh'],
    [en, zh, 'en'],
  ])('are compared, the first as the source: %s', (one, other, source) => {
    const result = texts(one, other);
    expect([result.kind, result.lang]).toEqual(['two', source]);
    expect(result.rows.map(({ sides }) => sides.map(({ lang }) => lang))).toEqual([
      [source, source === 'zh' ? 'en' : 'zh'],
      [source, source === 'zh' ? 'en' : 'zh'],
    ]);
    const found = result.rows.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    expect(found).toEqual(source === 'zh' ? ['term-missing'] : []);
  });

  test('one in the second box alone is read as one text', () => {
    expect(texts('', zh).kind).toBe('one');
  });

  test('of different length are said to be so', () => {
    const long = Array.from({ length: 30 }, (_, index) => `第${index}天我们去了市场买菜回家做饭。`).join(
      '\n',
    );
    const { remarks, rows } = texts(long, 'On day 0 we went to the market.');
    expect(remarks[0]?.en).toContain('different length');
    expect(rows.some(({ findings }) => findings.some(({ rule }) => rule === 'alone'))).toBe(true);
  });
});

test('terms come out of their packing as they went in', () => {
  const plain = (some: readonly DraftTerm[]) =>
    some.map((term) => ({
      ...term,
      renderings: term.renderings.map(({ citations: _c, holds: _h, ...form }) => form),
    }));
  expect(plain(unpackTerms(packTerms(terms)))).toEqual(plain(terms));
});

describe('pairs corrected by hand', () => {
  const pairs: DraftPair[] = [
    { zh: '一。二。', en: 'One.', isLoose: true },
    { zh: '三。', en: 'Two. Three.', isLoose: true },
  ];

  test.each<[PairEdit, [string, string][]]>([
    [{ kind: 'join', at: 0 }, [['一。二。三。', 'One. Two. Three.']]],
    [
      { kind: 'down', at: 0, lang: 'zh' },
      [
        ['一。', 'One.'],
        ['二。三。', 'Two. Three.'],
      ],
    ],
    [
      { kind: 'up', at: 1, lang: 'en' },
      [
        ['一。二。', 'One. Two.'],
        ['三。', 'Three.'],
      ],
    ],
    [
      { kind: 'split', at: 0 },
      [
        ['一。', 'One.'],
        ['二。', ''],
        ['三。', 'Two. Three.'],
      ],
    ],
  ])('%j', (edit, expected) => {
    expect(editPairs(pairs, edit).map(({ zh, en }) => [zh, en])).toEqual(expected);
  });

  test('what was touched is sure, and what cannot be done changes nothing', () => {
    expect(editPairs(pairs, { kind: 'join', at: 0 })[0]!.isLoose).toBe(false);
    expect(editPairs(pairs, { kind: 'join', at: 1 })).toEqual(pairs);
    expect(editPairs(pairs, { kind: 'up', at: 0, lang: 'en' })).toEqual(pairs);
  });

  test('no word is lost, whatever is done in whatever order', () => {
    const side = (words: string[], end: string) => words.map((word) => `${word}${end}`).join('');
    const edits = fc.array(
      fc.record({
        kind: fc.constantFrom('join', 'split', 'up', 'down'),
        at: fc.nat(5),
        lang: fc.constantFrom<Lang>('en', 'zh'),
      }),
      { maxLength: 8 },
    );
    const sentences = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sentences, sentences), { minLength: 1, maxLength: 5 }),
        edits,
        (rows, all) => {
          const given: DraftPair[] = rows.map(([zh, en]) => ({
            zh: side(zh, '。'),
            en: side(en, 'x. ').trim(),
          }));
          const words = (some: readonly DraftPair[], lang: Lang) =>
            some.map((pair) => pair[lang].replaceAll(' ', '')).join('');
          let now = given;
          for (const edit of all) now = editPairs(now, edit as PairEdit);
          for (const lang of ['en', 'zh'] as const) expect(words(now, lang)).toBe(words(given, lang));
        },
      ),
    );
  });
});

describe('files', () => {
  const bytes = (text: string) => new Uint8Array(new TextEncoder().encode(text));

  test('are texts, or a draft of both languages with its lines', async () => {
    const read = await readGiven([{ name: 'a.md', bytes: bytes('# **林长制**') }]);
    expect(read).toEqual([{ kind: 'text', text: '林长制' }]);
    const [table] = await readGiven([{ name: 'a.tsv', bytes: bytes('en\tzh\nOne\t一\n') }]);
    expect(table?.kind === 'draft' && textsOfDraft(table.draft)).toEqual([
      { lang: 'en', text: 'One' },
      { lang: 'zh', text: '一' },
    ]);
  });

  test.each([
    ['a.txt', new Uint8Array([0xd6, 0xd0, 0xce, 0xc4]), /not|UTF-8/, /UTF-8/],
    ['a.pdf', bytes('x'), /ends in \.pdf/, /无法读取\.pdf/],
    ['a.doc', bytes('x'), /old \.doc/, /旧格式/],
    ['a.docx', bytes('x'), /no DOCX/, /DOCX/],
    ['a.tmx', bytes('<tmx><body>'), /well-formed/, /XML/],
    ['a.xlf', bytes('<html/>'), /neither TMX nor XLIFF/, /既不是/],
    ['a.txt', bytes(''), /empty/, /空文件/],
  ])('%s that cannot be read is refused in both languages', async (name, content, en, zh) => {
    const refused = readGiven([{ name, bytes: content }]);
    await expect(refused).rejects.toThrow(en);
    await expect(refused).rejects.toMatchObject({ zh: expect.stringMatching(zh) });
  });

  test('that do not belong together are refused', async () => {
    const text = { name: 'a.txt', bytes: bytes('一') };
    await expect(readGiven([text, text, text])).rejects.toThrow('3 files');
    await expect(readGiven([text, { name: 'a.csv', bytes: bytes('zh,en\n一,One\n') }])).rejects.toThrow(
      'both languages',
    );
  });
});

test('a DOCX is read, a paragraph a line', async () => {
  const body = ['推进乡村振兴。', '投资3亿元。']
    .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
    .join('');
  const docx = zipSync({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ' +
      'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/' +
      'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml':
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
      `${body}</w:body></w:document>`,
  });
  const [read] = await readGiven([{ name: '稿.docx', bytes: new Uint8Array(docx) }]);
  expect(read?.kind === 'text' && read.text.split(/\n+/).filter(Boolean)).toEqual([
    '推进乡村振兴。',
    '投资3亿元。',
  ]);
});
