import { expect, test } from 'vitest';
import { cardMaker } from './card-data.ts';
import { cardFile } from './card-file.ts';
import type { TermData } from './term-data.ts';

const evidence = { strength: 3, basis: 'official-document' };

function termOf(id: string, more: Partial<Record<keyof TermData, unknown>> = {}): TermData {
  return {
    id,
    zh: `${id}中`,
    en: id,
    renderings: [
      { lang: 'zh', text: `${id}中`, status: 'preferred', evidence },
      { lang: 'en', text: id, status: 'preferred', evidence },
    ],
    replacedBy: [],
    replaces: [],
    inside: [],
    ...more,
  } as unknown as TermData;
}

test('a card tells forms, evidence, meaning, what to avoid and what is inside, and no place of use', () => {
  const innovation = termOf('innovation');
  const centre = termOf('innovation-centre', {
    definition: { en: 'A centre.', zh: '中心。' },
    until: '2025',
    replacedBy: ['innovation'],
    renderings: [
      ...termOf('innovation-centre').renderings,
      {
        lang: 'en',
        text: 'creative centre',
        status: 'deprecated',
        reason: { en: 'A calque.', zh: '硬译。' },
        evidence,
      },
    ],
    inside: ['innovation'],
  });
  expect(cardMaker([innovation, centre], 'en')(centre)).toEqual({
    zh: 'innovation-centre中',
    en: 'innovation-centre',
    evidence: { zh: 'official-document', en: 'official-document' },
    definition: 'A centre.',
    avoid: [{ lang: 'en', text: 'creative centre', status: 'deprecated', reason: 'A calque.' }],
    until: '2025',
    replacedBy: ['innovation'],
    within: [{ id: 'innovation', zh: 'innovation中', en: 'innovation' }],
  });
});

test('a few terms inside are named, the longest first, not all', () => {
  const all = Array.from({ length: 9 }, (_, index) => termOf('x'.repeat(index + 1)));
  const long = termOf('long', { inside: all.map(({ id }) => id) });
  const named = cardMaker([...all, long], 'en')(long).within!.map(({ id }) => id.length);
  expect(named).toEqual([9, 8, 7, 6]);
});

test('terms are spread over the files of cards', () => {
  const names = Array.from({ length: 3000 }, (_, index) => cardFile(`a-term-${index}`));
  const sizes = [...Map.groupBy(names, (name) => name).values()].map((own) => own.length);
  expect(sizes).toHaveLength(64);
  expect(Math.max(...sizes)).toBeLessThan(90);
});
