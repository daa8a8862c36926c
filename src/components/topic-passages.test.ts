import { expect, test } from 'vitest';
import type { DocumentData } from '../exchange/document-data.ts';
import type { TermData } from '../exchange/term-data.ts';
import { beginningOf, topicPassages } from './topic-passages.ts';

const document = (id: string, ...blocks: string[]) =>
  ({ id, blocks: blocks.map((block) => ({ id: block })) }) as unknown as DocumentData;
/** A term with the blocks in which each of its forms stands, by document. */
const term = (id: string, ...forms: Record<string, string[]>[]) =>
  ({ id, renderings: forms.map((uses) => ({ uses })) }) as unknown as TermData;

const documents = [document('short', 'p1'), document('long', 'p1', 'p2', 'p3'), document('silent', 'p1')];
const terms = [
  term('tax', { long: ['p3', 'p3', 'p1'], short: ['p1'] }, { long: ['p3'] }),
  term('fee', { long: ['p3'] }),
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
