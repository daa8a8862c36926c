import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../documents/types.ts';
import type { Term } from '../glossary/types.ts';
import { markedUses } from './marked-uses.ts';
import type { Use } from './types.ts';

const terms = new Map(
  (['key', 'other', 'third', 'standard', 'general'] as const).map((id) => [
    id as string,
    { weight: id === 'standard' || id === 'general' ? id : 'key' } as Pick<Term, 'weight'>,
  ]),
);

/** A block of a length in which terms of ten characters stand at the front; `#` stands for a heading. */
function blockOf(ids: string, length: number): { block: Block; uses: Use[] } {
  const isHeading = ids.startsWith('#');
  const uses = ids
    .replace('#', '')
    .split(' ')
    .filter(Boolean)
    .map((term, index) => ({ term, terms: [term], start: index * 10, end: index * 10 + 10 }) as Use);
  return { block: { text: 'x'.repeat(length), ...(isHeading && { depth: 2 }) } as Block, uses };
}

function marked(...given: { block: Block; uses: Use[] }[]): string {
  const usesOf = (block: Block) => given.find((one) => one.block === block)!.uses;
  const chosen = markedUses(
    given.map(({ block }) => block),
    usesOf,
    terms,
  );
  return given.map(({ uses }) => uses.map((use) => (chosen.has(use) ? use.term : '·')).join(' ')).join(' | ');
}

test('key terms are marked at their first use in a section, other terms not', () => {
  expect(
    marked(
      blockOf('standard key general key other', 1000),
      blockOf('key other third', 1000),
      blockOf('# key', 100),
      blockOf('key key', 1000),
    ),
  ).toBe('· key · · other | · · third | · | key ·');
});

test('where there is no room for a mark, the next use in the section gets it', () => {
  expect(marked(blockOf('key other', 100), blockOf('key other', 300))).toBe('key · | · other');
});

test('never more than an eighth of a text is marked, whatever stands in it', () => {
  const block = fc
    .tuple(fc.array(fc.constantFrom(...terms.keys()), { maxLength: 6 }), fc.nat(300), fc.boolean())
    .map(([ids, more, isHeading]) => blockOf((isHeading ? '#' : '') + ids.join(' '), ids.length * 10 + more));
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (given) => {
      const chosen = markedUses(
        given.map((one) => one.block),
        (own) => given.find((one) => one.block === own)!.uses,
        terms,
      );
      const length = given.reduce((sum, one) => sum + one.block.text.length, 0);
      expect(chosen.size * 10).toBeLessThanOrEqual(length * 0.12);
      for (const use of chosen) expect(terms.get(use.term!)!.weight).toBe('key');
    }),
  );
});
