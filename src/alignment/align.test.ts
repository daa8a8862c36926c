import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from './align.ts';
import { measured } from './anchors.ts';
import { segmentsOf } from './segments.ts';
import type { Link, MeasuredSegment } from './types.ts';

const none = () => [];
const segment = (length: number, keys: readonly string[] = [], paragraph = 0): MeasuredSegment => ({
  text: 'x'.repeat(length),
  paragraph,
  length,
  anchors: new Map(keys.map((key) => [key, 1])),
});
const spans = (links: readonly Link[]) =>
  links.map(({ source, target }) => [source.from, source.to, target.from, target.to].join(' '));

function alignTexts(zh: string, en: string): string[] {
  const one = segmentsOf(zh, 'zh');
  const other = segmentsOf(en, 'en');
  return align(measured(one, 'zh', none), measured(other, 'en', none)).map(
    ({ source, target }) =>
      `${one
        .slice(source.from, source.to)
        .map(({ text }) => text)
        .join('')} | ` +
      other
        .slice(target.from, target.to)
        .map(({ text }) => text)
        .join(' '),
  );
}

describe('sentences of two texts', () => {
  test('are joined where one language says in two what the other says in one', () => {
    expect(
      alignTexts(
        '去年生产总值27584亿元，增长5.8%，一般公共预算收入2764.7亿元。粮食产量507.7亿斤。城镇新增就业48.4万人。',
        'Last year GDP was 2,758.4 billion yuan, a rise of 5.8%. General public budget revenue was 276.47 billion ' +
          'yuan. Grain output was 25.385 million metric tons. A total of 484,000 urban jobs were created.',
      ),
    ).toEqual([
      '去年生产总值27584亿元，增长5.8%，一般公共预算收入2764.7亿元。 | Last year GDP was 2,758.4 billion yuan, a rise of ' +
        '5.8%. General public budget revenue was 276.47 billion yuan.',
      '粮食产量507.7亿斤。 | Grain output was 25.385 million metric tons.',
      '城镇新增就业48.4万人。 | A total of 484,000 urban jobs were created.',
    ]);
  });

  test('that one language leaves out stand alone', () => {
    expect(
      alignTexts(
        '新建5G基站2.5万个。谢谢大家的长期支持和关心，我们还要继续努力，不断前进。改造农村危房1.3万户。',
        'We built 25,000 5G base stations. We renovated 13,000 dilapidated houses in rural areas.',
      ),
    ).toEqual([
      '新建5G基站2.5万个。 | We built 25,000 5G base stations.',
      '谢谢大家的长期支持和关心，我们还要继续努力，不断前进。 | ',
      '改造农村危房1.3万户。 | We renovated 13,000 dilapidated houses in rural areas.',
    ]);
  });

  test('of an empty text have no counterpart', () => {
    expect(spans(align([], []))).toEqual([]);
    expect(spans(align([], [segment(3), segment(5)]))).toEqual(['0 0 0 1', '0 0 1 2']);
    expect(
      align(
        Array.from({ length: 300 }, () => segment(9)),
        [],
      ),
    ).toHaveLength(300);
    expect(
      align(
        [],
        Array.from({ length: 300 }, () => segment(9)),
      ),
    ).toHaveLength(300);
  });
});

const texts = fc.array(
  fc.record({
    length: fc.integer({ min: 1, max: 200 }),
    keys: fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 3 }),
    paragraph: fc.constant(0),
  }),
  { maxLength: 60 },
);

describe('whatever the texts are', () => {
  test('each segment of both sides stands in exactly one link, in order', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const source = one.map(({ length, keys }) => segment(length, keys));
        const target = other.map(({ length, keys }) => segment(length, keys));
        const links = align(source, target);
        let [at, there] = [0, 0];
        for (const link of links) {
          expect([link.source.from, link.target.from]).toEqual([at, there]);
          expect(link.source.to + link.target.to).toBeGreaterThan(at + there);
          expect(link.confidence).toBeGreaterThanOrEqual(0);
          expect(link.confidence).toBeLessThanOrEqual(1);
          [at, there] = [link.source.to, link.target.to];
        }
        expect([at, there]).toEqual([source.length, target.length]);
      }),
    );
  });

  test('a text is aligned with itself sentence by sentence, and with itself the other way round alike', () => {
    fc.assert(
      fc.property(texts, (one) => {
        const source = one.map(({ length, keys }, index) => segment(length, [...keys, `own ${index}`]));
        expect(spans(align(source, source))).toEqual(
          source.map((_, index) => `${index} ${index + 1} ${index} ${index + 1}`),
        );
      }),
    );
  });

  test('a long piece that one side lacks does not lead the rest astray', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 250 }), (start, count) => {
        const source = Array.from({ length: 400 }, (_, index) =>
          segment(20 + (index % 7) * 9, [`own ${index}`]),
        );
        const target = source.toSpliced(start, Math.min(count, 400 - start - 1));
        const right = align(source, target).filter(
          (link) =>
            link.target.to > link.target.from &&
            source[link.source.from] === target[link.target.from] &&
            link.source.to - link.source.from === 1,
        );
        // At its edges some of it may be joined to a neighbour.
        expect(right.length).toBeGreaterThanOrEqual(0.95 * target.length);
      }),
      { numRuns: 20 },
    );
  });
});

test('the work grows with the length of the texts, not with its square', () => {
  const looks = (length: number) => {
    let count = 0;
    const source = Array.from({ length }, (_, index) => {
      const own = segment(20 + (index % 5) * 10, [`own ${index}`]);
      return {
        ...own,
        get anchors() {
          count += 1;
          return own.anchors;
        },
      };
    });
    align(source, source);
    return count;
  };
  expect(looks(800)).toBeLessThan(2.5 * looks(400));
});
