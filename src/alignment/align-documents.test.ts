import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallDocument } from '../documents/translations.fixture.ts';
import type { Document } from '../documents/types.ts';
import { formatProblems } from '../problem.ts';
import { alignDocuments } from './align-documents.ts';
import { readCorrections } from './corrections.ts';
import { documentSegments } from './document-segments.ts';

const file = 'content/alignments/a-report.yaml';
const chinese = (...blocks: string[][]): Document => ({ ...smallDocument(...blocks), lang: 'zh' });

/** A pair aligned with corrections, or what is wrong with these. */
function pairAligned(source: Document, target: Document, corrections: string) {
  const sides = { source: documentSegments(source), target: documentSegments(target) };
  const read = readCorrections(file, corrections, sides);
  if (!read.ok) return formatProblems(read.problems);
  return alignDocuments({ document: source, ...sides, ...read.value, file: 'seeds/a.en.txt' }, () => []);
}

/** Blocks of the target alone, as `after p2: text`. */
function addedTo(source: Document, target: Document, corrections = ''): string[] {
  const translation = pairAligned(source, target, corrections);
  if (typeof translation === 'string') return [translation];
  return (translation.added ?? []).map(
    ({ after, block }) => `after ${after}: ${target.blocks.find(({ id }) => id === block)!.text}`,
  );
}

/** The units of a pair as `p1s1+p1s2 | target`, or what is wrong with its corrections. */
function aligned(source: Document, target: Document, corrections = ''): string[] {
  const translation = pairAligned(source, target, corrections);
  if (typeof translation === 'string') return [translation];
  return translation.units.map(
    ({ sentences, target: texts }) => `${sentences.join('+')} | ${texts.join(' ')}`,
  );
}

const source = chinese(
  ['关于绿色发展的意见'],
  ['到2025年，森林覆盖率达到43%。', '耕地面积不少于1200万亩。'],
  ['清洁能源装机容量达到3000万千瓦。', '水污染治理要加强。'],
);
const target = smallDocument(
  ['Opinions on Green Development'],
  ['By 2025, forest coverage will reach 43 percent.', 'Farmland will be no less than 12 million mu.'],
  [
    'Clean energy will reach a capacity of 30 million kilowatts.',
    'Water pollution will be better controlled.',
  ],
);

describe('two texts of one document', () => {
  test('are aligned sentence by sentence, each in the block of the source', () => {
    expect(aligned(source, target)).toEqual([
      'p1s1 | Opinions on Green Development',
      'p2s1 | By 2025, forest coverage will reach 43 percent.',
      'p2s2 | Farmland will be no less than 12 million mu.',
      'p3s1 | Clean energy will reach a capacity of 30 million kilowatts.',
      'p3s2 | Water pollution will be better controlled.',
    ]);
  });

  test('are aligned across other paragraphs of the translation, but never across those of the source', () => {
    const joined = smallDocument(
      target.blocks.flatMap(({ text, sentences }) =>
        sentences.map(({ start, end }) => text.slice(start, end).trim()),
      ),
    );
    expect(aligned(source, joined)).toEqual(aligned(source, target));
  });

  test('keep the label of a paragraph apart where the source has one, and in the text where it has none', () => {
    const labelled = (document: Document, label: string): Document => ({
      ...document,
      blocks: document.blocks.map((block) => (block.id === 'p2' ? { ...block, label } : block)),
    });
    expect(aligned(labelled(source, '一、'), labelled(target, 'I. '))[1]).toBe(
      'p2s1 | By 2025, forest coverage will reach 43 percent.',
    );
    expect(aligned(source, labelled(target, 'I. '))[1]).toBe(
      'p2s1 | I. By 2025, forest coverage will reach 43 percent.',
    );
  });

  test('show a paragraph that only the other has in its place, and no sentence carries it', () => {
    const own = chinese(
      ['关于绿色发展的意见'],
      ['到2025年，全省森林覆盖率达到43%，比上年提高2个百分点。'],
      ['全省耕地保有量不少于1200万亩，粮食产量稳定在500亿斤以上。'],
      ['清洁能源装机容量达到3000万千瓦，占全部装机的比重超过一半。'],
    );
    const shared = [
      ['Opinions on Green Development'],
      [
        'By 2025, forest coverage in the province will reach 43 percent, 2 percentage points more than last year.',
      ],
      [
        'Farmland will be kept at no less than 12 million mu, and grain output will exceed 50 billion jin a year.',
      ],
      ['Clean energy will reach an installed capacity of 30 million kilowatts, more than half of the whole.'],
    ];
    const note = ['The translator wishes to thank the library of the school at the harbour.'];
    const longer = smallDocument(shared[0]!, shared[1]!, note, shared[2]!, shared[3]!);
    expect(addedTo(own, longer)).toEqual([`after p2: ${note[0]}`]);
    expect(aligned(own, longer)).toEqual(aligned(own, smallDocument(...shared)));
  });

  test('lose nothing and double nothing, whatever they are', () => {
    const sentence = fc.constantFrom('一。', '二〇二四年增长5%。', '建设港口。');
    const english = fc.constantFrom('One.', 'It grew by 5% in 2024.', 'Ports are built.');
    const texts = (one: fc.Arbitrary<string>) =>
      fc.array(fc.array(one, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(texts(sentence), texts(english), (own, other) => {
        const [zh, en] = [chinese(...own), smallDocument(...other)];
        const units = aligned(zh, en).map((unit) => unit.split(' | '));
        expect(units.flatMap(([ids]) => ids!.split('+'))).toEqual(
          zh.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
        );
        const texts = units.map(([, text]) => text).filter(Boolean);
        const alone = addedTo(zh, en).map((text) => text.replace(/^[^:]*: /, ''));
        const sentencesOf = (all: readonly (string | undefined)[]) =>
          all
            .join(' ')
            .split(/(?<=\.) /)
            .toSorted();
        expect(sentencesOf([...texts, ...alone])).toEqual(sentencesOf(other.flat()));
        for (const [ids] of units) expect(new Set(ids!.match(/p\d+(?=s)/g)).size).toBe(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a correction by hand', () => {
  test('puts sentences beside each other, and the machine goes by it before and after', () => {
    expect(
      aligned(source, target, 'p2s1-s2: [By 2025, Farmland will]\np3s2: Water pollution\n').slice(1, 3),
    ).toEqual([
      'p2s1+p2s2 | By 2025, forest coverage will reach 43 percent. Farmland will be no less than 12 million mu.',
      'p3s1 | Clean energy will reach a capacity of 30 million kilowatts.',
    ]);
  });

  test('says that a sentence has no counterpart', () => {
    const units = aligned(source, target, 'p2s2: none\n');
    expect(units[2]).toBe('p2s2 | ');
    expect(units.join(' ')).toContain('Farmland will be no less');
  });

  describe('that a paragraph of the other text has no source', () => {
    const note = ['See the map of the forest, of which 43 percent are new.', 'The translator thanks it.'];
    const [head, first, second] = target.blocks.map(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end).trim()),
    );

    test.each([
      ['between two', [head!, first!, note, second!], 'after p2'],
      ['at the head', [note, head!, first!, second!], 'after undefined'],
      ['at the end', [head!, first!, second!, note], 'after p3'],
    ])('sets it apart in its place, and changes nothing else: %s', (_where, blocks, place) => {
      const longer = smallDocument(...blocks);
      const by = 'none: See the map\n';
      expect(addedTo(source, longer, by)).toEqual([`${place}: ${note.join(' ')}`]);
      expect(aligned(source, longer, by)).toEqual(aligned(source, target));
    });

    test('is stronger than what the machine sees in it', () => {
      const like = 'Farmland will stay at 12 million mu.';
      const longer = smallDocument(head!, [first![0]!], [like], second!);
      expect(addedTo(source, longer)).toEqual([]);
      expect(addedTo(source, longer, 'none: Farmland\n')).toEqual([`after p2: ${like}`]);
      expect(aligned(source, longer, 'none: Farmland\n')[2]).toBe('p2s2 | ');
    });

    test('holds for several, within a paragraph of the source too, and beside other lines', () => {
      const parted = smallDocument(head!, [first![0]!], note, [first![1]!], ['It closes.'], second!);
      const by = 'none: [See the map of, It closes]\np2s2: Farmland\n';
      expect(addedTo(source, parted, by)).toEqual([`after p2: ${note.join(' ')}`, 'after p2: It closes.']);
      expect(aligned(source, parted, by)).toEqual(aligned(source, target));
    });

    test('holds for all of them', () => {
      const by = 'none: [Opinions, "By 2025,", Clean]\n';
      expect(addedTo(source, target, by)).toHaveLength(3);
      expect(aligned(source, target, by).every((unit) => unit.endsWith(' | '))).toBe(true);
    });

    test.each([
      ['a sentence within one', 'none: Farmland', '“Farmland”: no paragraph of the other text begins so'],
      ['a number', 'none: 2025', 'the first words of a paragraph of the other text, or a list of such'],
      ['nothing', 'none:', 'none  [alignment-words]'],
      ['one that another line links', 'none: By 2025\np2s2: Farmland', '“none” calls one without a source'],
    ])('is refused where it names %s', (_name, yaml, expected) => {
      expect(aligned(source, target, yaml).join('\n')).toContain(expected);
    });
  });

  test.each([
    ['a sentence that is none', 'p9s1: By 2025', 'p9s1  [alignment-sentence]'],
    ['sentences of two blocks', 'p2s2-p3s1: By 2025', '[alignment-sentence]'],
    ['words with which no sentence begins', 'p2s1: In 2025', 'Copy the words from the text, after cleaning.'],
    ['a number', 'p2s1: 2025', 'put them in quotation marks if they are a number'],
    ['nothing', 'p2s1:', '[alignment-words]'],
    ['two lines that cross', 'p2s1: Farmland\np2s2: By 2025', '1:5  p2s2  [alignment-order]'.slice(4)],
    ['sentences that do not follow one another', 'p2s1: [By 2025, Water]', '[alignment-order]'],
    ['a list', '- p2s1', 'Write one line for each sentence'],
  ])('is refused, with the place and a way to mend it: %s', (_name, yaml, expected) => {
    expect(aligned(source, target, yaml).join('\n')).toContain(expected);
  });

  test('with words that begin several sentences asks for more of them', () => {
    const twice = smallDocument(['We will.', 'We will go.', 'We will stay.']);
    expect(aligned(chinese(['一。', '二。', '三。']), twice, 'p1s2: We will').join('')).toContain(
      '“We will”: 3 sentences of the other text begin so',
    );
  });
});
