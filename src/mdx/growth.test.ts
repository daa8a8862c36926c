import { expect, test } from 'vitest';
import { countedReads } from '../sources/work.fixture.ts';
import { nest, type Span } from './inline.ts';

test('nesting twice as many spans takes little more than twice as many looks at them', () => {
  const reads = (count: number) => {
    const layer = (name: string, start: number, end: number) =>
      countedReads(
        Array.from({ length: count }, (_, index): Span => ({
          start: 10 * index + start,
          end: 10 * index + end,
          name,
          attributes: {},
        })),
      );
    const layers = [layer('S', 0, 10), layer('T', 2, 6), layer('Mend', 4, 4)];
    const nodes = nest(
      '0123456789'.repeat(count),
      layers.map(({ items }) => items),
    );
    expect(nodes).toHaveLength(count);
    return layers.reduce((sum, { reads: own }) => sum + own(), 0);
  };
  expect(reads(800)).toBeLessThan(2.5 * reads(400));
});
