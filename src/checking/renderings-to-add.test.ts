import { expect, test } from 'vitest';
import type { AlignedPair } from './aligned-pairs.ts';
import { renderingsToAdd } from './renderings-to-add.ts';

function pair(id: string, en: string[][], zh: string[][]): AlignedPair {
  const side = (uses: string[][]) => ({
    text: '',
    uses: uses.map((terms) => ({ start: 0, end: 0, terms, term: terms.length > 1 ? undefined : terms[0] })),
  });
  return {
    unit: { block: 'p1', sentences: [id], target: [], accept: [], file: 'a.yaml', line: 1 },
    isFirst: true,
    en: side(en),
    zh: side(zh),
  };
}

test('terms that the Chinese links and the English does not are listed, most frequent first', () => {
  expect(
    renderingsToAdd([
      pair('p1s1', [['reform']], [['reform'], ['grain']]),
      pair('p1s2', [], [['grain'], ['port'], ['port']]),
      pair('p1s3', [['port', 'airport']], [['port']]),
      pair('p1s4', [['port']], []),
    ]),
  ).toEqual([
    { term: 'grain', units: ['p1s1', 'p1s2'] },
    { term: 'port', units: ['p1s2'] },
  ]);
});
