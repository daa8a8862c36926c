import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Lang } from '../languages.ts';
import { cleanSource } from '../sources/clean.ts';
import { outlineNames } from '../sources/outline-names.ts';
import { charactersMatched, countedReads } from '../sources/work.fixture.ts';
import { buildDocument } from './document.ts';
import { sentenceStarts } from './sentences.ts';
import { alignedTexts } from './translated.ts';
import type { Block } from './types.ts';

/** Places where a sentence may end and does not, and marks that come in runs. */
const doubtful = [
  '?" a ',
  'Mr. a ',
  'etc. a',
  '1. a ',
  'No. 1 ',
  '1',
  '. ',
  '."',
  '\n',
  'A.B.',
  '。）',
  '“。”',
];

test.each<Lang>(['en', 'zh'])('twice the text is twice the work: sentences, %s', (lang) => {
  for (const piece of doubtful) {
    const work = (times: number) => charactersMatched(() => sentenceStarts(piece.repeat(times), lang));
    expect(work(800), JSON.stringify(piece)).toBeLessThan(2.2 * work(400) + 100);
  }
});

test('where a sentence ends does not depend on how long it is', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    ' ',
    '.',
    '?',
    '"',
    '1',
    'Mr.',
    'U.S.',
    'No.',
    'etc.',
    '...',
    '(',
    ')',
  );
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 40 }), (end) => {
      const endings = (words: number) => {
        const begun = 'word '.repeat(words);
        return sentenceStarts(begun + end, 'en').map((start) => Math.max(0, start - begun.length));
      };
      expect(endings(200)).toEqual(endings(8));
    }),
  );
});

test.each(outlineNames)('twice the paragraphs are twice the work: outline %s', (outline) => {
  const paragraph = 'Q1: “Why? First, we go. ';
  const work = (times: number) => {
    const clean = cleanSource(`${paragraph}\nA heading\n\nI. (1) x. Key Takeaways:\n`.repeat(times));
    const paragraphs = countedReads(clean.paragraphs);
    const parts = [{ heading: 'A heading', begins: 'nowhere' }];
    const matched = charactersMatched(() =>
      buildDocument(
        { slug: 'a', lang: 'en', outline, parts },
        { ...clean, paragraphs: paragraphs.items as never },
      ),
    );
    return matched + paragraphs.reads();
  };
  expect(work(400)).toBeLessThan(2.2 * work(200));
});

test('aligning twice the sentences of a block reads twice as many', () => {
  const reads = (count: number) => {
    const text = 'A. '.repeat(count);
    const sentences = countedReads(
      Array.from({ length: count }, (_, index) => ({
        id: `p1s${index + 1}`,
        start: 3 * index,
        end: 3 * index + 3,
      })),
    );
    const block = { id: 'p1', text, lang: 'en', sentences: sentences.items } as Block;
    const units = Array.from({ length: count }, (_, index) => ({
      block: 'p1',
      sentences: [`p1s${index + 1}`],
      target: ['一。'],
      accept: [],
      file: 'a',
      line: 1,
    }));
    expect(alignedTexts(block, units).at(-1)).toMatchObject({
      id: `p1s${count}`,
      source: 'A.',
      target: '一。',
    });
    return sentences.reads();
  };
  expect(reads(400)).toBeLessThan(2.2 * reads(200));
});
