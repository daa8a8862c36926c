import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rebuildSource } from '../../../sources/rebuild.ts';
import { charactersMatched } from '../../../sources/work.fixture.ts';
import type { Draft } from '../draft.ts';
import { outlineByEvidence, type Doubt } from './outline-by-evidence.ts';

const folder = new URL('../../fixtures/by-evidence/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.outline.txt'))
  .map((name) => name.replace(/\.txt$/, ''));
const textOf = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8');

/** An outline for the eye: headings by depth, what else a paragraph is, its label, and what is doubtful. */
function shown({ drafts, doubts }: { drafts: readonly Draft[]; doubts: readonly Doubt[] }): string {
  let indent = '';
  const lines = drafts.map(({ kind, depth, label, runIn, speaker, paragraph }) => {
    const text = paragraph.text.slice(label.length).replaceAll('\t', ' ⇥ ');
    const words = runIn === undefined ? text : `[${text.slice(0, runIn)}]${text.slice(runIn)}`;
    const own = depth === undefined ? indent : '  '.repeat(depth - 2);
    if (depth !== undefined) indent = `${own}  `;
    return [own + kind, speaker && `(${speaker})`, label && `“${label}”`, words].filter(Boolean).join(' ');
  });
  const notes = doubts.map(({ line, rule, found }) => `? ${line} ${rule}: ${found}`);
  return [...lines, ...(notes.length > 0 ? ['', ...notes] : []), ''].join('\n');
}

test.each(names)('%s has the structure that a reader expects', async (name) => {
  await expect(shown(outlineByEvidence(textOf(name)))).toMatchFileSnapshot(
    `../../fixtures/by-evidence/${name}.outline.txt`,
  );
});

/** The text of the drafts and the ledger, put together as the source was. */
function rebuilt(source: string): string {
  const { drafts, clean } = outlineByEvidence(source);
  return rebuildSource(
    drafts.map(({ paragraph }) => paragraph.text),
    clean.ledger,
  );
}

const allLines = names.flatMap((name) => textOf(name).split('\n'));
const lettersOf = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? '';

describe('no text is lost', () => {
  test.each(names)('in %s', (name) => {
    expect(rebuilt(textOf(name)) === textOf(name)).toBe(true);
  });

  test('whatever lines stand in whatever order', () => {
    const line = fc.constantFrom(
      ...allLines,
      '',
      '　　',
      '\t',
      '| a | b |',
      '1.',
      '（一）',
      'PART ONE',
      'Q:',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const source = lines.join('\n');
        const { drafts, clean } = outlineByEvidence(source);
        expect(rebuilt(source)).toBe(source);
        const texts = drafts.map(({ label, paragraph }) => {
          expect(paragraph.text.startsWith(label)).toBe(true);
          expect(paragraph.text.length).toBeGreaterThan(label.length);
          return paragraph.text;
        });
        // Strokes between cells are no letters, so letters pass as they are; a note inside a paragraph goes behind it.
        const isMoved = clean.ledger.some(({ rule }) => rule === 'note-in-paragraph');
        const inOrder = (text: string) => (isMoved ? [...lettersOf(text)].sort().join('') : lettersOf(text));
        expect(inOrder(texts.join(''))).toBe(inOrder(source));
      }),
      { numRuns: 300 },
    );
  });

  test('in a text of any characters', () => {
    const piece = fc.constantFrom(...'aB1. :：。、（一）\t |-\n\u3000\r“”Q？');
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 80 }), (source) => {
        expect(rebuilt(source)).toBe(source);
      }),
      { numRuns: 500 },
    );
  });
});

test('headings never skip a depth from the first to the last', () => {
  for (const name of names) {
    const depths = outlineByEvidence(textOf(name)).drafts.flatMap(({ depth }) => depth ?? []);
    const skips = depths.filter((depth, index) => depth > (depths[index - 1] ?? 1) + 1);
    expect(skips, name).toEqual([]);
  }
});

describe('an editor’s word on a line', () => {
  const text = 'A title\n\nFirst words\n\nof a sentence.\n\nA name\n\nMore text.\n';
  const kindsOf = (overrides: Record<string, string>) =>
    outlineByEvidence(text, { overrides }).drafts.map(({ kind, depth }) => `${kind}${depth ?? ''}`);

  test('comes before what the line looks like', () => {
    expect(kindsOf({})).toEqual(['title', 'heading2', 'paragraph', 'heading2', 'paragraph']);
    expect(kindsOf({ '7': 'byline' })).toEqual(['title', 'heading2', 'paragraph', 'byline', 'paragraph']);
    expect(kindsOf({ '7': 'heading 3' })).toContain('heading3');
  });

  test('joins lines, and keeps lines apart that would be joined', () => {
    const wrapped = 'A title\n\nIt goes on over the end of this long line\nto the next one.\n';
    expect(outlineByEvidence(wrapped).drafts).toHaveLength(2);
    expect(outlineByEvidence(wrapped, { overrides: { '4': 'paragraph' } }).drafts).toHaveLength(3);
    const apart = 'A title\n\nIt goes on.\nTo the next one.\n';
    expect(outlineByEvidence(apart).drafts).toHaveLength(3);
    expect(
      outlineByEvidence(apart, { overrides: { '4': 'joined' } }).drafts.map(
        ({ paragraph }) => paragraph.text,
      ),
    ).toEqual(['A title', 'It goes on. To the next one.']);
  });

  test('is doubted where no paragraph begins on the line', () => {
    const { doubts } = outlineByEvidence(text, { overrides: { '2': 'heading 2' } });
    expect(doubts[0]).toMatchObject({ line: 2, rule: 'override-without-line' });
  });
});

test('what is doubtful is told with its line and its remedy', () => {
  const rulesOf = (text: string) => outlineByEvidence(text).doubts.map(({ line, rule }) => `${line} ${rule}`);
  expect(rulesOf('今年以来，全省经济运行总体平稳、稳中有进，主要指标好于预期。\n')).toEqual(['1 no-title']);
  expect(rulesOf('Title\n\nBy A B\nBy C D\nBy E F\nBy G H\n\nText is here and it goes on.\n')).toEqual([
    '6 many-bylines',
  ]);
  expect(rulesOf('Title\n\nA text with a <b>tag</b> in it, and more.\n')).toEqual(['3 tags-in-text']);
  const long = 'Making every effort to bring the river back to the state of long ago';
  expect(rulesOf(`Title\n\nA sentence stands here.\n\n${long}\n\nText follows here.\n`)).toEqual([
    '5 long-heading',
  ]);
  expect(rulesOf('Title\n\nA sentence stands here.\n\nand here is more of it.\n')).toEqual([
    '5 begins-in-lower-case',
  ]);
  for (const doubt of outlineByEvidence(textOf('lost-numbers')).doubts)
    expect(doubt.mend.endsWith('.')).toBe(true);
});

const hostile = [
  'Beta Daily: How?\n',
  'A:\n',
  '1. a\n',
  '（一）第一条\n',
  'I. II. III.\n',
  'a\tb\n',
  '| a | b |\n',
  'a  b  c\n',
  'the line goes on without any end of it at all and then\n',
  'Short\n',
  '附件1\n',
  '2024年1月1日\n',
  '[1] \n',
  'PART ONE\n',
  '    ',
  ': ',
  '—',
];

test('twice the text is twice the work', () => {
  for (const piece of hostile) {
    const work = (times: number) => charactersMatched(() => outlineByEvidence(piece.repeat(times)));
    expect(work(400), JSON.stringify(piece)).toBeLessThan(2.3 * work(200));
  }
});
