import { expect, test } from 'vitest';
import type { DocumentData } from '../exchange/document-data.ts';
import { lengthOf } from './document-length.ts';

const blocks = [{ text: '稳就业，GDP增长5%。' }, { text: '保民生' }] as DocumentData['blocks'];

test('an English text is counted in words, a Chinese one in its characters', () => {
  expect(lengthOf({ lang: 'en', words: 12, blocks })).toEqual({ key: 'documents.words', count: 12 });
  expect(lengthOf({ lang: 'zh', words: 2, blocks })).toEqual({ key: 'documents.characters', count: 8 });
});
