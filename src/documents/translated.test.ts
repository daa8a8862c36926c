import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { otherLanguage } from '../languages.ts';
import { alignedTexts, translatedDocument } from './translated.ts';
import { readTranslation, type Translation } from './translation.ts';
import { readTranslations, smallDocument } from './translations.fixture.ts';
import type { Document } from './types.ts';

function translated(document: Document, yaml: string) {
  const read = readTranslation('content/translations/a-report.zh.yaml', yaml, document);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return translatedDocument(document, read.value);
}

describe('a document in translation', () => {
  const source = smallDocument(['A title'], ['One.', 'Two.', 'Three.'], ['中文原文。']);
  const document = translated(
    source,
    'p1: { s1: 标题 }\np2: { s1: [一。, 一之二。], s2-s3: 二和三。 }\np3: { s1: 不用。 }\n',
  );

  test('has the sentences of its units, each with the id of the first sentence it renders', () => {
    const { text, sentences } = document.blocks[1]!;
    expect(text).toBe('一。一之二。二和三。');
    expect(sentences.map(({ id, start, end }) => `${id} ${text.slice(start, end)}`)).toEqual([
      'p2s1 一。一之二。',
      'p2s2 二和三。',
    ]);
  });

  test('says that its text is the site’s own, and leaves a block that is Chinese in the source as it is', () => {
    expect(document.blocks.map(({ lang, isTranslated }) => [lang, isTranslated])).toEqual([
      ['zh', true],
      ['zh', true],
      ['zh', undefined],
    ]);
    expect(document.blocks[2]).toBe(source.blocks[2]);
  });

  test('has the source where nobody has translated it, and says so', () => {
    const { blocks, units } = translated(source, 'p2: { s1: 一。, s2:, s3: 三。 }\n');
    expect(blocks.map(({ lang, missing, text }) => [lang, missing, text])).toEqual([
      ['en', 'all', 'A title'],
      ['zh', 'part', '一。三。'],
      ['zh', undefined, '中文原文。'],
    ]);
    expect(blocks[1]!.sentences.map(({ id }) => id)).toEqual(['p2s1', 'p2s3']);
    expect(alignedTexts(source.blocks[1]!, units.get('p2')!).map(({ target }) => target)).toEqual([
      '一。',
      '',
      '三。',
    ]);
  });

  test('has the cells of a table in their columns, an empty one too', () => {
    const row = '指标\t\t单位\t目标';
    const [block] = smallDocument(['x']).blocks;
    const sentences = [
      { id: 'p1s1', start: 0, end: 4 },
      { id: 'p1s2', start: 4, end: 7 },
      { id: 'p1s3', start: 7, end: 9 },
    ];
    const table: Document = {
      ...smallDocument(['x']),
      lang: 'zh',
      blocks: [{ ...block!, kind: 'table', lang: 'zh', text: row, sentences }],
    };
    const read = readTranslation('a.yaml', 'p1: { s1: Indicator, s2: Unit, s3: Target }\n', table);
    expect(read.ok && translatedDocument(table, read.value).blocks[0]!.text).toBe(
      'Indicator\t\tUnit\tTarget',
    );
  });

  test('has the blocks that only the received text has where they stand, with ids of their own', () => {
    const received = smallDocument(['一。'], ['只有中文。']);
    const { blocks } = translatedDocument(
      smallDocument(['One.'], ['Two.']),
      { slug: 'a-report', units: [], added: [{ after: 'p1', block: 'p2' }] },
      received,
    );
    expect(blocks.map(({ id, isAdded, text }) => [id, isAdded, text])).toEqual([
      ['p1', undefined, 'One.'],
      ['p1-1', true, '只有中文。'],
      ['p2', undefined, 'Two.'],
    ]);
    expect(blocks[1]!.sentences.map(({ id }) => id)).toEqual(['p1-1s1']);
  });

  test('in English has spaces between its sentences, each with the one before it', () => {
    const chinese = { ...smallDocument(['一。', '二。', '三。']), lang: 'zh' as const };
    const { text, sentences } = translated(chinese, 'p1: { s1: One., s2-s3: [Two., Three.] }\n').blocks[0]!;
    expect(text).toBe('One. Two. Three.');
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(['One. ', 'Two. Three.']);
  });

  test('has the labels of Chinese, not those of the English', () => {
    const labelled = { ...source, blocks: source.blocks.map((block) => ({ ...block, label: '(1) ' })) };
    expect(
      translated(labelled, 'p1: { s1: 标题 }\np2: { s1: 一。, s2-s3: 二。 }\n').blocks.map(
        ({ label }) => label,
      ),
    ).toEqual(['', '', '(1) ']);
  });

  test('has the label of a block apart from its text, in pages and in aligned texts', () => {
    const numbered = { ...source, blocks: source.blocks.map((block) => ({ ...block, label: '(1) ' })) };
    const chinese = translated(
      numbered,
      'p1: { s1: （一）标题 }\np2: { s1-s2: 二、一。, s3: 三。 }\np3: { s1: 不用。 }\n',
    );
    expect(chinese.blocks.map(({ label, text }) => [label, text]).slice(0, 2)).toEqual([
      ['（一）', '标题'],
      ['二、', '一。三。'],
    ]);
    expect(chinese.blocks[1]!.sentences[0]).toEqual({ id: 'p2s1', start: 0, end: 2 });
    expect(alignedTexts(numbered.blocks[0]!, chinese.units.get('p1')!)[0]!.target).toBe('标题');
  });

  test('keeps a heading that runs into its paragraph, by the sentences of the English one', () => {
    const withHeading = (runIn: number): Document => ({
      ...source,
      blocks: source.blocks.map((block) => (block.id === 'p2' ? { ...block, runIn } : block)),
    });
    const textOf = (runIn: number) => {
      const { text, runIn: end } = translated(
        withHeading(runIn),
        'p1: { s1: 标题 }\np2: { s1: 一。, s2: 二。, s3: 三。 }\np3: { s1: 不用。 }\n',
      ).blocks[1]!;
      return text.slice(0, end);
    };
    expect(textOf('One.'.length)).toBe('一。');
    expect(textOf('One. Two.'.length)).toBe('一。二。');
    expect(document.blocks[1]!.runIn).toBeUndefined();
  });

  test('ends such a heading at the first mark where the English one ends within a sentence', () => {
    const { text, runIn } = translated(
      {
        ...smallDocument(),
        blocks: [{ ...smallDocument(['Goals: one.', 'Two.']).blocks[0]!, runIn: 'Goals:'.length }],
      },
      'p1: { s1: 目标：一。, s2: 二。 }\n',
    ).blocks[0]!;
    expect(text.slice(0, runIn)).toBe('目标：');
  });
});

describe.each(readTranslations())('$slug in translation', ({ document, translation }) => {
  const chinese = translatedDocument(document, translation);
  const other = otherLanguage(document.lang);
  /** Blocks of which nobody has translated anything have the source's text. */
  const isThere = (index: number) => chinese.blocks[index]!.missing === undefined;

  test('has the blocks of the source: ids, kinds, depths, speakers, order', () => {
    const shape = ({ blocks }: Pick<Document, 'blocks'>) =>
      blocks.map(({ id, kind, depth, speaker }) => ({ id, kind, depth, speaker }));
    expect(shape(chinese)).toEqual(shape(document));
    expect(chinese.blocks.filter(({ lang, missing }) => lang !== other && missing !== 'all')).toEqual([]);
  });

  test('has sentences that give each block its text back, with ids of the source', () => {
    for (const [index, { text, sentences }] of chinese.blocks.entries()) {
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
      const ids = document.blocks[index]!.sentences.map(({ id }) => id);
      expect(sentences.every(({ id }) => ids.includes(id))).toBe(true);
    }
  });

  test('has a run-in heading wherever the source has one, shorter than its paragraph', () => {
    for (const [index, { text, lang, runIn }] of document.blocks.entries()) {
      if (lang === other || !isThere(index)) continue;
      const own = chinese.blocks[index]!;
      expect(own.runIn !== undefined, text).toBe(runIn !== undefined);
      if (runIn !== undefined && runIn < text.length)
        expect(own.runIn, own.text).toBeLessThan(own.text.length);
    }
  });

  test('is aligned so that the units give both texts back, white space apart', () => {
    const tight = (text: string) => text.replace(/\s/g, '');
    for (const [index, block] of document.blocks.entries()) {
      if (!isThere(index)) continue;
      const units = alignedTexts(block, chinese.units.get(block.id) ?? []);
      expect(tight(units.map(({ source }) => source).join(''))).toBe(tight(block.text));
      if (block.lang === document.lang)
        expect(tight(units.map(({ target }) => target).join(''))).toBe(tight(chinese.blocks[index]!.text));
    }
  });
});

test('however sentences are joined, every source sentence stands in exactly one unit and every text comes back', () => {
  const cuts = fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(cuts, { minLength: 1, maxLength: 4 }), (blocks) => {
      const document = smallDocument(
        ...blocks.map((joins) =>
          joins.flatMap(([length], join) => Array.from({ length }, (_, index) => `S${join}-${index}.`)),
        ),
      );
      const yaml = blocks.map((joins, index) => {
        let next = 1;
        const lines = joins.map(([length, texts], join) => {
          const key = length === 1 ? `s${next}` : `s${next}-s${next + length - 1}`;
          next += length;
          return `  ${key}: [${Array.from({ length: texts }, (_, part) => `第${join}句${part}。`).join(', ')}]`;
        });
        return `p${index + 1}:\n${lines.join('\n')}\n`;
      });
      const read = readTranslation('a.yaml', yaml.join(''), document);
      expect(read.ok).toBe(true);
      const { units } = (read as { value: Translation }).value;
      expect(units.flatMap(({ sentences }) => sentences)).toEqual(
        document.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id)),
      );
      const chinese = translatedDocument(document, { slug: 'a-report', units });
      for (const [index, block] of document.blocks.entries()) {
        const aligned = alignedTexts(block, chinese.units.get(block.id)!);
        expect(aligned.map(({ source }) => source).join(' ')).toBe(block.text);
        expect(aligned.map(({ target }) => target).join('')).toBe(chinese.blocks[index]!.text);
      }
    }),
  );
});
