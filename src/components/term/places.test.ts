import { expect, test } from 'vitest';
import type { PlaceData } from '../../exchange/term-data.ts';
import { placesByDocument } from './places.ts';

const place = (document: string, block: string) => ({ document, block }) as PlaceData;

test('places stand by document, the newest first, in reading order', () => {
  const documents = [
    { id: 'old', delivered: '2022-01-20', published: '2024-12-01' },
    { id: 'undated' },
    { id: 'new', published: '2024-05-09' },
    { id: 'unused', published: '2025-01-01' },
  ];
  const places = [place('old', 'p1'), place('undated', 'p1'), place('new', 'p2'), place('old', 'p9')];
  expect(
    placesByDocument(places, documents).map(
      ({ document, places: own }) => `${document.id} ${own.map(({ block }) => block).join(' ')}`,
    ),
  ).toEqual(['new p2', 'old p1 p9', 'undated p1']);
});
