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
    places: [],
    placesWithin: [],
    ...more,
  } as unknown as TermData;
}

/** A place in which a term stands inside another. */
const inside = (within: string) => ({ source: { marks: [{ start: 0, end: 1, form: '', within }] } });

test('a card tells forms, evidence, meaning, what to avoid and what is inside, and no place of use', () => {
  const innovation = termOf('innovation', { placesWithin: [inside('innovation-centre'), inside('other')] });
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
    places: [inside('innovation-centre')],
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

test('the card of a term does not grow with its uses', () => {
  const sizeWith = (count: number) =>
    JSON.stringify(
      cardMaker(
        [termOf('a', { places: Array.from({ length: count }, () => inside('b')) })],
        'zh',
      )(termOf('a')),
    ).length;
  expect(sizeWith(500)).toBe(sizeWith(0));
});

test('a few terms inside are named, not all', () => {
  const all = Array.from({ length: 9 }, (_, index) =>
    termOf(`t${index}`, { placesWithin: [inside('long')] }),
  );
  const long = termOf('long');
  expect(cardMaker([...all, long], 'en')(long).within).toHaveLength(4);
});

test('terms are spread over the files of cards', () => {
  const names = Array.from({ length: 3000 }, (_, index) => cardFile(`a-term-${index}`));
  const sizes = [...Map.groupBy(names, (name) => name).values()].map((own) => own.length);
  expect(sizes).toHaveLength(64);
  expect(Math.max(...sizes)).toBeLessThan(90);
});
