import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Concordance, Use } from '../concordance/types.ts';
import type { Block, Document } from '../documents/types.ts';
import { buildDocument } from '../documents/document.ts';
import type { Term } from '../glossary/types.ts';
import { cleanSeed, readSeeds } from '../sources/seeds.fixture.ts';
import { documentMdx, type DocumentMdx } from './document-mdx.ts';
import { elementsOf, readHostile, readMdx, textOf } from './fixtures/read-mdx.fixture.ts';

const hostile = readHostile(readFileSync(new URL('fixtures/hostile.txt', import.meta.url), 'utf8'));

function blockOf(id: string, text: string, more: Partial<Block> = {}): Block {
  return {
    id,
    kind: 'paragraph',
    lang: 'en',
    label: '',
    text,
    sentences: [{ id: `${id}s1`, start: 0, end: text.length }],
    mends: [],
    source: { at: 0, line: 1 },
    ...more,
  };
}

function mdxOf(blocks: Block[], uses: Use[] = [], more: Partial<DocumentMdx> = {}): string {
  const document: Document = { slug: 'a-document', lang: 'en', blocks, sections: [], ledger: [] };
  const concordance: Concordance = {
    uses,
    byTerm: new Map(),
    coveredByTerm: new Map(),
    byBlock: Map.groupBy(uses, ({ block }) => `a-document ${block}`),
  };
  return documentMdx({
    document,
    titles: { en: 'A document', zh: '一份文件' },
    concordance,
    terms: new Map(),
    sentenceNotes: new Map(),
    notes: new Map(),
    ...more,
  });
}

function useOf(block: string, start: number, end: number, more: Partial<Use> = {}): Use {
  return {
    document: 'a-document',
    block,
    sentence: `${block}s1`,
    lang: 'en',
    start,
    end,
    surface: '',
    form: 'a form',
    term: 'a-term',
    terms: ['a-term'],
    settled: 'only',
    isTranslated: false,
    ...more,
  };
}

describe('hostile text', () => {
  test('is the text of a block, and nothing else', async () => {
    const read = await readMdx(mdxOf(hostile.map((text, index) => blockOf(`p${index + 1}`, text))));
    expect(read.map((node) => (typeof node === 'string' ? node : node.name))).toEqual(
      hostile.map(() => 'Block'),
    );
    expect(read.map(textOf)).toEqual(hostile);
    for (const block of read) expect(elementsOf(block, 'S')).toHaveLength(1);
  });

  test('is the text of a heading, note, mend, label, speaker, editor’s remark and linked term', async () => {
    for (const text of hostile) {
      const block = blockOf('p1', text, {
        kind: 'heading',
        depth: 2,
        label: text,
        speaker: text,
        mends: [{ start: 0, end: text.length, before: text, rule: 'a-rule' }],
      });
      const mdx = mdxOf([block], [useOf('p1', 0, text.length, { form: text })], {
        notes: new Map([['p1', { en: text, zh: text }]]),
        sentenceNotes: new Map([['p1', [{ sentence: 'p1s1', text: { en: text, zh: text } }]]]),
      });
      const [note, heading] = await readMdx(mdx);
      expect(note).toMatchObject({ name: 'PartNote', attributes: { text: { en: text, zh: text } } });
      expect(textOf(heading!)).toBe(text);
      expect(heading).toMatchObject({
        name: 'Heading',
        attributes: {
          label: text,
          speaker: text,
          notes: [{ sentence: 'p1s1', text: { en: text, zh: text } }],
        },
      });
      expect(textOf(elementsOf(heading!, 'T')[0]!)).toBe(text);
      expect(elementsOf(heading!, 'Mend')[0]!.attributes.before).toBe(text);
    }
  });

  test('is the text of a gloss', async () => {
    const term = { id: 'a-term', weight: 'key', renderings: [], note: undefined } as unknown as Term;
    for (const text of hostile) {
      const mdx = mdxOf(
        [blockOf('p1', 'a term', { sentences: [{ id: 'p1s1', start: 0, end: 6 }] })],
        [useOf('p1', 0, 6, { form: text })],
        { terms: new Map([['a-term', term]]) },
      );
      const [block] = await readMdx(mdx);
      expect(block).toMatchObject({ attributes: { glosses: [{ term: 'a-term', form: text }] } });
    }
  });
});

test('any text comes back from the parser of the site as it was', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...hostile,
      '{',
      '}',
      '<',
      '>',
      '/',
      '`',
      '\\',
      '"',
      "'",
      '\n',
      '    ',
      '{"',
      '"}',
      '</S>',
      '/*',
      '*/',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join(''))
    .filter((joined) => joined !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), fc.nat(), async (texts, seed) => {
      const blocks = texts.map((own, index) => {
        const cut = seed % (own.length + 1);
        const id = `p${index + 1}`;
        return blockOf(id, own, {
          sentences: [
            { id: `${id}s1`, start: 0, end: cut },
            { id: `${id}s2`, start: cut, end: own.length },
          ].filter(({ start, end }) => start < end),
        });
      });
      const uses = blocks.map(({ id, text: own }) => useOf(id, seed % own.length, own.length));
      const read = await readMdx(mdxOf(blocks, uses));
      expect(read.map(textOf)).toEqual(texts);
    }),
    { numRuns: 200 },
  );
});

test.each(readSeeds())(
  'every block of $entry.file comes back as it was, with its sentences and mends',
  async ({ entry, text }) => {
    const { blocks } = buildDocument(entry, cleanSeed(text, entry));
    const read = await readMdx(mdxOf(blocks));
    expect(read.map(textOf)).toEqual(blocks.map((block) => block.text));
    expect(read.map((node) => elementsOf(node, 'S').map(textOf))).toEqual(
      blocks.map((block) => block.sentences.map(({ start, end }) => block.text.slice(start, end))),
    );
    expect(
      read.flatMap((node) => elementsOf(node, 'Mend').map(({ attributes }) => attributes.before)),
    ).toEqual(blocks.flatMap(({ mends }) => mends.map(({ before, shown }) => shown?.before ?? before)));
  },
);

test('a document as MDX reads like its fixture', async () => {
  const text = 'Six Stabilities. Talents come, and the rule of law holds.';
  const blocks = [
    blockOf('p1', 'Overview', { kind: 'heading', depth: 2, label: 'I. ' }),
    blockOf('p2', text, {
      runIn: 16,
      sentences: [
        { id: 'p2s1', start: 0, end: 17 },
        { id: 'p2s2', start: 17, end: text.length },
      ],
      mends: [{ start: 29, end: 30, before: ' ,', rule: 'space-before-comma' }],
    }),
    blockOf('p3', '中文“一段”', { kind: 'byline', lang: 'zh' }),
  ];
  const uses = [
    useOf('p2', 0, 15, { term: 'six-stabilities', form: 'six stabilities' }),
    useOf('p2', 17, 24, { term: 'talent', form: 'talents' }),
    useOf('p2', 39, 50, {
      term: undefined,
      terms: ['rule-of-law', 'rule-of-law-place'],
      form: 'rule of law',
      settled: 'ambiguous',
    }),
  ];
  const key = { id: 'six-stabilities', weight: 'key', renderings: [] } as unknown as Term;
  const mdx = mdxOf(blocks, uses, {
    terms: new Map([['six-stabilities', key]]),
    notes: new Map([['p3', { en: 'Not confirmed.', zh: '未证实。' }]]),
    sentenceNotes: new Map([
      ['p2', [{ sentence: 'p2s2', text: { en: 'Say "skilled people".', zh: '应作 skilled people。' } }]],
    ]),
  });
  await expect(mdx).toMatchFileSnapshot('fixtures/document.mdx');
  expect((await readMdx(mdx)).map(textOf)).toEqual(['Overview', text, '', '中文“一段”']);
});

test('rows that follow one another are one table, each with its id and a cell for every sentence', () => {
  const row = (id: string, text: string) =>
    blockOf(id, text, {
      kind: 'table',
      sentences: [...text.matchAll(/[^\t]+\t*|^\t+[^\t]+\t*/g)].map(({ 0: cell, index }, at) => ({
        id: `${id}s${at + 1}`,
        start: index,
        end: index + cell.length,
      })),
    });
  const mdx = mdxOf([
    blockOf('p1', 'A text.'),
    row('p2', 'Target\t2025'),
    row('p3', 'Growth\t5%'),
    blockOf('p4', 'A text.'),
  ]);
  expect(mdx.match(/<Table>[^]*<\/Table>/)?.[0].replace(/\n */g, '')).toBe(
    [
      '<Table>',
      '<Row id="p2" lang="en" isHead={true}>',
      '<Cell><S id="p2s1">{"Target"}</S>{"\\t"}</Cell><Cell><S id="p2s2">{"2025"}</S></Cell></Row>',
      '<Row id="p3" lang="en">',
      '<Cell><S id="p3s1">{"Growth"}</S>{"\\t"}</Cell><Cell><S id="p3s2">{"5%"}</S></Cell></Row>',
      '</Table>',
    ].join(''),
  );
});
