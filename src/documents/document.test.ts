import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cleanReceived, cleanSource } from '../sources/clean.ts';
import { rebuildSource } from '../sources/rebuild.ts';
import { cleanSeed, readSeeds } from '../sources/seeds.fixture.ts';
import { buildDocument } from './document.ts';
import { checkPlaces, findBlock } from './places.ts';
import type { Block, Section } from './types.ts';

const cases = readSeeds().map(({ entry, text }) => ({
  slug: entry.slug,
  entry,
  text,
  document: buildDocument(entry, cleanSeed(text, entry)),
}));

function documentOf(slug: string) {
  return cases.find((it) => it.slug === slug)!.document;
}

const inSourceOrder = (blocks: readonly Block[]) => blocks.toSorted((a, b) => a.source.at - b.source.at);

describe.each(cases)('$slug', ({ entry, text, document }) => {
  const { blocks } = document;

  test('is rebuilt byte for byte from its blocks and its ledger', () => {
    const texts = inSourceOrder(blocks).map(({ label, text }) => label + text);
    expect(Buffer.from(rebuildSource(texts, document.ledger)).equals(Buffer.from(text))).toBe(true);
  });

  test('numbers its blocks in reading order and its sentences within them', () => {
    expect(blocks.map(({ id }) => id)).toEqual(blocks.map((_, index) => `p${index + 1}`));
    for (const block of blocks) {
      expect(block.sentences.map(({ id }) => id)).toEqual(
        block.sentences.map((_, index) => `${block.id}s${index + 1}`),
      );
    }
  });

  test('has sentences that give each block its text back', () => {
    for (const block of blocks) {
      expect(block.sentences.map(({ start, end }) => block.text.slice(start, end)).join('')).toBe(block.text);
    }
  });

  test('has every block once in its sections, in reading order', () => {
    const flat = ({ heading, blocks, sections }: Section): Block[] => [
      ...(heading ? [heading] : []),
      ...blocks,
      ...sections.flatMap(flat),
    ];
    expect(document.sections.flatMap(flat)).toEqual(blocks);
  });

  test('knows the line on which each block stands', () => {
    const lines = text.split('\n');
    for (const { label, text, source, mends } of blocks) {
      const firstWords = (label + text).slice(0, Math.min(20, mends[0]?.start ?? 20));
      expect(lines[source.line - 1]).toContain(firstWords);
    }
  });

  test('marks every mend of the ledger in the block where it stands', () => {
    const marked = inSourceOrder(blocks).flatMap(({ mends }) =>
      mends.map(({ rule, before }) => ({ rule, before })),
    );
    const mended = document.ledger
      .filter(({ action }) => action === 'mended')
      .map(({ rule, before }) => ({ rule, before }));
    expect(marked).toEqual(mended);
    for (const { text, mends } of blocks) {
      for (const { start, end, shown } of mends) expect(shown?.after).toContain(text.slice(start, end));
    }
  });

  test('has no double space, no-break space, or word glued to a stop', () => {
    const wrong = blocks.filter(({ text }) =>
      /\s{2}|[^\S ]|[a-z\d][,;][A-Za-z]|[a-z]\.[a-z](?!rg\b|n\b)|^\s|\s$/.test(text),
    );
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  test('has the places that its catalog entry names', () => {
    expect(checkPlaces(entry, document, 'seeds/catalog.yaml')).toEqual([]);
  });

  test('has the structure of its fixture', async () => {
    await expect(outlineOf(document.sections)).toMatchFileSnapshot(`fixtures/outlines/${document.slug}.txt`);
  });
});

/** Headings with their nesting, run-in headings and the other blocks by kind and first words: for the eye. */
function outlineOf(sections: readonly Section[], indent = ''): string {
  return sections
    .map(({ heading, blocks, sections }) => {
      const inner = heading ? `${indent}    ` : indent;
      return [
        heading ? `${indent}${heading.kind} ${heading.label}${heading.text}\n` : '',
        ...blocks.map((block) => `${inner}${lineOf(block)}\n`),
        outlineOf(sections, inner),
      ].join('');
    })
    .join('');
}

function lineOf({ kind, lang, label, text, runIn, speaker }: Block): string {
  const who = speaker ? ` (${speaker})` : '';
  const language = lang === 'zh' ? ' [zh]' : '';
  const words =
    runIn === undefined ? `${text.slice(0, 40)}${text.length > 40 ? '…' : ''}` : `[${text.slice(0, runIn)}]`;
  return `${kind}${language}${who} ${label}${words}`;
}

test('no page furniture is left in any document', () => {
  const rows = readFileSync(new URL('fixtures/boilerplate.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((row) => /^\d/.test(row))
    .map((row) => row.split(' | '));
  expect(rows.length).toBeGreaterThan(20);
  for (const [file, , ...quotation] of rows) {
    const { document } = cases.find(({ entry }) => entry.file.startsWith(file!))!;
    const text = document.blocks.map(({ label, text }) => label + text).join('\n');
    expect(text).not.toContain(quotation.join(' | '));
  }
  expect(
    documentOf('liaoning-county-development-2024').blocks.filter(({ text }) => text === 'China'),
  ).toEqual([]);
});

test('the second story of the county page follows its headline, which the page has below it', () => {
  const { blocks } = documentOf('liaoning-county-development-2024');
  const heading = blocks.findIndex(({ kind }) => kind === 'heading');
  expect(blocks[heading]!.source.line).toBe(57);
  expect(blocks[heading + 1]!.source.line).toBe(45);
});

test('wrong wording stays as the source has it', () => {
  const all = cases.flatMap(({ document }) => document.blocks.map(({ text }) => text)).join('\n');
  for (const wording of [
    'resilience. wait.',
    'my country',
    'the resource utilization online',
    'small incisions',
    'difficulties question',
    'liaoning to harness',
  ]) {
    expect(all).toContain(wording);
  }
});

test('a source full of markup becomes blocks of text', () => {
  const hostile = ['{process.exit(1)}', '<script>', "import x from 'y'", '---', '</Term>', '<!-- -->'];
  const clean = cleanSource(`${hostile.join('\n\n')}\n`);
  for (const outline of [
    'plain',
    'news',
    'work-report',
    'interview',
    'press-conference',
    'plain-headings',
  ] as const) {
    const { blocks, ledger } = buildDocument({ slug: 'hostile', lang: 'en', outline }, clean);
    const texts = blocks.map(({ label, text }) => label + text);
    expect(texts).toEqual(hostile);
    expect(rebuildSource(texts, ledger)).toBe(`${hostile.join('\n\n')}\n`);
  }
});

test('a place that a document does not have is a problem of the catalog', () => {
  const { entry, document } = cases[0]!;
  const problems = checkPlaces(
    { ...entry, notes: [{ at: 'Nowhere', en: 'x', zh: '无' }] },
    document,
    'seeds/catalog.yaml',
  );
  expect(problems).toMatchObject([
    { field: 'liaoning-county-development-2024: notes[0].at', rule: 'unknown-place', found: '"Nowhere"' },
  ]);
  expect(findBlock(document.blocks, 'Authorities in northeast')?.id).toBe('p2');
});

test('the cells of a row are its sentences, an empty one belongs to the cell before it', () => {
  const clean = cleanReceived(
    'Targets\n\nThey are as follows, by year.\n\n\tTarget\t\t2025\n1\tGrowth\t5%\t6%\n',
    {
      rules: 'plain',
      outline: 'evidence',
    },
  );
  const { blocks } = buildDocument({ slug: 'a', lang: 'en', outline: 'evidence' }, clean);
  const cells = blocks
    .filter(({ kind }) => kind === 'table')
    .map(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end)));
  expect(cells).toEqual([
    ['\tTarget\t\t', '2025'],
    ['1\t', 'Growth\t', '5%\t', '6%'],
  ]);
});

test('an editor’s word on a line reaches the outline', () => {
  const text = 'A title\n\nA name\n\nThe text begins here and goes on.\n';
  const lines = { '3': 'byline' };
  const clean = cleanReceived(text, { rules: 'plain', outline: 'evidence', lines });
  const { blocks } = buildDocument({ slug: 'a', lang: 'en', outline: 'evidence', lines }, clean);
  expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'byline', 'paragraph']);
});
