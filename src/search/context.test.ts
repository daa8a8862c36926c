import { expect, test } from 'vitest';
import { rankInContext } from './context.ts';

const place = (id: string, text: string, section = '', document = 'report') => ({
  id,
  text,
  sections: [section],
  document,
  year: document === 'plan' ? '2024' : '2021',
});
const found = [
  place('other', 'GDP grew.', '', 'plan'),
  place('document', 'GDP grew.'),
  place('section', 'GDP grew.', 'A review of our work in 2021'),
  place('text', 'GDP grew in 2021.'),
];
const ids = (years: string[], places: string[] = []) =>
  rankInContext(found, { years, places }).map(({ id }) => id);

test('a year chooses by the words, then the heading, then the document', () => {
  expect(ids(['2021'])).toEqual(['text', 'section', 'document']);
  expect(ids(['2024'])).toEqual(['other']);
});

test('a year that nothing belongs to empties nothing', () => {
  expect(ids(['1999'])).toHaveLength(4);
});
