import { expect, test } from 'vitest';
import { newestFirst } from './document-date.ts';

test('documents stand newest first by their delivery, or else publication; those without a date last', () => {
  const documents = [
    { id: 'undated' },
    { id: 'old', delivered: '2022-01-20', published: '2024-12-01' },
    { id: 'new', published: '2024-05-09' },
  ];
  expect(newestFirst(documents).map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
});
