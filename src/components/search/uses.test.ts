import { afterEach, expect, test, vi } from 'vitest';
import type { TermHit } from '../../search/rank.ts';
import { usesOfTerm } from './uses.ts';

afterEach(() => vi.unstubAllGlobals());

const hit = { row: ['six-stabilities'] } as unknown as TermHit;
const side = (lang: string, text: string, ...starts: number[]) => ({
  lang,
  text,
  marks: starts.map((start) => ({ start, end: start + 2, form: '' })),
});
const contexts = [
  {
    document: 'a',
    block: 'p1',
    sentence: 'p1s1',
    source: side('en', 'One.', 0),
    counterpart: { ...side('zh', '一。'), status: 'site-translation' },
  },
  {
    document: 'a',
    block: 'p2',
    sentence: 'p2s1',
    source: side('en', 'Two.'),
    counterpart: { ...side('zh', '二。', 0), status: 'site-translation' },
  },
  { document: 'a', block: 'p3', sentence: 'p3s1', source: side('zh', '三。', 0) },
  {
    document: 'b',
    block: 'p1',
    sentence: 'p1s1',
    source: side('en', 'Four.'),
    counterpart: { ...side('zh', '四。'), status: 'official-translation' },
  },
];

const usesIn = async (lang: 'en' | 'zh') => {
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ contexts })));
  return (await usesOfTerm('/', hit, lang)).map(
    ({ text, marks, isTranslated }) => `${text} ${marks.length}${isTranslated ? ' translated' : ''}`,
  );
};

test('each place of a term is one use, in the language of the page, those that show the term first', async () => {
  expect(await usesIn('en')).toEqual(['One. 1', '三。 1', 'Two. 0', 'Four. 0']);
  expect(await usesIn('zh')).toEqual(['二。 1 translated', '三。 1', '一。 0 translated', '四。 0']);
});
