import { expect, test } from 'vitest';
import type { DocumentData } from '../exchange/document-data.ts';
import type { PlaceData } from '../exchange/term-data.ts';
import { beginningOf, topicPassages } from './topic-passages.ts';

const document = (id: string, ...blocks: string[]) =>
  ({ id, blocks: blocks.map((block) => ({ id: block })) }) as unknown as DocumentData;
/** A place in the text as received, or in our own translation alone. */
const place = (document: string, block: string, isInText = true) =>
  ({
    document,
    block,
    source: { marks: isInText ? [{ start: 0, end: 1, form: 'x' }] : [] },
  }) as unknown as PlaceData;

const documents = [document('short', 'p1'), document('long', 'p1', 'p2', 'p3'), document('silent', 'p1')];
const terms = [
  {
    id: 'tax',
    places: [place('long', 'p3'), place('long', 'p3'), place('long', 'p1'), place('short', 'p1')],
  },
  { id: 'fee', places: [place('long', 'p3'), place('long', 'p2', false), place('silent', 'p1', false)] },
];

test('a document is named with the blocks that have most terms of the topic, in reading order', () => {
  const [first, second, ...others] = topicPassages(terms, documents);
  expect(first).toMatchObject({
    document: { id: 'long' },
    blocks: 2,
    passages: [
      { block: 'p1', terms: ['tax'] },
      { block: 'p3', terms: ['tax', 'fee'] },
    ],
  });
  expect([second?.document.id, others]).toEqual(['short', []]);
});

test('of many documents and passages the first few are named', () => {
  const found = topicPassages(terms, documents, { documents: 1, passages: 1 });
  expect(found.map(({ passages }) => passages.map(({ block }) => block))).toEqual([['p3']]);
});

test('a beginning ends with a whole word', () => {
  const text = 'We will keep the economy, and the people’s lives, stable. '.repeat(5);
  const beginning = beginningOf(text, 'en');
  expect(text.startsWith(beginning.slice(0, -1))).toBe(true);
  expect(text.charAt(beginning.length - 1)).toMatch(/[\s,.]/);
  expect(beginningOf('稳就业。', 'zh')).toBe('稳就业。');
});
